using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads one file by what its place says it is.</summary>
internal sealed class FileReader(ReadingContext context, SiteSettings settings)
{
    private readonly DocumentReader _documents = new(context);

    /// <summary>A document, a list of documents, a questionnaire, a page, a table of postcodes or an asset; null when nothing came of it.</summary>
    public object? Read(FilePlace place) => place.Role switch
    {
        FileRole.Document => Document(place),
        FileRole.List => List(place),
        FileRole.Page => PageReader.Read(place.File, settings, context.Diagnostics),
        FileRole.Postcodes => PostcodeTableReader.Read(place.File, context.Diagnostics),
        FileRole.Asset => AssetReader.Read(place.File, settings, context.Diagnostics),
        _ => null,
    };

    private object? Document(FilePlace place)
    {
        if (Map(place) is not { } map)
        {
            return null;
        }

        if (place.Kind == DocumentKinds.Questionnaire)
        {
            return new QuestionnaireReader(context).Read(map, place.Id, place.File.Where);
        }

        var variant = place.Kind == DocumentKinds.SupportBlock ? place.Id : place.Strand;
        return _documents.Read(context.Framework.Document(place.Kind, variant), map, place.Id, place.Strand, place.File.Where);
    }

    private List<Document>? List(FilePlace place)
    {
        if (Map(place) is not { } map)
        {
            return null;
        }

        var definition = context.Framework.Document(place.Kind);
        var documents = new List<Document>(map.Pairs.Count);
        foreach (var pair in map.Pairs)
        {
            if (!Slug.IsValid(pair.Key))
            {
                var slug = Slug.From(pair.Key);
                context.Add(Codes.NameIsNoId, pair.KeyWhere, $"{Shown.Quoted(pair.Key)} cannot be the id of a document.",
                    slug.Length > 0 ? $"Write \"{slug}\"." : "Use lower-case letters, digits and single hyphens.");
            }
            else if (pair.Value is YamlMap item)
            {
                documents.Add(_documents.Read(definition, item, pair.Key, "", pair.KeyWhere));
            }
            else if (ValueReader.IsEmpty(pair.Value))
            {
                ValueReader.ReportEmpty(pair, context);
            }
            else if (pair.Value is not YamlBroken)
            {
                context.Add(Codes.WrongType, pair.Value.Where, $"\"{pair.Key}\" must be a group of keys, but {WantedValue.Found(pair.Value)} was found.",
                    $"Write its fields below it: {Words.Join([.. definition.Fields.Where(f => f.Level == Level.Essential && f.Key != "id").Select(f => f.Key)])}.");
            }
        }

        return documents;
    }

    private YamlMap? Map(FilePlace place)
    {
        var root = YamlReader.Read(place.File, context.Diagnostics);
        if (root is null or YamlMap or YamlBroken)
        {
            return root as YamlMap;
        }

        context.Add(Codes.NotADocument, root.Where with { Length = 0 }, $"The file must hold keys and values, but {WantedValue.Found(root)} was found.",
            place.Role == FileRole.List ? "Begin each item with its id and a colon, and indent its fields below it." : "Begin each line with a key and a colon, such as \"name: Riverside play club\".");
        return null;
    }
}
