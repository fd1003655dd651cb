using System.Runtime.CompilerServices;

namespace LocalOffer.Browser.Tests;

/// <summary>The repository these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string At(string path) => Path.Combine(Root, path);

    private static string Find([CallerFilePath] string here = "")
    {
        var folder = Path.GetDirectoryName(here)!;
        while (!File.Exists(Path.Combine(folder, "LocalOffer.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("LocalOffer.sln");
        }

        return folder;
    }
}
