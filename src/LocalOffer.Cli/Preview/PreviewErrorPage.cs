using System.Net;
using System.Text;

namespace LocalOffer.Cli;

/// <summary>The page for every address while there has been no good site: what is wrong, readable without any script.</summary>
internal static class PreviewErrorPage
{
    /// <summary>Makes the page.</summary>
    public static byte[] Of(PreviewState state, string? script)
    {
        var items = new StringBuilder();
        foreach (var finding in PreviewFinding.Of(state).Where(f => f.Severity == "error"))
        {
            items.Append("<li class=\"lo-preview-error\">")
                .Append($"<p><strong>{Encode($"{finding.Severity} {finding.Code}".Trim())}: {Encode(finding.Message)}</strong></p>")
                .Append(finding.Place.Length == 0 ? "" : $"<p><code>{Encode(finding.Place)}</code></p>")
                .Append(finding.Source.Length == 0 ? "" : $"<pre tabindex=\"0\">{Encode(finding.Source)}</pre>")
                .Append(finding.Hint.Length == 0 ? "" : $"<p>{Encode(finding.Hint)}</p>")
                .Append("</li>\n");
        }

        var title = state.Plan is null ? "There is no site to show yet" : "This page cannot be shown";
        return Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="en-GB">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <link rel="stylesheet" href="/_localoffer/preview.css">
            </head>
            <body class="lo-preview-page">
            <main>
            <h1>{title}</h1>
            <p>Found: {Encode(PreviewJson.Counts(state))}. When it is mended and saved, this page renews itself.</p>
            <ol class="lo-preview-findings">
            {items}</ol>
            </main>
            {script}</body>
            </html>

            """.ReplaceLineEndings("\n"));
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
