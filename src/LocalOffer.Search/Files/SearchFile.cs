namespace LocalOffer.Search;

/// <summary>A file of the search.</summary>
/// <param name="Path">Relative to the site's root.</param>
/// <param name="Content">Gives the bytes; called from any thread, maybe more than once.</param>
public sealed record SearchFile(string Path, Func<ReadOnlyMemory<byte>> Content);
