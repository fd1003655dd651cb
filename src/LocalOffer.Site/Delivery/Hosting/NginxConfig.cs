using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A piece of configuration for nginx, to be included in a server's own block.</summary>
internal static class NginxConfig
{
    public const string Path = "nginx.conf";

    public static string Text(HostRules rules)
    {
        var text = new StringBuilder(
            """
            # Made by `localoffer build`. Include it in the server block of the site, and reload nginx when it has changed:
            #
            #   server {
            #     listen 443 ssl;
            #     server_name localoffer.example.gov.uk;
            #     root /srv/localoffer;
            #     include /etc/nginx/localoffer/nginx.conf;
            #   }

            index index.html;
            charset utf-8;
            charset_types text/css text/plain text/xml application/javascript application/json application/xml image/svg+xml;
            server_tokens off;
            absolute_redirect off;

            # Files that `build --compress` has made are sent as they are; with the brotli module add: brotli_static on;
            gzip_static on;
            gzip on;
            gzip_vary on;
            gzip_types text/css text/plain text/xml application/javascript application/json application/xml image/svg+xml application/manifest+json;

            error_page 404 /404.html;


            """.ReplaceLineEndings("\n"));
        Location(text, "/", HostRules.PageCache, rules);
        Location(text, "^~ /assets/", HostRules.AssetCache, rules);
        Location(text, "= /" + Addresses.NotFound, "no-cache", rules, "internal;");
        foreach (var path in HostRules.AlwaysAsked)
        {
            Location(text, "= /" + path, HostRules.AskedCache, rules, path == Addresses.Manifest ? "default_type application/manifest+json;" : "");
        }

        // Nothing whose name begins with a dot is part of the site, nor are the files of other hosts.
        text.Append("location ~ /\\. { return 404; }\n");
        foreach (var file in HostFiles.NamesInTheSite)
        {
            text.Append("location = /").Append(file).Append(" { return 404; }\n");
        }

        foreach (var (old, target) in rules.Redirects)
        {
            text.Append("location = ").Append(Quoted(old)).Append(" { return 301 ").Append(Quoted(target)).Append("; }\n");
        }

        return text.ToString();
    }

    // Headers of an outer block are not inherited once a block has one of its own, so each block has them all.
    private static void Location(StringBuilder text, string where, string cache, HostRules rules, string more = "")
    {
        text.Append("location ").Append(where).Append(" {\n");
        if (more.Length > 0)
        {
            text.Append("  ").Append(more).Append('\n');
        }

        foreach (var (name, value) in rules.Headers.Append(new("Cache-Control", cache)))
        {
            text.Append("  add_header ").Append(name).Append(' ').Append(Quoted(value)).Append(" always;\n");
        }

        text.Append("}\n\n");
    }

    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";
}
