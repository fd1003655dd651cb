using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Says what each file is by its place (<c>framework.md</c> 0.2), and reports files in places where nothing is read.</summary>
internal sealed class PlaceFinder(Core.Framework framework, SiteSettings settings, DiagnosticBag diagnostics)
{
    internal static readonly IReadOnlyDictionary<string, string> Lists = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["situations.yaml"] = DocumentKinds.Situation,
        ["glossary.yaml"] = DocumentKinds.Term,
        ["roles.yaml"] = DocumentKinds.Role,
        ["changes.yaml"] = DocumentKinds.Change,
        ["synonyms.yaml"] = DocumentKinds.Synonym,
    };

    internal static readonly IReadOnlyDictionary<string, string> Folders = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["comments"] = DocumentKinds.CommentPeriod,
        ["reviews"] = DocumentKinds.Review,
        ["consultation"] = DocumentKinds.Consultation,
        ["guides"] = DocumentKinds.Guide,
    };

    private const string Known =
        "YAML is read from area.yaml, what-next.yaml, situations.yaml, glossary.yaml, roles.yaml, changes.yaml, synonyms.yaml, and the folders strands/<strand>/, support/, comments/, reviews/, consultation/, guides/ and framework/.";

    private readonly List<string> _strands = [.. framework.Vocabulary(Vocabularies.Strands)?.Terms.Select(t => t.Id) ?? []];
    private readonly List<string> _blocks = [.. framework.SupportBlocks.Select(b => b.Key)];

    /// <summary>What a file under an input folder is.</summary>
    public FilePlace OfInput(SourceFile file)
    {
        var within = InputFolders.Within(file.Path, settings);
        var parts = within.Split('/');
        if (IsPrivate(parts))
        {
            return new(FileRole.Elsewhere, file);
        }

        if (AssetTypes.IsMarkdown(within))
        {
            return new(FileRole.Page, file);
        }

        if (within == "postcodes.csv")
        {
            return new(FileRole.Postcodes, file);
        }

        if (!AssetTypes.IsYaml(within))
        {
            return new(FileRole.Asset, file);
        }

        if (!HasYamlName(within, file))
        {
            return new(FileRole.Unknown, file);
        }

        return parts switch
        {
            ["area.yaml"] => new(FileRole.Document, file, DocumentKinds.Area, DocumentKinds.Area),
            ["what-next.yaml"] => new(FileRole.Document, file, DocumentKinds.WhatNext, DocumentKinds.WhatNext),
            [var name] when Lists.TryGetValue(name, out var kind) => new(FileRole.List, file, kind),
            ["framework", _] => new(FileRole.Elsewhere, file),
            [var folder, var name] when Folders.TryGetValue(folder, out var kind) => Named(file, kind, name, ""),
            ["support", var name] => Block(file, name, ""),
            ["strands", var strand, .. var rest] => InStrand(file, strand, rest),
            _ => Unknown(file, $"{Shown.Plain(within)} is in no place where YAML is read.", Near(parts)),
        };
    }

    /// <summary>What a file under the providers folder is.</summary>
    public FilePlace OfProviders(SourceFile file)
    {
        var within = InputFolders.Within(file.Path, [settings.ProvidersPath]);
        var parts = within.Split('/');
        if (IsPrivate(parts))
        {
            return new(FileRole.Elsewhere, file);
        }

        if (!AssetTypes.IsYaml(within) || !HasYamlName(within, file))
        {
            return AssetTypes.IsYaml(within)
                ? new(FileRole.Unknown, file)
                : Unknown(file, $"{Shown.Plain(within)} cannot stand in the providers folder.", "Only YAML is read there; put files for readers under the input folder.");
        }

        return parts switch
        {
            [var id, "provider.yaml"] => Named(file, DocumentKinds.Provider, id + ".yaml", ""),
            [var id, "questionnaire.yaml"] => Named(file, DocumentKinds.Questionnaire, id + ".yaml", ""),
            [_, var name] => Unknown(file, $"{Shown.Plain(name)} is not read from a provider's folder.",
                Suggestion.Ask(name, ["provider.yaml", "questionnaire.yaml"]) ?? "A provider's folder holds provider.yaml and questionnaire.yaml."),
            [var name] => Unknown(file, $"{Shown.Plain(name)} is in no provider's folder.", $"Move it to {settings.ProvidersPath}/{SlugOf(name)}/provider.yaml."),
            _ => Unknown(file, $"{Shown.Plain(within)} is too deep in the providers folder.", "A provider's folder holds provider.yaml and questionnaire.yaml, and no folders."),
        };
    }

    private FilePlace InStrand(SourceFile file, string strand, string[] rest)
    {
        if (!_strands.Contains(strand))
        {
            diagnostics.Add(Codes.UnknownStrandFolder, file.Where, $"The folder {Shown.Quoted(strand)} is not one of the strands.",
                Suggestion.Ask(strand, _strands) ?? $"The strands are {Words.Join(_strands)}.");
            return new(FileRole.Unknown, file);
        }

        return rest switch
        {
            ["strand.yaml"] => new(FileRole.Document, file, DocumentKinds.Strand, strand, strand),
            ["entries", var name] => Named(file, DocumentKinds.Entry, name, strand),
            ["support", var name] => Block(file, name, strand),
            [var name] => Unknown(file, $"{Shown.Plain(name)} is not read from a strand's own folder.",
                Suggestion.Ask(name, ["strand.yaml"]) ?? $"A service belongs in strands/{strand}/entries/, a support block in strands/{strand}/support/."),
            [var folder, ..] when folder is not ("entries" or "support") => Unknown(file, $"There is no folder {Shown.Quoted(folder)} in a strand.",
                Suggestion.Ask(folder, ["entries", "support"]) ?? $"Services belong in strands/{strand}/entries/, support blocks in strands/{strand}/support/."),
            _ => Unknown(file, $"{Shown.Plain(string.Join('/', rest))} is too deep: folders inside entries/ and support/ are not read.", $"Move the file up into strands/{strand}/{rest[0]}/."),
        };
    }

    private FilePlace Block(SourceFile file, string name, string strand)
    {
        var key = name[..^".yaml".Length];
        if (_blocks.Contains(key))
        {
            return new(FileRole.Document, file, DocumentKinds.SupportBlock, key, strand);
        }

        diagnostics.Add(Codes.UnknownSupportFile, file.Where, $"{Shown.Quoted(key)} is not one of the support blocks.",
            Suggestion.Ask(key, _blocks) ?? $"There are {Words.Join(_blocks)}.");
        return new(FileRole.Unknown, file);
    }

    private FilePlace Named(SourceFile file, string kind, string name, string strand)
    {
        var id = name[..^".yaml".Length];
        if (Slug.IsValid(id))
        {
            return new(FileRole.Document, file, kind, id, strand);
        }

        var slug = Slug.From(id);
        diagnostics.Add(Codes.NameIsNoId, file.Where, $"{Shown.Quoted(id)} cannot be the id of a document.",
            slug.Length > 0 ? $"Rename it to \"{slug}\"." : "Rename it: lower-case letters, digits and single hyphens.");
        return new(FileRole.Unknown, file);
    }

    private bool HasYamlName(string within, SourceFile file)
    {
        if (within.EndsWith(".yaml", StringComparison.Ordinal))
        {
            return true;
        }

        diagnostics.Add(Codes.WrongYamlExtension, file.Where, $"{Shown.Plain(within)} does not end in .yaml, so it is not read.",
            $"Rename it to {Shown.Plain(Path.GetFileNameWithoutExtension(within))}.yaml.");
        return false;
    }

    private FilePlace Unknown(SourceFile file, string message, string hint)
    {
        diagnostics.Add(Codes.FileInNoKnownPlace, file.Where, message, hint);
        return new(FileRole.Unknown, file);
    }

    private static string Near(string[] parts)
    {
        string[] folders = ["strands", "support", "comments", "reviews", "consultation", "guides", "framework"];
        if (parts.Length == 1)
        {
            return Suggestion.Ask(parts[0], ["area.yaml", "what-next.yaml", .. Lists.Keys])
                ?? $"A service belongs in strands/<strand>/entries/{parts[0]}. {Known}";
        }

        return parts[0] is "entries" ? $"Services belong in strands/<strand>/entries/{parts[^1]}."
            : folders.Contains(parts[0]) ? $"Files lie directly in {parts[0]}/. {Known}"
            : Suggestion.Ask(parts[0], folders) ?? Known;
    }

    private static bool IsPrivate(string[] parts) => Array.Exists(parts, p => p.Length > 0 && p[0] is '_' or '.');

    private static string SlugOf(string name) => Slug.From(Path.GetFileNameWithoutExtension(name)) is { Length: > 0 } slug ? slug : "<id>";
}
