namespace LocalOffer.Benchmarks;

/// <summary>What it took from following a link to the search until its first results were on the screen.</summary>
/// <param name="Ready">Milliseconds until the index could be asked.</param>
/// <param name="Shown">Milliseconds until results were on the screen.</param>
/// <param name="Query">Milliseconds of the first question.</param>
/// <param name="Bytes">All that came over the wire.</param>
/// <param name="OfSearch">Of it, what belongs to the search itself.</param>
/// <param name="Files">How many files that were.</param>
/// <param name="Shift">How much the layout moved.</param>
internal sealed record FirstResult(double Ready, double Shown, double Query, double Bytes, double OfSearch, int Files, double Shift)
{
    private const string Question = "search/index.html#q=speech+therapy";

    /// <summary>Opens the search with a question, in a tab that has seen nothing before.</summary>
    public static async Task<FirstResult> MeasureAsync(Phone phone, Uri site)
    {
        await using var tab = await phone.NewTabAsync().ConfigureAwait(false);
        await tab.CountAsync().ConfigureAwait(false);
        await tab.Page.GotoAsync(new Uri(site, Question).ToString()).ConfigureAwait(false);
        await tab.ShownAsync().ConfigureAwait(false);
        await tab.Page.WaitForTimeoutAsync(300).ConfigureAwait(false);
        var fetched = tab.Fetched;
        return new FirstResult(
            await tab.MarkAsync("ready").ConfigureAwait(false),
            await tab.NumberAsync("() => self.__phone.shown").ConfigureAwait(false),
            await tab.MarkAsync("found").ConfigureAwait(false) - await tab.MarkAsync("asked").ConfigureAwait(false),
            fetched.Sum(f => f.Bytes),
            fetched.Where(f => Contender.IsOfSearch(f.Path)).Sum(f => f.Bytes),
            fetched.Count,
            await tab.NumberAsync("() => self.__phone.shift").ConfigureAwait(false));
    }
}
