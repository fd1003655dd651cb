namespace LocalOffer.Core;

/// <summary>Collects findings from every stage, from any thread. Nothing is thrown for what is merely bad content.</summary>
public sealed class DiagnosticBag
{
    private readonly Lock _gate = new();
    private readonly List<Diagnostic> _found = [];

    /// <summary>Adds a finding at its code's own level; the authority's levels are applied when the bag is read.</summary>
    /// <param name="code">One of <see cref="Codes"/>.</param>
    /// <param name="where">The place in the authority's files.</param>
    /// <param name="message">What happened, in plain words.</param>
    /// <param name="hint">What to do, or null.</param>
    public void Add(DiagnosticCode code, SourceSpan where, string message, string? hint = null) =>
        Add(new Diagnostic(code, code.DefaultSeverity, where, message, hint));

    /// <summary>Adds a finding at a level of its own, for example information instead of a warning in a draft.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (_gate)
        {
            _found.Add(diagnostic);
        }
    }

    /// <summary>Adds findings of another bag, in their order.</summary>
    public void AddRange(IReadOnlyList<Diagnostic> diagnostics)
    {
        if (diagnostics.Count > 0)
        {
            lock (_gate)
            {
                _found.AddRange(diagnostics);
            }
        }
    }

    /// <summary>All findings as they were added: for keeping them, never for showing.</summary>
    public IReadOnlyList<Diagnostic> Found
    {
        get
        {
            lock (_gate)
            {
                return _found.Count == 0 ? [] : [.. _found];
            }
        }
    }

    /// <summary>Takes findings out, for <see cref="Acceptances"/>; gives how many there were.</summary>
    internal int Remove(Predicate<Diagnostic> which)
    {
        lock (_gate)
        {
            return _found.RemoveAll(which);
        }
    }

    /// <summary>True when an error has been found so far, at its code's own level.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_gate)
            {
                return _found.Exists(d => d.Severity == Severity.Error);
            }
        }
    }

    /// <summary>All findings with the authority's levels applied, sorted, identical ones merged, those at level none left out.</summary>
    public IReadOnlyList<Diagnostic> Read(SeverityLevels levels)
    {
        Diagnostic[] all;
        lock (_gate)
        {
            all = [.. _found];
        }

        // A level given by the authority wins, but never raises what a stage lowered on purpose (a draft's missing essentials).
        return all
            .Select(d =>
            {
                var level = levels.Of(d.Code);
                return d.Severity < d.Code.DefaultSeverity && level > d.Severity ? d : d with { Severity = level };
            })
            .Where(d => d.Severity != Severity.None)
            .Distinct()
            .Order()
            .ToList();
    }
}
