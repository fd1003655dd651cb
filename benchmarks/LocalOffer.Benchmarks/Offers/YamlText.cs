using System.Text;

namespace LocalOffer.Benchmarks;

/// <summary>YAML as editors write it: bare words where they can stand, quotation marks where they must, blocks for text.</summary>
internal sealed class YamlText
{
    private readonly StringBuilder _text = new();

    /// <summary>Spaces before each line.</summary>
    public int Indent { get; set; }

    /// <summary>A key with one value.</summary>
    public YamlText Line(string key, string value) => Add($"{key}: {value}");

    /// <summary>A key with a text in quotation marks.</summary>
    public YamlText Quoted(string key, string value) => Line(key, $"\"{value.Replace("\"", "\\\"", StringComparison.Ordinal)}\"");

    /// <summary>A key with paragraphs.</summary>
    public YamlText Block(string key, IEnumerable<string> paragraphs)
    {
        Add($"{key}: |");
        foreach (var line in string.Join("\n\n", paragraphs).Split('\n'))
        {
            _text.Append(line.Length == 0 ? "" : new string(' ', Indent + 2) + line).Append('\n');
        }

        return this;
    }

    /// <summary>A key with ids in a row.</summary>
    public YamlText Row(string key, IEnumerable<string> ids) => Line(key, $"[{string.Join(", ", ids)}]");

    /// <summary>A key with items below it, each a text in quotation marks.</summary>
    public YamlText Items(string key, IEnumerable<string> items)
    {
        Add($"{key}:");
        foreach (var item in items)
        {
            Add($"  - \"{item}\"");
        }

        return this;
    }

    /// <summary>A line as it is.</summary>
    public YamlText Add(string line)
    {
        _text.Append(' ', Indent).Append(line).Append('\n');
        return this;
    }

    /// <summary>Lines of a group below a key.</summary>
    public YamlText Group(string key, Action write)
    {
        Add(key + ":");
        Indent += 2;
        write();
        Indent -= 2;
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
