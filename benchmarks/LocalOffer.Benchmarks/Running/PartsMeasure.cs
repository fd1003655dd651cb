using static LocalOffer.Benchmarks.Report;

namespace LocalOffer.Benchmarks;

/// <summary>What each part of a site costs to make: the whole site beside the site without it, in turns.</summary>
/// <param name="tool">The published <c>localoffer</c>.</param>
/// <param name="work">A folder for offers and sites, best on a disk in memory.</param>
/// <param name="runs">How often each is built.</param>
internal sealed class PartsMeasure(string tool, string work, int runs)
{
    private static readonly (string Name, string[] Off)[] Parts =
    [
        ("whole site", []),
        ("no signposting data", ["SignpostingData"]),
        ("nor coordinators", ["SignpostingData", "CoordinatorPages"]),
        ("no ZIP, packs, booklets", ["Download", "SaveOnDevice", "Booklets"]),
    ];

    /// <summary>Builds one size and prints its rows.</summary>
    public void Run(int entries)
    {
        var (offer, site) = (Path.Combine(work, $"offer-{entries}"), Path.Combine(work, "site"));
        OfferFolder.Write(offer, entries);
        var measured = Parts.Select(_ => new List<Measured>()).ToList();
        for (var run = 0; run < runs; run++)
        {
            foreach (var (n, part) in Parts.Index())
            {
                measured[n].Add(Measured.Run(tool, ["build", offer, "-o", site, .. part.Off.SelectMany(o => new[] { "-s", $"LocalOffer:{o}=false" })]));
                Directory.Delete(site, recursive: true);
            }
        }

        Directory.Delete(offer, recursive: true);
        Console.WriteLine();
        Say($"{entries:#,##0} entries               wall (min)  x whole     CPU  x whole    memory");
        foreach (var (n, part) in Parts.Index())
        {
            var (wall, cpu) = (Of(n, m => m.Wall), Of(n, m => m.Cpu));
            Say($"  {part.Name,-24} {wall,6:0.00} s ({measured[n].Min(m => m.Wall):0.00})  {wall / Of(0, m => m.Wall),7:0.00}  {cpu,6:0.00} s  {cpu / Of(0, m => m.Cpu),5:0.00}  {Of(n, m => m.Megabytes),5:0} MB");
        }

        double Of(int part, Func<Measured, double> figure) => Measured.Median(measured[part].Select(figure));
    }
}
