using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

/// <summary>The default framework's own files, damaged at random places (always the same ones), must never stop a build.</summary>
public class DamagedFilesTests
{
    private static readonly string[] Damages =
        ["", "\t", "\n", "\"", "'", ": ", "- ", "{", "}", "[", "]", "|\n", ">", "&a ", "*a", "!t ", "<<: *a\n", "---\n", "#", "\u00a0", "é", "  ", "\r\n", "%", "\u2028", "\0", "\ufeff", "@", "`", "\\"];

    [Fact]
    public void Damaged_yaml_never_throws_and_every_finding_has_a_place_in_the_file()
    {
        foreach (var (text, seed) in Damaged(1_500))
        {
            var bag = new DiagnosticBag();
            var tree = YamlReader.Read(Findings.File(text), bag);

            foreach (var where in bag.Read(SeverityLevels.Default).Select(d => d.Where).Concat(Places(tree)))
            {
                Assert.True(IsIn(where, text), $"{where} +{where.Length} is not in the file (seed {seed})");
            }
        }
    }

    [Fact]
    public void Windows_line_ends_give_the_same_tree_and_findings()
    {
        foreach (var (text, _) in Damaged(300))
        {
            var lf = text.Replace("\r", "", StringComparison.Ordinal);
            var (first, second) = (new DiagnosticBag(), new DiagnosticBag());

            Assert.Equal(
                YamlTree.Print(YamlReader.Read(Findings.File(lf), first)),
                YamlTree.Print(YamlReader.Read(Findings.File(lf.Replace("\n", "\r\n", StringComparison.Ordinal)), second)));
            Assert.Equal(first.Places(), second.Places());
        }
    }

    private static IEnumerable<(string Text, int Seed)> Damaged(int count)
    {
        var assembly = typeof(YamlReader).Assembly;
        var texts = assembly.GetManifestResourceNames().Where(n => n.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(n =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(n)!);
            return reader.ReadToEnd();
        }).ToList();
        for (var seed = 0; seed < count; seed++)
        {
            var random = new Random(seed);
            var whole = texts[random.Next(texts.Count)];
            var start = random.Next(Math.Max(1, whole.Length - 2_000));
            start = whole.IndexOf('\n', start) + 1;
            var text = new StringBuilder(whole.Substring(start, Math.Min(2_000, whole.Length - start)));
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                var at = random.Next(text.Length + 1);
                text.Remove(at, Math.Min(random.Next(4), text.Length - at)).Insert(at, Damages[random.Next(Damages.Length)]);
            }

            yield return (text.ToString(), seed);
        }
    }

    private static IEnumerable<SourceSpan> Places(YamlNode? node) => node switch
    {
        YamlMap map => map.Pairs.SelectMany(p => Places(p.Value).Append(p.KeyWhere)).Append(map.Where),
        YamlList list => list.Items.SelectMany(Places).Append(list.Where),
        YamlScalar scalar => [scalar.Where, scalar.ContentStart],
        null => [],
        _ => [node.Where],
    };

    private static bool IsIn(SourceSpan where, string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimStart('\ufeff').Split('\n');
        return where.Line == 0
            || (where.Line >= 1 && where.Line <= lines.Length && where.Column >= 1 && where.Length >= 0
                && where.Column + where.Length <= lines[where.Line - 1].Length + 2);
    }
}
