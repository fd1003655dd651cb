using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LocalOffer.Content;

/// <summary>
/// The <c>register:</c> part of a provider file as YAML text, and its replacement in a file that people have edited: only
/// those lines change, so hand-written keys and comments stay as they are.
/// </summary>
public sealed class RegisterBlock
{
    private readonly List<(string Key, object Value)> _facts = [];

    /// <summary>Adds a fact unless it is null or empty. Values: string, int, decimal, bool, DateOnly, a list of ids, or a nested block.</summary>
    public void Add(string key, object? value)
    {
        if (value is null or "" or IReadOnlyList<string> { Count: 0 } or RegisterBlock { _facts.Count: 0 })
        {
            return;
        }

        _facts.Add((key, value));
    }

    /// <summary>The block as YAML, starting with <c>register:</c> and ending with a line break.</summary>
    public string ToYaml()
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings(bestIndent: 2, bestWidth: 1000, isCanonical: false, maxSimpleKeyLength: 1024));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        emitter.Emit(new MappingStart());
        emitter.Emit(new Scalar("register"));
        Emit(emitter);
        emitter.Emit(new MappingEnd());
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString().Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n') + "\n";
    }

    /// <summary>A file with this block in the place of its old one, or at its end when it has none.</summary>
    /// <param name="file">The file's text; line ends are kept.</param>
    /// <param name="keyLine">Line of the <c>register:</c> key, from 1, or null.</param>
    public string ReplaceIn(string file, int? keyLine)
    {
        var newLine = file.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var block = ToYaml().TrimEnd('\n').Split('\n');
        var lines = file.Split('\n').Select(l => l.TrimEnd('\r')).ToList();
        if (lines[^1].Length == 0)
        {
            lines.RemoveAt(lines.Count - 1);
        }

        if (keyLine is not { } line)
        {
            lines.AddRange(block);
        }
        else
        {
            // The block ends before the first line that is not indented; comments and blanks before a next key are that key's.
            var start = line - 1;
            var end = start + 1;
            var last = start;
            for (; end < lines.Count && (lines[end].Length == 0 || lines[end][0] is ' ' or '#'); end++)
            {
                last = lines[end].Length > 0 && lines[end][0] == ' ' ? end : last;
            }

            lines.RemoveRange(start, last - start + 1);
            lines.InsertRange(start, block);
        }

        return string.Join(newLine, lines) + newLine;
    }

    private void Emit(Emitter emitter)
    {
        emitter.Emit(new MappingStart());
        foreach (var (key, value) in _facts)
        {
            emitter.Emit(new Scalar(key));
            switch (value)
            {
                case RegisterBlock nested:
                    nested.Emit(emitter);
                    break;
                case IReadOnlyList<string> ids:
                    emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, SequenceStyle.Flow));
                    foreach (var id in ids)
                    {
                        emitter.Emit(new Scalar(id));
                    }

                    emitter.Emit(new SequenceEnd());
                    break;
                case string text:
                    // Quoted whenever YAML or a reader could take it for something else: numbers, yes and no, dates, colons.
                    var plain = text.All(c => char.IsAsciiLetter(c) || c is ' ' or '-' or ',') && char.IsAsciiLetter(text[0]) && text.Contains(' ');
                    emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text,
                        plain ? YamlDotNet.Core.ScalarStyle.Plain : YamlDotNet.Core.ScalarStyle.DoubleQuoted, plain, !plain));
                    break;
                case DateOnly date:
                    emitter.Emit(new Scalar(Core.PlainDate.Iso(date)));
                    break;
                case bool boolean:
                    emitter.Emit(new Scalar(boolean ? "true" : "false"));
                    break;
                default:
                    emitter.Emit(new Scalar(Convert.ToString(value, CultureInfo.InvariantCulture)!));
                    break;
            }
        }

        emitter.Emit(new MappingEnd());
    }
}
