using System.Buffers;
using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads written settings as what they should be; a value that is not is reported and its default holds.</summary>
internal sealed class SettingValues
{
    private static readonly string[] DateForms =
        ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789abcdefABCDEF");

    private readonly SettingsSources _sources;
    private readonly DiagnosticBag _diagnostics;

    public SettingValues(SettingsSources sources, DiagnosticBag diagnostics)
    {
        _sources = sources;
        _diagnostics = diagnostics;
    }

    public string Text(string name, string otherwise = "") => _sources.Find(name) is { } written && One(written) is { } text ? text : otherwise;

    public bool Bool(string name, bool otherwise)
    {
        if (_sources.Find(name) is not { } written || One(written) is not { } text)
        {
            return otherwise;
        }

        if (bool.TryParse(text, out var value))
        {
            return value;
        }

        Wrong(written, "must be true or false");
        return otherwise;
    }

    public int Number(string name, int otherwise)
    {
        if (_sources.Find(name) is not { } written || One(written) is not { } text)
        {
            return otherwise;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value >= written.Key.Min && value <= written.Key.Max)
        {
            return value;
        }

        Wrong(written, $"must be a whole number from {written.Key.Min} to {written.Key.Max}");
        return otherwise;
    }

    public IReadOnlyList<string> Texts(string name) => _sources.Find(name) is { } written ? [.. Many(written).Select(m => m.Text)] : [];

    /// <summary>A list of texts of which only some are known; an unknown one is reported and left out.</summary>
    public IReadOnlyList<string> Choices(string name, IReadOnlyList<string> otherwise)
    {
        if (_sources.Find(name) is not { } written)
        {
            return otherwise;
        }

        var chosen = new List<string>();
        foreach (var (text, where) in Many(written))
        {
            var known = written.Key.Choices.FirstOrDefault(c => c.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
            if (known is null)
            {
                Wrong(written, $"cannot hold \"{Shown.Plain(text)}\": it may hold {Words.Join(written.Key.Choices)}", where);
            }
            else if (!chosen.Contains(known))
            {
                chosen.Add(known);
            }
        }

        return chosen;
    }

    public string Host()
    {
        if (_sources.Find("Host") is not { } written || One(written) is not { } text)
        {
            return "";
        }

        if (text.Length == 0 || ContactForms.IsHost(text))
        {
            return text.ToLowerInvariant();
        }

        Wrong(written, "must be a site name alone, without https:// and without a path");
        return "";
    }

    public string? Colour(string name)
    {
        if (_sources.Find(name) is not { } written || One(written) is not { } text)
        {
            return null;
        }

        if (text.Length == 7 && text[0] == '#' && text.AsSpan(1).IndexOfAnyExcept(HexDigits) < 0)
        {
            return text.ToLowerInvariant();
        }

        Wrong(written, "must be a colour of # and six digits");
        return null;
    }

    public DateOnly? Date(string name)
    {
        if (_sources.Find(name) is not { } written || One(written) is not { } text)
        {
            return null;
        }

        if (DateTimeOffset.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
        {
            return DateOnly.FromDateTime(date.DateTime);
        }

        Wrong(written, "must be a day, or a day and time");
        return null;
    }

    public Severity FailureLevel()
    {
        if (_sources.Find("FailureLogLevel") is not { } written || One(written) is not { } text)
        {
            return Severity.Error;
        }

        if (LevelNames.Parse(text) is { } level and not Severity.None)
        {
            return level;
        }

        Wrong(written, "must be Information, Warning or Error; errors always stop a build");
        return Severity.Error;
    }

    public string Folder(string name, string otherwise)
    {
        if (_sources.Find(name) is not { } written || One(written) is not { } text)
        {
            return otherwise;
        }

        // Whoever types a command may write anywhere; a file of content may not.
        var isOutside = name == "OutputPath" && !written.IsFromFile;
        return isOutside || IsInside(written, text, written.Value.Where) ? text : otherwise;
    }

    public IReadOnlyList<string> Folders(string name, IReadOnlyList<string> otherwise)
    {
        if (_sources.Find(name) is not { } written)
        {
            return otherwise;
        }

        var folders = Many(written).Where(m => IsInside(written, m.Text, m.Where)).Select(m => InputFolders.Clean(m.Text)).Distinct(StringComparer.Ordinal).ToList();
        return folders.Count > 0 || otherwise.Count == 0 ? folders : otherwise;
    }

    /// <summary>The texts of a list; on the command line they are separated by commas.</summary>
    public IEnumerable<(string Text, SourceSpan Where)> Many(WrittenSetting written)
    {
        switch (written.Value)
        {
            case YamlScalar { IsNull: true }:
                break;
            case YamlScalar scalar when written.IsFromFile:
                yield return (scalar.Text, scalar.Where);
                break;
            case YamlScalar scalar:
                foreach (var part in scalar.Text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                {
                    yield return (part, scalar.Where);
                }

                break;
            case YamlList list:
                foreach (var item in list.Items)
                {
                    if (item is YamlScalar { IsNull: false } scalar)
                    {
                        yield return (scalar.Text, scalar.Where);
                    }
                    else
                    {
                        Wrong(written, "must be a list of texts", item.Where);
                    }
                }

                break;
            default:
                Wrong(written, "must be a list of texts");
                break;
        }
    }

    public void Wrong(WrittenSetting written, string must, SourceSpan? where = null) =>
        _diagnostics.Add(Codes.SettingValue, where ?? written.Value.Where, $"{written.Key.Name} {must}{(written.IsFromFile ? "" : $" (given by {written.Origin})")}.",
            $"Write for example: {written.Key.Example}");

    private string? One(WrittenSetting written)
    {
        switch (written.Value)
        {
            case YamlScalar { IsNull: true }:
                return null;
            case YamlScalar scalar:
                return scalar.Text.Trim();
            default:
                Wrong(written, "must be one value");
                return null;
        }
    }

    private bool IsInside(WrittenSetting written, string folder, SourceSpan where)
    {
        var clean = InputFolders.Clean(folder);
        var isInside = clean.Length > 0 && !folder.StartsWith('/') && !folder.StartsWith('\\') && !folder.Contains(':')
            && !folder.Any(char.IsControl) && !clean.Split('/').Contains("..") && !folder.StartsWith('~');
        if (!isInside)
        {
            _diagnostics.Add(Codes.SettingPath, where, $"{written.Key.Name} cannot be \"{FileNames.Show(folder)}\": it must be a folder inside the site's own.",
                $"Write for example: {written.Key.Example}");
        }

        return isInside;
    }
}
