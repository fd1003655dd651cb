using System.Globalization;
using System.Xml.Linq;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary><c>web.config</c>, read by Internet Information Services. It needs no module beyond those IIS comes with.</summary>
internal static class IisConfig
{
    public const string Path = "web.config";

    public static string Text(HostRules rules)
    {
        var all = new XElement("system.webServer",
            new XElement("defaultDocument", new XElement("files", new XElement("clear"), new XElement("add", new XAttribute("value", "index.html")))),
            new XElement("httpProtocol", new XElement("customHeaders",
                new XElement("remove", new XAttribute("name", "X-Powered-By")),
                rules.Headers.Select(h => new[] { new XElement("remove", new XAttribute("name", h.Key)), new XElement("add", new XAttribute("name", h.Key), new XAttribute("value", h.Value)) }))),
            new XElement("httpErrors", new XAttribute("errorMode", "Custom"),
                new XElement("remove", new XAttribute("statusCode", 404)),
                new XElement("error", new XAttribute("statusCode", 404), new XAttribute("path", "/" + Addresses.NotFound), new XAttribute("responseMode", "ExecuteURL"))),
            new XElement("security", new XElement("requestFiltering", new XElement("hiddenSegments", new XElement("add", new XAttribute("segment", OutputManifest.Name))))),
            Content(HostRules.PageSeconds,
                [.. TypeOf(".json", "application/json"), .. TypeOf(".svg", "image/svg+xml"), .. TypeOf(".webmanifest", "application/manifest+json")]));
        var document = new XElement("configuration", all, At("assets", Content(HostRules.AssetSeconds)));

        foreach (var path in HostRules.AlwaysAsked)
        {
            document.Add(At(path, new XElement("staticContent", new XElement("clientCache", new XAttribute("cacheControlMode", "DisableCache")))));
        }

        // One entry for an address and all below it; the longer forms of an old address come with it.
        foreach (var (old, target) in rules.Redirects.DistinctBy(r => Folder(r.Key)))
        {
            document.Add(At(Folder(old), new XElement("httpRedirect",
                new XAttribute("enabled", "true"), new XAttribute("destination", target), new XAttribute("exactDestination", "true"), new XAttribute("httpResponseStatus", "Permanent"))));
        }

        return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + document.ToString(SaveOptions.None).ReplaceLineEndings("\n") + "\n";
    }

    private static XElement At(string path, XElement what) => new("location", new XAttribute("path", path), new XElement("system.webServer", what));

    private static XElement Content(int seconds, params XElement[] types) => new("staticContent",
        types,
        new XElement("clientCache",
            new XAttribute("cacheControlMode", "UseMaxAge"),
            new XAttribute("cacheControlMaxAge", TimeSpan.FromSeconds(seconds).ToString("c", CultureInfo.InvariantCulture)),
            new XAttribute("cacheControlCustom", "public")));

    // Removed first: the server may know the ending already, and twice is an error there.
    private static XElement[] TypeOf(string ending, string type) =>
        [new("remove", new XAttribute("fileExtension", ending)), new("mimeMap", new XAttribute("fileExtension", ending), new XAttribute("mimeType", type))];

    private static string Folder(string old) => old.Trim('/') is var path && path.EndsWith("/index.html", StringComparison.Ordinal) ? path[..^"/index.html".Length] : path;
}
