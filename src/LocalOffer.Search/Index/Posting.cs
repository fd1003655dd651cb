namespace LocalOffer.Search;

/// <summary>A term in a document.</summary>
/// <param name="Document">Number of the document.</param>
/// <param name="Frequency">How often, at least 1.</param>
internal readonly record struct Posting(int Document, int Frequency);
