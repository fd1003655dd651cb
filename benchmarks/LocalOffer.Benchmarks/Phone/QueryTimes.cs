using System.Globalization;

namespace LocalOffer.Benchmarks;

/// <summary>How long the search takes over questions, in a page that stays open.</summary>
/// <param name="Found">Milliseconds of the search itself, question by question, asked for the first time.</param>
/// <param name="Drawn">Milliseconds until the results are in the page, asked for the first time.</param>
/// <param name="FoundAgain">Milliseconds of the search, all asked a second time.</param>
/// <param name="Fetched">What was fetched for the questions of the first time.</param>
internal sealed record QueryTimes(IReadOnlyList<double> Found, IReadOnlyList<double> Drawn, IReadOnlyList<double> FoundAgain, double Fetched)
{
    /// <summary>Asks everything twice.</summary>
    public static async Task<QueryTimes> MeasureAsync(Phone phone, Uri site, IReadOnlyList<string> questions)
    {
        await using var tab = await phone.NewTabAsync().ConfigureAwait(false);
        await tab.Page.GotoAsync(new Uri(site, "search/index.html#q=").ToString()).ConfigureAwait(false);
        await tab.ShownAsync().ConfigureAwait(false);
        await tab.CountAsync().ConfigureAwait(false);
        var first = await AskAsync(tab, questions).ConfigureAwait(false);
        var fetched = tab.Fetched.Sum(f => f.Bytes);
        var again = await AskAsync(tab, questions).ConfigureAwait(false);
        return new QueryTimes([.. first.Select(t => t[0])], [.. first.Select(t => t[1])], [.. again.Select(t => t[0])], fetched);
    }

    /// <summary>The time that so many in a hundred keep to.</summary>
    public static double Percentile(IEnumerable<double> times, int percent)
    {
        var sorted = times.Order().ToArray();
        return sorted[Math.Min(sorted.Length - 1, (int)Math.Ceiling(sorted.Length * percent / 100.0) - 1)];
    }

    private static Task<double[][]> AskAsync(PhoneTab tab, IReadOnlyList<string> questions) => tab.Page.EvaluateAsync<double[][]>(Phone.Script("ask"), questions);
}
