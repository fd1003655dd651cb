using System.Globalization;
using Microsoft.Playwright;

namespace LocalOffer.Benchmarks;

/// <summary>Measures the search and the first view of pages on a cheap phone, beside other searches over the same records.</summary>
/// <param name="tool">The published <c>localoffer</c>.</param>
/// <param name="repository">The repository: its sample offer, the questions, and the programs that make the other searches.</param>
/// <param name="work">A folder for offers and sites.</param>
/// <param name="loads">How often each page is opened.</param>
internal sealed class PhoneMeasure(string tool, string repository, string work, int loads)
{
    /// <summary>Where to write profiles of our own search, or null.</summary>
    public string? Profiles { get; init; }

    /// <summary>Measures and prints the first views of the sample, then each size.</summary>
    public async Task<IReadOnlyList<PhoneFigures>> RunAsync(IEnumerable<int> sizes)
    {
        using var playwright = await Playwright.CreateAsync().ConfigureAwait(false);
        await using var browser = await Phone.LaunchAsync(playwright).ConfigureAwait(false);
        var phone = new Phone(browser);
        PhoneReport.Begin(phone.Version, loads);
        var all = new List<PhoneFigures> { await SampleAsync(phone).ConfigureAwait(false) };
        PhoneReport.Print(all[0]);
        foreach (var size in sizes)
        {
            all.Add(await SizeAsync(phone, size).ConfigureAwait(false));
            PhoneReport.Print(all[^1]);
        }

        return all;
    }

    // The sample has what authorities write: every part of the home page, long texts, real words.
    private async Task<PhoneFigures> SampleAsync(Phone phone)
    {
        var site = Path.Combine(work, "sample");
        Measured.Run(tool, "build", repository, "-o", site);
        await using var server = await WireServer.StartAsync(new Dictionary<string, string[]> { ["site"] = [site] }).ConfigureAwait(false);
        return new PhoneFigures(0, 0, [], await ViewsAsync(phone, new Uri(server.Address, "site/"), site).ConfigureAwait(false));
    }

    private async Task<PhoneFigures> SizeAsync(Phone phone, int entries)
    {
        var (offer, site, peers) = (Path.Combine(work, $"phone-offer-{entries}"), Path.Combine(work, $"phone-site-{entries}"), Path.Combine(work, $"phone-peers-{entries}"));
        OfferFolder.Write(offer, entries);
        Measured.Run(tool, "build", offer, "-o", site);
        var records = int.Parse(Measured.Run("node", Path.Combine(repository, "benchmarks/peers/write.mjs"), site, peers).Output.Trim(), CultureInfo.InvariantCulture);
        var questions = Questions.Read(Path.Combine(repository, "tests/search/queries.yaml"), entries);
        var sites = Contender.All.ToDictionary(c => c.Folder, c => new[] { Path.Combine(peers, c.Folder), site });
        await using (var server = await WireServer.StartAsync(sites).ConfigureAwait(false))
        {
            var searches = await SearchesAsync(phone, server.Address, questions).ConfigureAwait(false);
            if (Profiles is not null)
            {
                await CpuProfile.WriteAsync(phone, new Uri(server.Address, "site/"), questions, Path.Combine(Profiles, $"{entries}")).ConfigureAwait(false);
            }

            var views = await ViewsAsync(phone, new Uri(server.Address, "site/"), site).ConfigureAwait(false);
            foreach (var folder in new[] { offer, site, peers })
            {
                Directory.Delete(folder, recursive: true);
            }

            return new PhoneFigures(entries, records, searches, views) { Questions = questions.Count };
        }
    }

    // They take turns, so that a bad moment of the machine is everybody's.
    private async Task<IReadOnlyList<SearchFigures>> SearchesAsync(Phone phone, Uri host, IReadOnlyList<string> questions)
    {
        var measured = Contender.All.Select(c => (Contender: c, Site: new Uri(host, c.Folder + "/"), Loads: new List<FirstResult>(), Readings: new List<double>())).ToList();
        for (var load = 0; load <= loads; load++)
        {
            foreach (var one in measured)
            {
                var first = await FirstResult.MeasureAsync(phone, one.Site).ConfigureAwait(false);
                var reading = await Reading.MeasureAsync(phone, one.Site).ConfigureAwait(false);

                // The first load of all makes the server read and pack its files.
                if (load > 0)
                {
                    one.Loads.Add(first);
                    one.Readings.Add(reading);
                }
            }
        }

        var figures = new List<SearchFigures>();
        foreach (var (contender, site, own, readings) in measured)
        {
            figures.Add(new SearchFigures(contender.Name, own, readings, await QueryTimes.MeasureAsync(phone, site, questions).ConfigureAwait(false)));
        }

        return figures;
    }

    private async Task<IReadOnlyList<(string Page, IReadOnlyList<FirstView> Views)>> ViewsAsync(Phone phone, Uri host, string site)
    {
        var service = Directory.EnumerateFiles(Path.Combine(site, "services"), "index.html", SearchOption.AllDirectories)
            .Where(f => Path.GetDirectoryName(f) != Path.Combine(site, "services")).OrderByDescending(f => new FileInfo(f).Length).ThenBy(f => f, StringComparer.Ordinal).First();
        (string Page, string Address)[] pages =
        [
            ("home", "index.html"), ("search with results", "search/index.html#q=speech+therapy"), ("longest service", Path.GetRelativePath(site, service).Replace('\\', '/')),
        ];
        var seen = new List<(string, IReadOnlyList<FirstView>)>();
        foreach (var (page, address) in pages)
        {
            var views = new List<FirstView>();
            for (var load = 0; load <= Math.Min(loads, 3); load++)
            {
                views.Add(await FirstView.MeasureAsync(phone, new Uri(host, address)).ConfigureAwait(false));
            }

            seen.Add((page, views[1..]));
        }

        return seen;
    }
}
