using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A folder the site may be written to: not the root of a disk, not one that holds or is the authority's own words, not one with other people's files.</summary>
public sealed class OutputFolder
{
    private OutputFolder(string path) => Path = path;

    /// <summary>Absolute path.</summary>
    public string Path { get; }

    /// <summary>Checks where the settings say the site goes; null when it may not be written there, which is reported.</summary>
    /// <param name="settings">The settings: the output path, and the folders that are read.</param>
    /// <param name="diagnostics">Receives the finding.</param>
    public static OutputFolder? Of(SiteSettings settings, DiagnosticBag diagnostics) => throw new NotImplementedException();
}
