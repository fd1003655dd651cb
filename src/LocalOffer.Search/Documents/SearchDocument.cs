using LocalOffer.Core;

namespace LocalOffer.Search;

/// <summary>
/// Something that can be found: what it is found by, and what the list of results says of it. Its longer texts are put together when
/// the index is made, not before: preview knows what can be found at each save, and seldom makes an index.
/// </summary>
public sealed record SearchDocument
{
    /// <summary>Its kind and name, such as <c>services/sleep-support</c>: what a saved list holds.</summary>
    public required string Id { get; init; }

    /// <summary>What it is.</summary>
    public required SearchKind Kind { get; init; }

    /// <summary>Where it is: a path, maybe with the part of the page after <c>#</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>One sentence, or empty.</summary>
    public string Summary { get; init; } = "";

    /// <summary>Other names.</summary>
    public IEnumerable<string> Also { get; init; } = [];

    /// <summary>Further words it is found by: topics, needs, places, headings.</summary>
    public IEnumerable<string> Words { get; init; } = [];

    /// <summary>What there is to read on its page; of this the index keeps only the words that tell it from others.</summary>
    public IEnumerable<string> Text { get; init; } = [];

    /// <summary>Its matching facts; null for words, guides and pages.</summary>
    public Listing? Listing { get; init; }

    /// <summary>True for what lists show and filters tell apart: services, and providers that families look for themselves.</summary>
    public bool HasFilters { get; init; }

    /// <summary>What kinds are called in ids, files and the page's script, in the order of <see cref="SearchKind"/>.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["service", "provider", "guide", "situation", "support", "word", "person", "page"];
}
