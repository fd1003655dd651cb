using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Turns a file under an input folder that is carried over unchanged into an <see cref="AssetFile"/>.</summary>
public static class AssetReader
{
    /// <summary>The asset, or null when it cannot be one, which is reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="settings">The settings, which name the input folders.</param>
    /// <param name="diagnostics">Receives hostile SVGs and names no link can hold.</param>
    public static AssetFile? Read(SourceFile file, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var path = InputFolders.Within(file.Path, settings);
        if (AssetTypes.MediaType(path) is null)
        {
            diagnostics.Add(Codes.UnknownFileType, file.Where, $"{Path.GetFileName(path)} cannot be part of the site.",
                $"Allowed are {Words.Join([.. AssetTypes.Extensions], "and")}.");
            return null;
        }

        if (path.Any(c => c is ' ' or '#' or '%' or '?' or '&' or '+' or ';'))
        {
            diagnostics.Add(Codes.UnsafeFileName, file.Where, $"\"{path}\" holds a space or sign that addresses cannot hold.", "Use letters, digits, hyphens and full stops.");
            return null;
        }

        return path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase) && !SvgChecker.Check(file, diagnostics) ? null : new AssetFile(path, file.Bytes, file.Where);
    }
}
