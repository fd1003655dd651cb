using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The default theme, inside this assembly as resources named <c>theme/…</c>.</summary>
internal static class EmbeddedTheme
{
    private const string Prefix = "theme/";

    public static IReadOnlyList<ThemeFile> Read()
    {
        var assembly = typeof(EmbeddedTheme).Assembly;
        var files = new List<ThemeFile>();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            files.Add(new ThemeFile(name[Prefix.Length..], new SourceFile("(default theme)/" + name[Prefix.Length..], bytes)));
        }

        return files;
    }
}
