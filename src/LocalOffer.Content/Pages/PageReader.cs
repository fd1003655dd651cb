using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads a page of the authority's own words: a Markdown file under an input folder.</summary>
public static class PageReader
{
    // What stands in these folders has a shape of its own, in YAML.
    private static readonly string[] NotForPages = ["strands", "support", "framework"];

    /// <summary>The page; null when it is left out on purpose or cannot be a page, which is reported.</summary>
    /// <param name="file">The file, <c>.md</c>.</param>
    /// <param name="settings">The settings, which name the input folders.</param>
    /// <param name="diagnostics">Receives what is wrong in it.</param>
    public static PageDocument? Read(SourceFile file, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var within = InputFolders.Within(file.Path, settings);
        if (NotForPages.Contains(within.Split('/')[0]))
        {
            diagnostics.Add(Codes.UnknownFileType, file.Where, "A page of words cannot stand in this folder, which holds YAML only.",
                "Move the page elsewhere under the input folder, or begin its name with _ to leave it out.");
            return null;
        }

        if (SourceText.Read(file, diagnostics) is not { } text)
        {
            return null;
        }

        var parts = FrontMatter.Split(text);
        if (parts.IsOpen)
        {
            diagnostics.Add(Codes.MalformedYaml, new SourceSpan(file.Path, 1, 1, 3), "The block that starts with --- is not closed.",
                "Put a line --- between the keys and the words of the page.");
            return null;
        }

        var keys = new FrontMatterReader(diagnostics);
        if (!string.IsNullOrWhiteSpace(parts.Yaml))
        {
            keys.Read(YamlReader.Read(file.Path, parts.Yaml, parts.YamlLine, diagnostics));
        }

        var body = MarkdownReader.Read(parts.Body, new SourceSpan(file.Path, parts.BodyLine, 1, 0), ScalarStyle.Literal, MarkdownKind.Page, diagnostics, out var heading);
        if (keys.IsExcluded)
        {
            return null;
        }

        if (body.Plain.Length == 0 && body.Links.Count == 0)
        {
            diagnostics.Add(Codes.PageWithoutText, file.Where, "The page has no text.", "Write it, or delete the file.");
        }

        var id = Id(within, file, diagnostics);
        return id is null
            ? null
            : new PageDocument(
                keys.Xref ?? (id == "index" ? id : Trimmed(id)),
                id == "index" || id.EndsWith("/index", StringComparison.Ordinal) ? id + ".html" : id + "/index.html",
                keys.Title ?? (string.IsNullOrEmpty(heading) ? TitleFrom(Trimmed(id)) : heading),
                keys.Description,
                keys.Order,
                keys.RedirectFrom,
                body,
                file.Where);
    }

    /// <summary>The path without <c>.md</c>, every part of it fit for an address; null when nothing is left of a part.</summary>
    private static string? Id(string within, SourceFile file, DiagnosticBag diagnostics)
    {
        var parts = within[..^Path.GetExtension(within).Length].Split('/');
        for (var i = 0; i < parts.Length; i++)
        {
            if (Slug.IsValid(parts[i]))
            {
                continue;
            }

            var slug = Slug.From(parts[i]);
            diagnostics.Add(Codes.PageFileName, file.Where, $"\"{parts[i]}\" cannot be part of a page's address.",
                slug.Length > 0 ? $"Rename it, for example to \"{slug}\"." : "Rename it: lower-case letters, digits and single hyphens.");
            if (slug.Length == 0)
            {
                return null;
            }

            // The page keeps an address, so that links to it are not reported as well.
            parts[i] = slug;
        }

        return string.Join('/', parts);
    }

    private static string Trimmed(string id) => id.EndsWith("/index", StringComparison.Ordinal) ? id[..^"/index".Length] : id;

    private static string TitleFrom(string id)
    {
        var name = id[(id.LastIndexOf('/') + 1)..].Replace('-', ' ');
        return char.ToUpperInvariant(name[0]) + name[1..];
    }
}
