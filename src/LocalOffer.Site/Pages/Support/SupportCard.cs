namespace LocalOffer.Site;

/// <summary>A support block to choose.</summary>
/// <param name="Key">Key of the block.</param>
/// <param name="Picture">Its picture.</param>
/// <param name="Label">Its name.</param>
/// <param name="Question">The question it answers.</param>
/// <param name="Href">Its page.</param>
/// <param name="Note">Whose text it is, or null.</param>
public sealed record SupportCard(string Key, Href Picture, string Label, string Question, Href Href, string? Note);
