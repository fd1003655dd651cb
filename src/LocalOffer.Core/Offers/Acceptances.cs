namespace LocalOffer.Core;

/// <summary>Findings that authors have accepted in place (<c>framework.md</c> 11.0).</summary>
public static class Acceptances
{
    /// <summary>
    /// Takes accepted guesses out of the bag. An acceptance that matches nothing, and one of a fact that must be mended, are
    /// reported themselves. Call it once, after every stage that reads content.
    /// </summary>
    /// <param name="records">All documents.</param>
    /// <param name="diagnostics">Findings so far.</param>
    public static void Apply(ContentRecords records, DiagnosticBag diagnostics)
    {
        foreach (var document in records.AllDocuments)
        {
            foreach (var acceptance in document.Accepted)
            {
                Apply(document, acceptance, diagnostics);
            }
        }
    }

    private static void Apply(Document document, Acceptance acceptance, DiagnosticBag diagnostics)
    {
        var code = Codes.Find(acceptance.Code);
        if (code is null)
        {
            return; // The reader has reported it.
        }

        if (!code.Heuristic)
        {
            diagnostics.Add(Codes.CannotBeAccepted, acceptance.Where,
                $"{code.Id} ({code.Title.TrimEnd('.')}) cannot be accepted: it is a fact, not a guess.", code.Remedy);
        }
        else if (diagnostics.Remove(d => d.Code == code && d.Where.File == document.Where.File) == 0)
        {
            diagnostics.Add(Codes.UnusedAcceptance, acceptance.Where,
                $"{code.Id} is accepted here but no longer found in this file.", "Delete the line.");
        }
    }
}
