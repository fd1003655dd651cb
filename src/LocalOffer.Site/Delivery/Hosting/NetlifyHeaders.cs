using System.Text;

namespace LocalOffer.Site;

/// <summary><c>_headers</c>, read by Netlify and Cloudflare Pages. How long pages are kept is left to them: they renew them with each release.</summary>
internal static class NetlifyHeaders
{
    public const string Path = "_headers";

    public static string Text(HostRules rules)
    {
        var text = new StringBuilder("/*\n");
        foreach (var (name, value) in rules.Headers)
        {
            text.Append("  ").Append(name).Append(": ").Append(value).Append('\n');
        }

        text.Append("/assets/*\n  Cache-Control: ").Append(HostRules.AssetCache).Append('\n');
        foreach (var path in HostRules.AlwaysAsked)
        {
            text.Append('/').Append(path).Append("\n  Cache-Control: ").Append(HostRules.AskedCache).Append('\n');
        }

        return text.ToString();
    }
}
