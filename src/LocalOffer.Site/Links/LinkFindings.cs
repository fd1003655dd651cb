using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Says what is wrong with a link that leads nowhere, with the nearest id or path.</summary>
internal static class LinkFindings
{
    /// <summary>Reports a link.</summary>
    /// <param name="url">The link.</param>
    /// <param name="where">Its place.</param>
    /// <param name="urls">Every address.</param>
    /// <param name="drafts">Ids and names of drafts.</param>
    /// <param name="diagnostics">Receives the finding.</param>
    /// <param name="xrefsMayBreak">True when an xref that leads nowhere is only a warning.</param>
    public static void Report(SafeUrl url, SourceSpan where, UrlTable urls, IReadOnlyDictionary<string, string> drafts, DiagnosticBag diagnostics, bool xrefsMayBreak = false)
    {
        var hash = url.Value.IndexOfAny(['#', '?']);
        var target = hash < 0 ? url.Value : url.Value[..hash];
        if (url.Kind == LinkKind.Xref)
        {
            if (drafts.TryGetValue(target, out var draft))
            {
                Draft(target, draft);
                return;
            }

            diagnostics.Add(new Diagnostic(Codes.UnknownXref, xrefsMayBreak ? Severity.Warning : Severity.Error, where,
                $"There is no page with the id \"{target}\".", Suggestion.Ask(target, urls.Ids) ?? Codes.UnknownXref.Remedy));
            return;
        }

        var parts = target.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var id = parts.LastOrDefault(p => p != "index.html") ?? "";
        if (parts.Contains("services") || parts.Contains("providers"))
        {
            if (drafts.TryGetValue(id, out var draft))
            {
                Draft(id, draft);
                return;
            }
        }

        diagnostics.Add(Codes.BrokenLink, where, $"There is no page at \"{target}\".",
            Nearest(target, urls) is { } near ? $"Did you mean \"/{near}\"?"
            : urls.FindId(id) is { } byId ? $"Did you mean \"xref:{id}\" ({byId.Title})?"
            : Codes.BrokenLink.Remedy);

        void Draft(string draftId, string name) => diagnostics.Add(Codes.LinkToDraft, where,
            $"The link leads to \"{name}\", which is a draft and not on the site.", $"Publish {draftId} (status: published), or take the link out until it is.");
    }

    private static string? Nearest(string target, UrlTable urls)
    {
        var plain = UrlTable.Normalise(target.Replace("../", "", StringComparison.Ordinal).Replace("./", "", StringComparison.Ordinal)) ?? target;
        return Suggestion.Nearest(plain, urls.All.Select(a => a.Path));
    }
}
