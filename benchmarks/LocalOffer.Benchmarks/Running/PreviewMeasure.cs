using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace LocalOffer.Benchmarks;

/// <summary>Edits one entry of a running preview again and again, and takes the time until a browser knows and has the new page.</summary>
/// <param name="tool">The published <c>localoffer</c>.</param>
/// <param name="work">A folder for the offer.</param>
internal sealed class PreviewMeasure(string tool, string work)
{
    private const int WarmUps = 5;

    // A person saves, looks, and writes on; meanwhile the preview reads pages in the background.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(700);

    /// <summary>Measures and prints.</summary>
    public async Task RunAsync(int entries, int edits)
    {
        var offer = Path.Combine(work, $"preview-{entries}");
        OfferFolder.Write(offer, entries);
        var start = new ProcessStartInfo(tool, ["preview", offer, "--port", "0"]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var preview = Process.Start(start)!;
        try
        {
            var address = await AddressAsync(preview).ConfigureAwait(false);
            _ = preview.StandardOutput.ReadToEndAsync();
            _ = preview.StandardError.ReadToEndAsync();
            var (told, shown) = await EditAsync(address, offer, entries, edits).ConfigureAwait(false);
            Console.WriteLine();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"preview, {entries:#,##0} entries, one saved, {edits} times: browser told after {Measured.Median(told):0} ms (slowest {told.Max():0}), new page there after {Measured.Median(shown):0} ms (slowest {shown.Max():0}), {PeakOf(preview)} MB at most   budget: 300 ms: {(Measured.Median(shown) < 300 ? "held" : "MISSED")}"));
        }
        finally
        {
            preview.Kill();
            await preview.WaitForExitAsync().ConfigureAwait(false);
            Directory.Delete(offer, recursive: true);
        }
    }

    private static async Task<string> AddressAsync(Process preview)
    {
        while (await preview.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (line.StartsWith("Preview at ", StringComparison.Ordinal))
            {
                return line.Split(' ')[2];
            }
        }

        throw new InvalidOperationException("preview ended before it began.");
    }

    private static async Task<(List<double> Told, List<double> Shown)> EditAsync(string address, string offer, int entries, int edits)
    {
        using var http = new HttpClient { BaseAddress = new Uri(address), Timeout = TimeSpan.FromMinutes(2) };
        using var events = new StreamReader(await http.GetStreamAsync(new Uri("/_localoffer/events", UriKind.Relative)).ConfigureAwait(false));
        var site = await NextSiteAsync(events, 0).ConfigureAwait(false);
        var (told, shown) = (new List<double>(), new List<double>());
        for (var edit = 0; edit < WarmUps + edits; edit++)
        {
            await Task.Delay(Pause).ConfigureAwait(false);
            var entry = EntryText.Make((edit * 37) % entries, entries, OfferFolder.ProvidersFor(entries));
            var mark = $"Edited for the time number {edit}";
            var watch = Stopwatch.StartNew();
            OfferFolder.Put(offer, $"input/strands/{entry.Strand}/entries/{entry.Id}.yaml", entry.Yaml.Replace("description: |\n", $"description: |\n  {mark}.\n\n", StringComparison.Ordinal));
            site = await NextSiteAsync(events, site).ConfigureAwait(false);
            var toldAfter = watch.Elapsed.TotalMilliseconds;
            var page = await http.GetStringAsync(new Uri($"/services/{entry.Id}/", UriKind.Relative)).ConfigureAwait(false);
            var shownAfter = watch.Elapsed.TotalMilliseconds;
            if (!page.Contains(mark, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The new page of {entry.Id} does not hold what was written.");
            }

            if (edit >= WarmUps)
            {
                told.Add(toldAfter);
                shown.Add(shownAfter);
            }
        }

        return (told, shown);
    }

    private static async Task<int> NextSiteAsync(StreamReader events, int after)
    {
        while (await events.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                using var state = JsonDocument.Parse(line[6..]);
                if (state.RootElement.GetProperty("site").GetInt32() is var site && site > after)
                {
                    return site;
                }
            }
        }

        throw new InvalidOperationException("preview ended.");
    }

    private static string PeakOf(Process process)
    {
        var line = File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
        return line is null ? "?" : (long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024).ToString(CultureInfo.InvariantCulture);
    }
}
