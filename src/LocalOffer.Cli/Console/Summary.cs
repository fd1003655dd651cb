using System.Globalization;
using LocalOffer.Core;
using LocalOffer.Site;

namespace LocalOffer.Cli;

/// <summary>The closing lines of a build or a check: what there is, how complete it is, what was found, which day was taken for today, how long it took.</summary>
public static class Summary
{
    /// <summary>Draws the lines.</summary>
    /// <param name="site">The site.</param>
    /// <param name="verdict">What was found.</param>
    /// <param name="times">How long the stages took.</param>
    /// <param name="written">What writing did, or null when nothing was to be written.</param>
    public static IEnumerable<InkLine> Of(CheckedSite site, Verdict verdict, StageTimes times, WriteResult? written)
    {
        var offer = site.Offer;
        yield return Row("services", Number(offer.Entries.Count), Scores(offer.Entries.Select(e => e.Completeness.Word)));
        yield return Row("providers", Number(offer.Providers.Count), Scores(offer.Providers.Select(p => p.Completeness.Word)));
        yield return Row("pages", Number(site.Pages.Count()), written is { } w
            ? $"{Files(w.Written)} written · {Number(w.Unchanged)} unchanged · {Number(w.Removed)} removed"
            : $"{Files(site.Plan.Files.Count)} in all");
        yield return new InkLine(
            new Inked("  findings   ", Ink.Quiet),
            Counted(verdict.Count(Severity.Error), "error", Ink.Error),
            new Inked(" · ", Ink.Quiet),
            Counted(verdict.Count(Severity.Warning), "warning", Ink.Warning),
            new Inked(" · ", Ink.Quiet),
            Counted(verdict.Count(Severity.Information), "note", Ink.Information));
        yield return Row("today", PlainDate.Format(site.Settings.Today), "from " + site.Settings.TodaySource);
        yield return Row("took", Seconds(times.Total) + " s", string.Join(" · ", times.Stages.Select(s => $"{s.Stage} {Seconds(s.Took)}")));
    }

    /// <summary>Seconds with two decimals, whatever the machine's language.</summary>
    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00", CultureInfo.InvariantCulture);

    private static InkLine Row(string label, string value, string detail) => new(
        new Inked($"  {label,-10} ", Ink.Quiet),
        new Inked(value, Ink.Strong),
        new Inked(detail.Length == 0 ? "" : "  " + detail, Ink.Plain));

    private static Inked Counted(int count, string one, Ink ink) => new(Words.Count(count, one), count == 0 ? Ink.Plain : ink);

    private static string Files(int count) => Words.Count(count, "file");

    private static string Number(int count) => count.ToString("#,##0", CultureInfo.InvariantCulture);

    private static string Scores(IEnumerable<CompletenessWord> words)
    {
        var counts = words.CountBy(w => w).ToDictionary();
        return string.Join(" · ", Enum.GetValues<CompletenessWord>()
            .Where(counts.ContainsKey)
            .Select(w => $"{Number(counts[w])} {(w == CompletenessWord.RegisterOnly ? "from the register only" : w.ToString())}"));
    }
}
