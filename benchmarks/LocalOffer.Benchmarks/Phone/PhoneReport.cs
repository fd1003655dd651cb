using System.Text.Json;
using static LocalOffer.Benchmarks.Report;

namespace LocalOffer.Benchmarks;

/// <summary>Prints what was measured on the phone, with the budgets of the design. A KB has 1,000 bytes here, as on the wire.</summary>
internal static class PhoneReport
{
    // For 3,000 entries; first views for any site.
    private const double ReadyBudget = 250;
    private const double QueryBudget = 16;
    private const double FirstResultBudget = 200_000;
    private const double FirstViewBudget = 35_000;
    private const int BudgetSize = 3000;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    /// <summary>Says how it is measured.</summary>
    public static void Begin(string chromium, int loads) =>
        Say($"\nphone: Chromium {chromium}, page {Phone.Slower} times slower, 360 × 640, local server with gzip; {loads} loads each, every one in a fresh browser profile");

    /// <summary>Prints one site.</summary>
    public static void Print(PhoneFigures figures)
    {
        Console.WriteLine();
        if (figures.Entries == 0)
        {
            Console.WriteLine("sample offer");
        }
        else
        {
            Say($"{figures.Entries:#,##0} entries, {figures.Records:#,##0} records, {figures.Questions} questions");
            Say($"                  read index        ready   first result   to first result   of the search   {"query p50",10} {"p95",6} {"most",6} {"first",6}   again p95   drawn p95");
            foreach (var search in figures.Searches)
            {
                Row(search);
            }

            if (figures.Entries == BudgetSize)
            {
                var (ours, bytes) = (figures.Searches[0], figures.Searches[0].Loads.Max(l => l.Bytes));
                var (read, p95) = (Measured.Median(ours.Readings), QueryTimes.Percentile(ours.Queries.Found, 95));
                Say($"  budget: reading the index {ReadyBudget:0} ms: {Verdict(read <= ReadyBudget)} · query p95 {QueryBudget:0} ms: {Verdict(p95 <= QueryBudget)} · to first result {FirstResultBudget / 1000:0} KB: {Verdict(bytes <= FirstResultBudget)}");
            }
        }

        foreach (var (page, views) in figures.Views)
        {
            var (bytes, shift) = (views.Max(v => v.Bytes), views.Max(v => v.Shift));
            var budget = page == "home" ? $"   budget {FirstViewBudget / 1000:0} KB, no shift: {Verdict(bytes <= FirstViewBudget && shift == 0)}" : shift == 0 ? "" : "   budget: no shift: MISSED";
            Say($"  first view, {page,-20} {bytes / 1000,6:0.0} KB in {views[0].Files,2} files ({views[0].Pictures / 1000:0.0} KB pictures), first text after {Measured.Median(views.Select(v => v.Shown)),4:0} ms, layout shift {shift:0.000}{budget}");
        }
    }

    /// <summary>Writes every single figure, for programs.</summary>
    public static void WriteJson(string file, IReadOnlyList<PhoneFigures> all) => File.WriteAllText(file, JsonSerializer.Serialize(
        all.Select(f => new { f.Entries, f.Records, f.Questions, f.Searches, Views = f.Views.Select(v => new { v.Page, v.Views }) }),
        Json) + "\n");

    private static void Row(SearchFigures search)
    {
        var (loads, queries) = (search.Loads, search.Queries);
        double Middle(Func<FirstResult, double> of) => Measured.Median(loads.Select(of));
        Say($"  {search.Name,-14} {Measured.Median(search.Readings),8:0} ms  {Middle(l => l.Ready),8:0} ms  {Middle(l => l.Shown),5:0} ({loads.Min(l => l.Shown),4:0}) ms  {Middle(l => l.Bytes) / 1000,6:0.0} KB, {loads[0].Files,2} files  {Middle(l => l.OfSearch) / 1000,9:0.0} KB   {QueryTimes.Percentile(queries.Found, 50),10:0.0} {QueryTimes.Percentile(queries.Found, 95),6:0.0} {queries.Found.Max(),6:0.0} {Middle(l => l.Query),6:0.0}   {QueryTimes.Percentile(queries.FoundAgain, 95),9:0.0}   {QueryTimes.Percentile(queries.Drawn, 95),9:0.0} ms");
    }

    private static string Verdict(bool held) => held ? "held" : "MISSED";
}
