using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads <c>Analyzers</c> and <c>-a</c>: which finding has which level.</summary>
internal sealed class AnalyzerLevels
{
    private readonly DiagnosticBag _diagnostics;
    private readonly List<KeyValuePair<string, Severity>> _levels = [];

    public AnalyzerLevels(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>The levels so far.</summary>
    public SeverityLevels Levels => _levels.Count == 0 ? SeverityLevels.Default : new SeverityLevels(_levels);

    /// <summary>Takes the setting: a list of <c>CODE=Level</c>, or an object of codes and levels.</summary>
    public void Add(WrittenSetting written, SettingValues values)
    {
        if (written.Value is YamlMap map)
        {
            foreach (var pair in map.Pairs)
            {
                Add(pair.Key, pair.Value is YamlScalar scalar ? scalar.Text : "", pair.KeyWhere);
            }

            return;
        }

        foreach (var (text, where) in values.Many(written))
        {
            var equals = text.IndexOf('=', StringComparison.Ordinal);
            Add(equals < 0 ? text : text[..equals], equals < 0 ? null : text[(equals + 1)..], where);
        }
    }

    /// <summary>Takes one level. Without a level the finding keeps its own, as in Statiq.</summary>
    public void Add(string name, string? level, SourceSpan where)
    {
        name = name.Trim();
        var isAll = name.Equals("All", StringComparison.OrdinalIgnoreCase);
        var code = isAll ? null : Known(name, where);
        if (!isAll && code is null)
        {
            return;
        }

        if (level is null)
        {
            if (code is not null)
            {
                _levels.Add(new(code.Id, code.DefaultSeverity));
            }

            return;
        }

        if (LevelNames.Parse(level) is not { } severity)
        {
            _diagnostics.Add(Codes.SettingValue, where, $"\"{level}\" is not a level for {name}.", "Levels are None, Information, Warning and Error.");
            return;
        }

        _levels.Add(new(isAll ? "All" : code!.Id, severity));
    }

    private DiagnosticCode? Known(string name, SourceSpan where)
    {
        // Statiq's two link analyzers, which old settings name.
        if (name.Equals("ValidateAbsoluteLinks", StringComparison.OrdinalIgnoreCase))
        {
            _diagnostics.Add(Codes.StatiqSetting, where, $"{name} has no effect here: {StatiqKeys.Reason(name)}.", "Remove it.");
            return null;
        }

        if (name.Equals("ValidateRelativeLinks", StringComparison.OrdinalIgnoreCase))
        {
            _diagnostics.Add(Codes.StatiqSetting, where, $"{name} is called BrokenLink here.", "Write BrokenLink instead.");
            return Codes.Find("BrokenLink");
        }

        var code = Codes.Find(name);
        if (code is null)
        {
            _diagnostics.Add(Codes.UnknownAnalyzer, where, $"There is no finding \"{FileNames.Show(name)}\".",
                Suggestion.Ask(name, Codes.All.Select(c => c.Name)) ?? "`localoffer codes` lists every finding.");
        }

        return code;
    }
}
