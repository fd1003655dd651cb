namespace LocalOffer.Core;

/// <summary>Something that has changed on the site, for families who come back.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Date">The day.</param>
/// <param name="Text">What changed.</param>
/// <param name="Refs">Documents it is about.</param>
/// <param name="Document">The document as written.</param>
public sealed record Change(string Id, DateOnly Date, string Text, IReadOnlyList<Named> Refs, Document Document)
{
    /// <summary>The changes, newest first; of one day, the first written first. Those without a day or words have been reported.</summary>
    internal static IReadOnlyList<Change> All(IReadOnlyList<Document> documents) =>
        [.. documents
            .Where(d => d.Values.Date("date") is not null && d.Values.Line("text") is not null)
            .Select(d => new Change(d.Id, d.Values.Date("date")!.Value, d.Values.Line("text")!, d.Values.Refs("refs"), d))
            .OrderByDescending(c => c.Date)];
}
