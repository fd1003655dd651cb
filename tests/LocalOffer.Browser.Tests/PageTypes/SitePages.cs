using System.Text.RegularExpressions;

namespace LocalOffer.Browser.Tests;

/// <summary>Finds pages by their address, or by what the sample's own files say.</summary>
internal sealed class SitePages(BuiltSite site)
{
    private readonly string _root = site.Source.Root;

    /// <summary>The page at this address, if there is one, with a fragment after it.</summary>
    public IEnumerable<string> At(string path, string fragment = "") => site.Files.Contains(path) ? [path + fragment] : [];

    /// <summary>Pages whose address has this form; a star stands for one folder.</summary>
    public IEnumerable<string> Like(string pattern)
    {
        var form = new Regex("^" + Regex.Escape(pattern).Replace(@"\*", "[^/]+", StringComparison.Ordinal) + "$");
        return site.Pages.Where(p => form.IsMatch(p));
    }

    /// <summary>Services in whose file a line matches.</summary>
    public IEnumerable<string> Services(string line) => Directory
        .EnumerateFiles(Path.Combine(_root, "input", "strands"), "*.yaml", SearchOption.AllDirectories)
        .Where(f => Path.GetFileName(Path.GetDirectoryName(f)) == "entries" && Says(f, line))
        .Order(StringComparer.Ordinal)
        .SelectMany(f => At($"services/{Path.GetFileNameWithoutExtension(f)}/index.html"));

    /// <summary>Providers in whose file a line matches.</summary>
    public IEnumerable<string> Providers(string line) => Directory
        .EnumerateFiles(Path.Combine(_root, "providers"), "provider.yaml", SearchOption.AllDirectories)
        .Where(f => Says(f, line))
        .Order(StringComparer.Ordinal)
        .SelectMany(f => At($"providers/{Path.GetFileName(Path.GetDirectoryName(f))}/index.html"));

    private static bool Says(string file, string line) => Regex.IsMatch(File.ReadAllText(file), line, RegexOptions.Multiline);
}
