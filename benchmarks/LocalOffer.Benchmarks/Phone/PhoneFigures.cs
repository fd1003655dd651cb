namespace LocalOffer.Benchmarks;

/// <summary>What was measured on one site.</summary>
/// <param name="Entries">Services of the offer; 0 for the sample.</param>
/// <param name="Records">Documents in the search.</param>
/// <param name="Searches">The searches, ours first.</param>
/// <param name="Views">Pages seen for the first time.</param>
internal sealed record PhoneFigures(int Entries, int Records, IReadOnlyList<SearchFigures> Searches, IReadOnlyList<(string Page, IReadOnlyList<FirstView> Views)> Views)
{
    /// <summary>How many questions were asked.</summary>
    public int Questions { get; init; }
}

/// <summary>What was measured of one search.</summary>
/// <param name="Name">Whose.</param>
/// <param name="Loads">Openings of its page with a question.</param>
/// <param name="Readings">Milliseconds of reading the index.</param>
/// <param name="Queries">Questions asked in an open page.</param>
internal sealed record SearchFigures(string Name, IReadOnlyList<FirstResult> Loads, IReadOnlyList<double> Readings, QueryTimes Queries);
