using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A snippet for Caddy, to be imported into a site's own block.</summary>
internal static class CaddyConfig
{
    public const string Path = "Caddyfile";

    public static string Text(HostRules rules)
    {
        var text = new StringBuilder(
            """
            # Made by `localoffer build`. Import it into your own Caddyfile, and reload Caddy when it has changed:
            #
            #   import /etc/caddy/localoffer/Caddyfile
            #   localoffer.example.gov.uk {
            #     root * /srv/localoffer
            #     import localoffer
            #   }

            (localoffer-headers) {
            	header {
            		-Server

            """.ReplaceLineEndings("\n"));
        foreach (var (name, value) in rules.Headers)
        {
            text.Append("\t\t").Append(name).Append(" \"").Append(value).Append("\"\n");
        }

        var asked = string.Concat(HostRules.AlwaysAsked.Select(p => " /" + p));
        text.Append("\t}\n}\n\n(localoffer) {\n\timport localoffer-headers\n\t@page not path /assets/*" + asked + "\n\t@asset path /assets/*\n\t@asked path" + asked + "\n\t@hidden path_regexp (^|/)\\.\n");
        text.Append("\theader @page Cache-Control \"").Append(HostRules.PageCache).Append("\"\n\theader @asset Cache-Control \"").Append(HostRules.AssetCache).Append("\"\n");
        text.Append("\theader @asked Cache-Control \"" + HostRules.AskedCache + "\"\n");
        foreach (var (old, target) in rules.Redirects)
        {
            text.Append("\tredir \"").Append(old).Append("\" \"").Append(target).Append("\" 301\n");
        }

        foreach (var file in HostFiles.NamesInTheSite)
        {
            text.Append("\terror /").Append(file).Append(" 404\n");
        }

        // What went wrong is answered apart, and has the headers only when it is told to.
        text.Append("\terror @hidden 404\n\tencode gzip\n\tfile_server {\n\t\tprecompressed br gzip\n\t}\n\thandle_errors {\n\t\timport localoffer-headers\n\t\theader Cache-Control \"no-cache\"\n\t\trewrite * /")
            .Append(Addresses.NotFound).Append("\n\t\tfile_server\n\t}\n}\n");
        return text.ToString();
    }
}
