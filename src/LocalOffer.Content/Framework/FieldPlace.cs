namespace LocalOffer.Content;

/// <summary>Where a field stands: what it may name.</summary>
/// <param name="Sections">Keys of the document's sections, or null for the fields of an object, which have none.</param>
/// <param name="Siblings">The fields beside it, by key.</param>
/// <param name="Depth">How many objects it is in.</param>
internal sealed record FieldPlace(IReadOnlyCollection<string>? Sections, IReadOnlyDictionary<string, Layered> Siblings, int Depth);
