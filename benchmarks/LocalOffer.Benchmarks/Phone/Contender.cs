namespace LocalOffer.Benchmarks;

/// <summary>One of the searches that are measured.</summary>
/// <param name="Name">As it is printed.</param>
/// <param name="Folder">The folder of its address.</param>
internal sealed record Contender(string Name, string Folder)
{
    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<Contender> All = [new("localoffer", "site"), new("Pagefind 1.6.0", "pagefind"), new("lunr 2.3.9", "lunr")];

    /// <summary>Whether a file belongs to the search itself: its program, its index, the texts of its results.</summary>
    public static bool IsOfSearch(string path) => (path.Contains("/search/", StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal)) || path.EndsWith("/assets/search.js", StringComparison.Ordinal);
}
