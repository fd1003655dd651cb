using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Lays theme files over each other by what they are called, and reports those that cannot be part of a site.</summary>
internal sealed class ThemeLayers(DiagnosticBag diagnostics)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, ThemeTemplate> _templates = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ThemeAsset> _assets = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lower = new(StringComparer.OrdinalIgnoreCase);
    private ThemeManifest? _manifest;

    /// <summary>Adds a layer under those already there.</summary>
    public void Add(IEnumerable<ThemeFile> files, bool isDefault)
    {
        // The same template twice in one theme folder is a slip; in two folders it is a layer.
        var inFolder = new Dictionary<(string Folder, string Template), string>();
        foreach (var file in files)
        {
            if (file.Name == ThemeNames.Manifest)
            {
                _manifest ??= ThemeManifestReader.Read(file.File, diagnostics);
            }
            else if (ThemeNames.IsTemplate(file.Name))
            {
                var name = ThemeNames.TemplateName(file.Name);
                var folder = file.File.Path.EndsWith(file.Name, StringComparison.Ordinal) ? file.File.Path[..^file.Name.Length] : "";
                if (inFolder.TryAdd((folder, name), file.File.Path))
                {
                    AddTemplate(name, file.File, isDefault);
                }
                else
                {
                    diagnostics.Add(Codes.TwoTemplatesOfOneName, file.File.Where,
                        $"This file and {inFolder[(folder, name)]} are both the template \"{name}\".", Codes.TwoTemplatesOfOneName.Remedy);
                }
            }
            else
            {
                AddAsset(file, isDefault);
            }
        }
    }

    public Theme Finish() => new(_manifest ?? new ThemeManifest("", "", ""), _templates.Values, _assets.Values);

    private void AddTemplate(string name, SourceFile file, bool isDefault)
    {
        if (_templates.ContainsKey(name))
        {
            return;
        }

        try
        {
            var text = Strict.GetString(file.Bytes.Span).TrimStart('\uFEFF');
            _templates[name] = new(name, text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), file.Path, isDefault);
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(Codes.TemplateUnreadable, file.Where, "The template is not a text in UTF-8.", Codes.TemplateUnreadable.Remedy);
        }
    }

    private void AddAsset(ThemeFile file, bool isDefault)
    {
        if (!ThemeNames.IsAsset(file.Name))
        {
            if (ThemeNames.IsSource(file.Name))
            {
                diagnostics.Add(Codes.ThemeSourceIgnored, file.File.Where, $"{file.Name} is not carried to the site: it is what built files are made from.");
            }
            else
            {
                diagnostics.Add(Codes.ThemeFileRefused, file.File.Where, $"A site may not carry a file like {file.Name}.",
                    $"Remove it from the theme folder, or use one of {ThemeNames.AssetKinds}.");
            }

            return;
        }

        var asset = new ThemeAsset(ThemeNames.AssetName(file.Name), file.File.Bytes);
        if (OutputPath.Problem(asset.Path) is { } problem)
        {
            diagnostics.Add(Codes.ThemeFileRefused, file.File.Where, $"{file.Name} cannot be a file of a site: {problem}.", "Rename it: letters, digits and hyphens.");
            return;
        }

        // On Windows and Macs Logo.svg and logo.svg are one file.
        if (!_lower.Add(asset.Name))
        {
            return;
        }

        if (!isDefault && asset.Name.EndsWith(".svg", StringComparison.Ordinal) && SvgSafety.Problem(asset.Bytes, out var line, out var column) is { } unsafePart)
        {
            diagnostics.Add(Codes.UnsafePicture, new(file.File.Path, line, column, 0), $"The picture {unsafePart}.", Codes.UnsafePicture.Remedy);
            return;
        }

        _assets[asset.Name] = asset;
    }
}
