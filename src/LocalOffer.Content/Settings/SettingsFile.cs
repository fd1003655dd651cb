using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Loads <c>statiq.json</c> under the same rules as any other file of a site.</summary>
internal static class SettingsFile
{
    /// <summary>The file, or null when there is none or it cannot be read, which is reported.</summary>
    public static SourceFile? Load(string root, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(root, SettingsReader.FileName);
        if (RealPath.Of(path) is not { } real)
        {
            return null;
        }

        if (RealPath.Of(root) is { } realRoot && !RealPath.IsInside(real, realRoot))
        {
            diagnostics.Add(Codes.LinkLeavesSite, SourceSpan.OfFile(SettingsReader.FileName), "This link leads out of the site's folder; it is not followed.",
                "Replace it by a copy of the file.");
            return null;
        }

        try
        {
            var file = new FileInfo(real);
            var found = new FoundFile(SettingsReader.FileName, real, file.Length, file.LastWriteTimeUtc);
            return FileLoader.Load([found], diagnostics, memory: null) is [var settings] ? settings : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Codes.Unreadable, SourceSpan.OfFile(SettingsReader.FileName), "The settings file cannot be read.", "Check that it is a file, and its permissions.");
            return null;
        }
    }
}
