using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// The theme of the last build, while preview runs: the same object, its templates compiled already, while the authority's
/// files hold the same bytes. It only ever saves work.
/// </summary>
public sealed class ThemeMemory
{
    private IReadOnlyList<ThemeFile> _files = [];
    private Theme? _theme;
    private IReadOnlyList<Diagnostic> _found = [];

    internal Theme Of(IReadOnlyList<ThemeFile> files, DiagnosticBag diagnostics, Func<DiagnosticBag, Theme> lay)
    {
        if (_theme is null || !Same(files, _files))
        {
            var found = new DiagnosticBag();
            (_theme, _files) = (lay(found), files);
            _found = found.Found;
        }

        diagnostics.AddRange(_found);
        return _theme;
    }

    private static bool Same(IReadOnlyList<ThemeFile> files, IReadOnlyList<ThemeFile> before) =>
        files.Count == before.Count
        && files.Zip(before).All(f => f.First.Name == f.Second.Name && f.First.File.Path == f.Second.File.Path && f.First.File.Bytes.Span.SequenceEqual(f.Second.File.Bytes.Span));
}
