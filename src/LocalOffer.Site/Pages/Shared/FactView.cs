namespace LocalOffer.Site;

/// <summary>One of the facts a family looks for first.</summary>
/// <param name="Picture">Its picture.</param>
/// <param name="Label">What it is.</param>
/// <param name="Value">The answer.</param>
/// <param name="Note">A quieter remark, or null.</param>
public sealed record FactView(Href Picture, string Label, string Value, string? Note = null);
