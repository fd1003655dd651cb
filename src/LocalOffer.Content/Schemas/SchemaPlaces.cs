using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>A place where documents of one kind lie.</summary>
/// <param name="Name">Name of the schema, without its ending.</param>
/// <param name="Title">Name of the document for people.</param>
/// <param name="Definition">What its documents hold.</param>
/// <param name="Strand">Home strand of its documents, or empty.</param>
/// <param name="IsList">True for one file of many documents.</param>
/// <param name="Files">Patterns of its files.</param>
internal sealed record SchemaPlace(string Name, string Title, DocumentDefinition Definition, string Strand, bool IsList, IReadOnlyList<string> Files);

/// <summary>Where documents lie, as patterns; the same places <see cref="PlaceFinder"/> knows.</summary>
internal static class SchemaPlaces
{
    /// <summary>Every place.</summary>
    public static IEnumerable<SchemaPlace> Of(Core.Framework framework, SiteSettings settings)
    {
        var inputs = settings.InputPaths.Select(InputFolders.Clean).ToList();
        var providers = InputFolders.Clean(settings.ProvidersPath);
        var strands = framework.Terms(Vocabularies.Strands);

        SchemaPlace Place(string name, string kind, string within, string variant = "", string strand = "", bool isList = false)
        {
            var definition = framework.Document(kind, variant);
            return new(name, definition.Label, definition, strand, isList, [.. inputs.Select(i => $"{i}/{within}")]);
        }

        yield return Place("area", DocumentKinds.Area, "area.yaml");
        yield return Place("what-next", DocumentKinds.WhatNext, "what-next.yaml");
        foreach (var strand in strands)
        {
            yield return Place($"strand-{strand.Id}", DocumentKinds.Strand, $"strands/{strand.Id}/strand.yaml", strand.Id, strand.Id);
            yield return Place("entry", DocumentKinds.Entry, $"strands/{strand.Id}/entries/*.yaml", strand.Id, strand.Id);
        }

        foreach (var block in framework.SupportBlocks)
        {
            var name = $"support-{block.Key}";
            yield return Place(name, DocumentKinds.SupportBlock, $"support/{block.Key}.yaml", block.Key) with { Title = block.Label };
            foreach (var strand in strands)
            {
                yield return Place(name, DocumentKinds.SupportBlock, $"strands/{strand.Id}/support/{block.Key}.yaml", block.Key, strand.Id) with { Title = block.Label };
            }
        }

        foreach (var (folder, kind) in PlaceFinder.Folders)
        {
            yield return Place(kind, kind, $"{folder}/*.yaml");
        }

        foreach (var (file, kind) in PlaceFinder.Lists)
        {
            yield return Place(Path.GetFileNameWithoutExtension(file), kind, file, isList: true);
        }

        yield return Place("provider", DocumentKinds.Provider, "") with { Files = [$"{providers}/*/provider.yaml"] };
        yield return Place("questionnaire", DocumentKinds.Questionnaire, "") with { Files = [$"{providers}/*/questionnaire.yaml"] };
    }
}
