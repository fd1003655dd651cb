namespace LocalOffer.Core;

/// <summary>The levels an authority has chosen for codes, by id or name; <c>All</c> sets every code's.</summary>
public sealed class SeverityLevels
{
    private readonly Dictionary<string, Severity> _levels;

    /// <summary>Keeps the given levels; later keys win over earlier ones and single codes over <c>All</c>.</summary>
    /// <param name="levels">Code id or permanent name, or <c>All</c>, to its level.</param>
    public SeverityLevels(IEnumerable<KeyValuePair<string, Severity>> levels)
    {
        _levels = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, level) in levels)
        {
            _levels[key] = level;
        }
    }

    /// <summary>Every code at its own level.</summary>
    public static SeverityLevels Default { get; } = new([]);

    /// <summary>The level a code has here.</summary>
    public Severity Of(DiagnosticCode code) =>
        _levels.TryGetValue(code.Id, out var byId) ? byId
        : _levels.TryGetValue(code.Name, out var byName) ? byName
        : _levels.TryGetValue("All", out var all) ? all
        : code.DefaultSeverity;
}
