using System.Globalization;
using System.Text.RegularExpressions;
using static LocalOffer.Benchmarks.Report;

namespace LocalOffer.Benchmarks;

/// <summary>Builds the same services with localoffer and with Hugo, in turns, and prints what each cost.</summary>
/// <param name="tool">The published <c>localoffer</c>.</param>
/// <param name="hugo">Hugo, or null when it is not to be had.</param>
/// <param name="work">A folder for offers and sites, best on a disk in memory.</param>
/// <param name="runs">How often each is run.</param>
internal sealed partial class BuildComparison(string tool, string? hugo, string work, int runs)
{
    // design.md 7: wall × Hugo, memory × Hugo.
    private static readonly Dictionary<int, (double Wall, double? Memory)> Budgets = new()
    {
        [300] = (2.0, null),
        [3000] = (1.0, null),
        [10000] = (0.7, 0.5),
    };

    /// <summary>Runs one size and prints its rows.</summary>
    public void Run(int entries)
    {
        var (offer, content, site) = (Path.Combine(work, $"offer-{entries}"), Path.Combine(work, $"hugo-{entries}"), Path.Combine(work, "site"));
        OfferFolder.Write(offer, entries);
        if (hugo is not null)
        {
            HugoSite.Write(content, entries);
        }

        var ours = new List<Measured>();
        var theirs = new List<Measured>();
        for (var run = 0; run < runs; run++)
        {
            ours.Add(Fresh(site, () => Measured.Run(tool, "build", offer, "-o", site)));
            if (hugo is not null)
            {
                theirs.Add(Fresh(site, () => Measured.Run(hugo, "--quiet", "-s", content, "-d", site)));
            }
        }

        Print(entries, ours, theirs);
        Directory.Delete(offer, recursive: true);
        if (hugo is not null)
        {
            Directory.Delete(content, recursive: true);
        }
    }

    private static Measured Fresh(string site, Func<Measured> build)
    {
        if (Directory.Exists(site))
        {
            Directory.Delete(site, recursive: true);
        }

        var measured = build();
        var pages = Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories).Count();
        var services = Directory.EnumerateFiles(Path.Combine(site, "services"), "index.html", SearchOption.AllDirectories)
            .Where(f => f.Contains("service-", StringComparison.Ordinal)).Average(f => new FileInfo(f).Length);
        Directory.Delete(site, recursive: true);
        return measured with { Output = measured.Output + string.Create(CultureInfo.InvariantCulture, $"\n{pages} html files, service page {services / 1024:0.0} KB") };
    }

    private static void Print(int entries, List<Measured> ours, List<Measured> theirs)
    {
        Console.WriteLine();
        Say($"{entries:#,##0} entries        wall (min)     CPU    memory   pages/s");
        Row("localoffer", ours);
        if (theirs.Count > 0)
        {
            Row("Hugo", theirs);
            var (wall, least, cpu, memory) = (Ratio(m => m.Wall), ours.Min(m => m.Wall) / theirs.Min(m => m.Wall), Ratio(m => m.Cpu), Ratio(m => m.Megabytes));
            var budget = Budgets.TryGetValue(entries, out var b) ? $"   budget: wall {b.Wall:0.0}{(b.Memory is { } most ? $", memory {most:0.0}" : "")}: {(wall <= b.Wall && !(memory > b.Memory) ? "held" : "MISSED")}" : "";
            Say($"  x Hugo          {wall,7:0.00} ({least:0.00})  {cpu,6:0.00}  {memory,7:0.00}{budget}");
        }

        Say($"  stages, of the median run: {StageLine(Middle(ours).Output)}");
        double Ratio(Func<Measured, double> of) => Measured.Median(ours.Select(of)) / Measured.Median(theirs.Select(of));
    }

    private static void Row(string name, List<Measured> runs)
    {
        var wall = Measured.Median(runs.Select(r => r.Wall));
        var pages = int.Parse(PageCount().Match(runs[0].Output).Groups[1].Value, CultureInfo.InvariantCulture);
        Say($"  {name,-14} {wall,7:0.00} s ({runs.Min(r => r.Wall):0.00})  {Measured.Median(runs.Select(r => r.Cpu)),6:0.00} s  {Measured.Median(runs.Select(r => r.Megabytes)),5:0} MB  {pages / wall,6:0}     {PageCount().Match(runs[0].Output).Value}");
    }

    private static Measured Middle(List<Measured> runs) => runs.OrderBy(r => r.Wall).ElementAt(runs.Count / 2);

    private static string StageLine(string output) => output.Split('\n').FirstOrDefault(l => l.TrimStart().StartsWith("took ", StringComparison.Ordinal))?.Trim() ?? "not printed";

    [GeneratedRegex("([0-9]+) html files, service page [0-9.]+ KB")]
    private static partial Regex PageCount();
}
