using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>A setting as written, before its kind is checked.</summary>
/// <param name="Key">The setting.</param>
/// <param name="Value">What was written.</param>
/// <param name="Origin">For messages: empty for <c>statiq.json</c>, else where the value comes from.</param>
internal sealed record WrittenSetting(SettingKey Key, YamlNode Value, string Origin)
{
    /// <summary>True for a value of a content repository, which nobody vouches for.</summary>
    public bool IsFromFile => Origin.Length == 0;
}

/// <summary>Gathers settings from <c>statiq.json</c>, the environment and the command line; later ones win.</summary>
internal sealed class SettingsSources
{
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, WrittenSetting> _written = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SourceSpan> _seen = new(StringComparer.OrdinalIgnoreCase);

    public SettingsSources(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    /// <summary>The setting with this name, or null.</summary>
    public WrittenSetting? Find(string name) => _written.GetValueOrDefault(name);

    /// <summary>Where settings of the file stand.</summary>
    public IReadOnlyDictionary<string, SourceSpan> Places =>
        _written.Where(w => w.Value.IsFromFile).ToDictionary(w => w.Key, w => w.Value.Value.Where, StringComparer.Ordinal);

    /// <summary>Takes the settings of the file.</summary>
    public void AddFile(YamlNode? node)
    {
        if (node is YamlMap map)
        {
            AddMap(map, "");
        }
        else if (node is not null)
        {
            _diagnostics.Add(Codes.SettingValue, node.Where, "The settings file holds keys with values in { and }.", "Write for example: { \"SiteTitle\": \"Our Local Offer\" }");
        }
    }

    /// <summary>
    /// Takes environment variables named like a setting, letter for letter, with <c>__</c> for a colon. Others are left
    /// alone: a variable HOST, which many shells set, must not change what is published.
    /// </summary>
    public void AddEnvironment(IReadOnlyDictionary<string, string> variables)
    {
        foreach (var key in SettingsKeys.All)
        {
            if (variables.TryGetValue(key.Name.Replace(":", "__", StringComparison.Ordinal), out var value) && value.Length > 0)
            {
                _written[key.Name] = new WrittenSetting(key, Scalar(value), "the environment variable " + key.Name.Replace(":", "__", StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Takes <c>-s Key=Value</c>.</summary>
    public void AddCommandLine(IEnumerable<KeyValuePair<string, string>> settings)
    {
        foreach (var (name, value) in settings)
        {
            if (SettingsKeys.Find(name) is { } key)
            {
                _written[key.Name] = new WrittenSetting(key, Scalar(value), $"-s {key.Name}={value}");
            }
            else
            {
                Unknown(name, SourceSpan.None, SettingsKeys.All.Select(k => k.Name));
            }
        }
    }

    private void AddMap(YamlMap map, string section)
    {
        foreach (var pair in map.Pairs)
        {
            var name = section + pair.Key;
            if (name == "$schema")
            {
                continue;
            }

            if (!_seen.TryAdd(name, pair.KeyWhere))
            {
                _diagnostics.Add(Codes.DuplicateKey, pair.KeyWhere, $"The setting \"{pair.Key}\" is already on line {_seen[name].Line}; capitals make no difference.",
                    "Keep the right one of the two and delete the other.");
            }
            else if (SettingsKeys.Find(name) is { } key)
            {
                _written[key.Name] = new WrittenSetting(key, pair.Value, "");
            }
            else if (SettingsKeys.IsSection(name))
            {
                AddSection(pair, name);
            }
            else
            {
                var siblings = SettingsKeys.All.Where(k => k.Name.StartsWith(section, StringComparison.OrdinalIgnoreCase)).Select(k => k.Name[section.Length..]);
                Unknown(pair.Key, pair.KeyWhere, siblings.Select(s => s.Split(':')[0]).Distinct(), section);
            }
        }
    }

    private void AddSection(YamlPair pair, string name)
    {
        if (pair.Value is YamlMap inner)
        {
            AddMap(inner, name + ":");
        }
        else
        {
            _diagnostics.Add(Codes.SettingValue, pair.Value.Where, $"{name} is a group of settings.", $"Write \"{pair.Key}\": {{ … }}");
        }
    }

    private void Unknown(string name, SourceSpan where, IEnumerable<string> known, string section = "")
    {
        if (section.Length == 0 && StatiqKeys.Reason(name) is { } reason)
        {
            _diagnostics.Add(Codes.StatiqSetting, where, $"{name} is a Statiq setting that has no effect here: {reason}.", "Remove it.");
            return;
        }

        var names = known.ToList();
        _diagnostics.Add(Codes.UnknownSetting, where, $"There is no setting \"{section}{name}\".",
            Suggestion.Ask(name, names)
                ?? (section.Length > 0 ? $"{section.TrimEnd(':')} knows {Words.Join(names)}."
                : OwnHome(name) is { } own ? $"Did you mean \"{own}\"?"
                : "docs/settings.md lists every setting."));
    }

    /// <summary>Our own setting that someone wrote without its section.</summary>
    private static string? OwnHome(string name) =>
        SettingsKeys.All.FirstOrDefault(k => k.Name.EndsWith(":" + name, StringComparison.OrdinalIgnoreCase))?.Name;

    private static YamlScalar Scalar(string value) => new(value, ScalarStyle.Plain, SourceSpan.None, SourceSpan.None);
}
