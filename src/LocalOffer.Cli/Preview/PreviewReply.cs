using System.Text;
using LocalOffer.Core;
using Microsoft.AspNetCore.StaticFiles;

namespace LocalOffer.Cli;

/// <summary>What the preview answers for one address.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="ContentType">Type of the content.</param>
/// <param name="Content">The bytes.</param>
/// <param name="Location">Where to go instead, or null.</param>
internal sealed record PreviewReply(int Status, string ContentType, ReadOnlyMemory<byte> Content, string? Location = null)
{
    private const string Html = "text/html; charset=utf-8";

    private static readonly FileExtensionContentTypeProvider Types = new();

    /// <summary>Finds the page or file of an address.</summary>
    /// <param name="state">What there is.</param>
    /// <param name="path">The decoded path, starting with a slash.</param>
    /// <param name="script">The tag that keeps pages fresh, or null for pages exactly as they would be written.</param>
    public static PreviewReply To(PreviewState state, string path, string? script)
    {
        if (state.Plan is not { } plan)
        {
            return new PreviewReply(503, Html, PreviewErrorPage.Of(state, script));
        }

        var file = path.TrimStart('/');
        file = file.Length == 0 || file.EndsWith('/') ? file + "index.html" : file;
        if (plan.Find(file) is { } found)
        {
            return IsPage(file)
                ? new PreviewReply(200, Html, WithScript(found.Content(), script))
                : new PreviewReply(200, TypeOf(file), found.Content());
        }

        // Addresses on a page are relative to its folder, so a folder without its slash must get one.
        if (plan.Find(file + "/index.html") is not null)
        {
            return new PreviewReply(301, "text/plain; charset=utf-8", default, "/" + Addresses.Escape(file) + "/");
        }

        return plan.Find(Addresses.NotFound) is { } notFound
            ? new PreviewReply(404, Html, WithScript(FromTheTop(notFound.Content()), script))
            : new PreviewReply(404, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes("There is no such page.\n"));
    }

    private static bool IsPage(string file) => file.EndsWith(".html", StringComparison.Ordinal);

    private static string TypeOf(string file) =>
        !Types.TryGetContentType(file, out var type) ? "application/octet-stream"
        : type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml" or "application/javascript" ? type + "; charset=utf-8"
        : type;

    private static ReadOnlyMemory<byte> WithScript(ReadOnlyMemory<byte> page, string? script)
    {
        if (script is null)
        {
            return page;
        }

        var end = page.Span.LastIndexOf("</body>"u8);
        var at = end < 0 ? page.Length : end;
        return (byte[])[.. page.Span[..at], .. Encoding.UTF8.GetBytes(script), .. page.Span[at..]];
    }

    // The page for missing addresses is one file, shown at any depth: here its own relative addresses start at the top.
    private static ReadOnlyMemory<byte> FromTheTop(ReadOnlyMemory<byte> page) =>
        Encoding.UTF8.GetBytes(RelativeAddress.Replace(Encoding.UTF8.GetString(page.Span), "$1\"/"));

    private static System.Text.RegularExpressions.Regex RelativeAddress { get; } =
        new("""\b(href=|src=|action=)"(?![a-z][a-z0-9+.-]*:|[/#"])""", System.Text.RegularExpressions.RegexOptions.CultureInvariant);
}
