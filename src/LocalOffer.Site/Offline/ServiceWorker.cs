using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary><c>sw.js</c>: the theme's service worker with what it keeps and the version of it filled in.</summary>
internal static class ServiceWorker
{
    /// <summary>Name of the theme's file. On the site it lies at the top, not with the other scripts.</summary>
    public const string AssetName = "sw.js";

    private const string VersionMark = "\"__VERSION__\"";
    private const string ShellMark = "\"__SHELL__\"";

    // With more cards than this the search's results are kept only with everything else.
    private const int MostCards = 12;

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file.</summary>
    /// <param name="script">The theme's script.</param>
    /// <param name="shell">What is kept as soon as anything is.</param>
    /// <param name="files">All styles, scripts, pictures and data: when one of them changes there is a new version.</param>
    public static OutputFile Plan(ThemeAsset script, IReadOnlyList<OutputFile> shell, IReadOnlyList<OutputFile> files)
    {
        OutputFile[] all = [.. shell.Concat(files).DistinctBy(f => f.Path).OrderBy(f => f.Path, StringComparer.Ordinal)];
        var paths = string.Join(',', shell.Select(f => f.Path).Order(StringComparer.Ordinal).Select(p => JsonSerializer.Serialize(Addresses.Escape(p), Options)));
        return OutputFile.MadeOf(Addresses.ServiceWorker, all, (finished, to) => to.Write(Encoding.UTF8.GetBytes(
            Encoding.UTF8.GetString(script.Bytes.Span)
                .Replace(VersionMark, $"\"{ContentHash.Of(all, finished)}\"", StringComparison.Ordinal)
                .Replace(ShellMark, paths, StringComparison.Ordinal))));
    }

    /// <summary>True for a page or file that is kept as soon as anything is: small, and what a saved page cannot do without.</summary>
    public static bool IsShell(OutputFile file, int cards) =>
        file.Path is Addresses.Home or Addresses.Offline or Addresses.Search or Addresses.MyList or Addresses.SearchIndex or Addresses.SearchIds or Addresses.PrivacyOnThisDevice or Addresses.Manifest
        || file.Path == Addresses.AreaSection("get-in-touch")
        || (file.Path.StartsWith("search/", StringComparison.Ordinal) && (cards <= MostCards || !file.Path.StartsWith("search/cards/", StringComparison.Ordinal)))
        || (file.Path.StartsWith("assets/", StringComparison.Ordinal) && !file.Path.StartsWith("assets/coordinators/", StringComparison.Ordinal)
            && (Path.GetExtension(file.Path) is ".css" or ".js" or ".svg" or ".woff2" || file.Path.EndsWith("icon-192.png", StringComparison.Ordinal)));
}
