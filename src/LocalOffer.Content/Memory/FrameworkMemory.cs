using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>The framework made from the authority's files last time: the same object while they hold the same bytes.</summary>
internal sealed class FrameworkMemory
{
    private IReadOnlyList<SourceFile> _files = [];
    private Core.Framework? _framework;
    private IReadOnlyList<Diagnostic> _found = [];

    /// <summary>The framework of these files, made when they are not those of last time.</summary>
    public Core.Framework Of(IReadOnlyList<SourceFile> files, DiagnosticBag diagnostics, Func<DiagnosticBag, Core.Framework> make)
    {
        if (_framework is null || !files.SequenceEqual(_files, SameFile.Comparer))
        {
            var found = new DiagnosticBag();
            (_framework, _files) = (make(found), files);
            _found = found.Found;
        }

        diagnostics.AddRange(_found);
        return _framework;
    }
}
