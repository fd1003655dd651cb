namespace LocalOffer.Cli;

/// <summary>The folder of a site, as given or as the current folder.</summary>
internal static class SiteRoot
{
    /// <summary>The absolute path of the site's folder.</summary>
    /// <exception cref="WrongUse">There is no site there.</exception>
    public static string Find(string given, string command)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given));
        if (!Directory.Exists(root))
        {
            throw new WrongUse($"There is no folder {root}.", $"Give the folder that holds statiq.json and input/: localoffer {command} ROOT");
        }

        if (IsSite(root))
        {
            return root;
        }

        var above = Path.GetDirectoryName(root);
        while (above is not null && !IsSite(above))
        {
            above = Path.GetDirectoryName(above);
        }

        throw new WrongUse(
            $"There is no Local Offer in {root}: neither statiq.json nor a folder input/ is there.",
            above is null
                ? $"Go to the folder that holds them, or give it: localoffer {command} ROOT"
                : $"{above} has them: localoffer {command} {Path.GetRelativePath(Environment.CurrentDirectory, above)}");
    }

    /// <summary>True when the folder holds a site.</summary>
    public static bool IsSite(string folder) => File.Exists(Path.Combine(folder, "statiq.json")) || Directory.Exists(Path.Combine(folder, "input"));
}
