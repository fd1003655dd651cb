using System.Text;

namespace LocalOffer.Cli.Tests;

/// <summary>A <c>*.site.txt</c> file: a small site and what must come of it (tests/sites/README.md).</summary>
internal sealed record SiteFixture(
    string Name,
    IReadOnlyDictionary<string, string> Files,
    IReadOnlyList<string> Options,
    IReadOnlyList<string> Diagnostics,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Pages,
    IReadOnlyList<string> AbsentPages)
{
    public static SiteFixture Read(string path)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        var options = new List<string>();
        var diagnostics = new List<string>();
        var pages = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var absent = new List<string>();
        string? part = null;
        var body = new StringBuilder();

        void End()
        {
            var text = body.ToString();
            var lines = text.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
            switch (part)
            {
                case null:
                    break;
                case "options":
                    options.AddRange(lines.SelectMany(l => l.Split(' ', 2)));
                    break;
                case "diagnostics":
                    diagnostics.AddRange(lines);
                    break;
                case { } when part.StartsWith("page ", StringComparison.Ordinal):
                    pages[part[5..]] = lines;
                    break;
                case { } when part.StartsWith("no page ", StringComparison.Ordinal):
                    absent.Add(part[8..]);
                    break;
                default:
                    files[part] = string.Join('\n', text.Split('\n').Select(l => l.StartsWith("\\t", StringComparison.Ordinal) ? "\t" + l[2..] : l));
                    break;
            }

            body.Clear();
        }

        foreach (var line in File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("== ", StringComparison.Ordinal) && line.EndsWith(" ==", StringComparison.Ordinal))
            {
                End();
                part = line[3..^3];
            }
            else
            {
                body.Append(line).Append('\n');
            }
        }

        // The file's own last line break is not part of its last part.
        body.Length = Math.Max(0, body.Length - 1);
        End();
        return new(Path.GetFileName(path), files, options, diagnostics, pages, absent);
    }
}
