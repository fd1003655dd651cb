namespace LocalOffer.Signposting;

/// <summary>A file of the signposting data.</summary>
/// <param name="Path">Relative to the site's root.</param>
/// <param name="Content">Gives the bytes; called from any thread, maybe more than once.</param>
public sealed record SignpostingFile(string Path, Func<ReadOnlyMemory<byte>> Content);
