using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>The catalogue and the vocabularies as a console shows them.</summary>
public static class CodeCatalogue
{
    /// <summary>Every code in a line, and the names of the vocabularies.</summary>
    public static IEnumerable<InkLine> List(Framework framework)
    {
        foreach (var range in Codes.All.GroupBy(CodeRange.Of))
        {
            yield return InkLine.Of($"{range.Key.Digits} {range.Key.Title}", Ink.Strong);
            foreach (var code in range)
            {
                yield return new InkLine(
                    new Inked("  " + code.Id, Ink.Strong),
                    new Inked($"  {SeverityWords.Of(code.DefaultSeverity),-7}  ", SourceFrame.InkOf(code.DefaultSeverity)),
                    new Inked(code.Title, Ink.Plain));
            }

            yield return InkLine.Of("");
        }

        yield return InkLine.Of("Vocabularies", Ink.Strong);
        var widest = framework.AllVocabularies.Max(v => v.Name.Length);
        foreach (var vocabulary in framework.AllVocabularies.OrderBy(v => v.Name, StringComparer.Ordinal))
        {
            yield return new InkLine(new Inked("  " + vocabulary.Name.PadRight(widest), Ink.Strong), new Inked("  " + Cells.Safe(vocabulary.Label), Ink.Plain));
        }

        yield return InkLine.Of("");
        yield return InkLine.Of("`localoffer codes NAME` explains a code or lists a vocabulary.", Ink.Quiet);
    }

    /// <summary>One code: what it means, why it matters, what to do.</summary>
    public static IEnumerable<InkLine> Explain(DiagnosticCode code)
    {
        yield return new InkLine(
            new Inked(code.Id, Ink.Strong),
            new Inked($" {code.Name}, ", Ink.Plain),
            new Inked(SeverityWords.Of(code.DefaultSeverity), SourceFrame.InkOf(code.DefaultSeverity)),
            new Inked(" unless the settings say otherwise", Ink.Plain));
        yield return InkLine.Of("  " + code.Title);
        yield return InkLine.Of("");
        yield return InkLine.Of("Why it matters", Ink.Strong);
        yield return InkLine.Of("  " + code.Why);
        yield return InkLine.Of("");
        yield return InkLine.Of("What to do", Ink.Strong);
        yield return InkLine.Of("  " + code.Remedy);
        foreach (var note in Notes(code))
        {
            yield return InkLine.Of("  " + note);
        }
    }

    /// <summary>What the settings and the author can do about a code.</summary>
    public static IEnumerable<string> Notes(DiagnosticCode code)
    {
        if (code.Strict)
        {
            yield return "With --strict it fails the build.";
        }

        if (code.Heuristic)
        {
            yield return $"It is a guess: when the text is right as it stands, accept it in the document with `accepted: [{{code: {code.Id}, reason: …}}]`.";
        }

        yield return $"Its level can be changed: `-a {code.Id}=Information`, or \"Analyzers\": [\"{code.Id}=Information\"] in statiq.json.";
    }

    /// <summary>The terms of a vocabulary: id, label, other words people use.</summary>
    public static IEnumerable<InkLine> List(Vocabulary vocabulary)
    {
        yield return new InkLine(
            new Inked(vocabulary.Name, Ink.Strong),
            new Inked($"  {vocabulary.Label}, {Words.Count(vocabulary.Terms.Count, "term")}", Ink.Plain));
        var ids = vocabulary.Terms.Select(t => t.Id.Length).DefaultIfEmpty().Max();
        var labels = vocabulary.Terms.Select(t => Cells.Width(t.PublicLabel)).DefaultIfEmpty().Max();
        foreach (var term in vocabulary.Terms)
        {
            var label = Cells.Safe(term.PublicLabel);
            var also = Cells.Safe(string.Join(", ", term.Synonyms));
            yield return new InkLine(
                new Inked($"  {term.Id.PadRight(ids)}", Ink.Strong),
                new Inked("  " + label, Ink.Plain),
                new Inked(also.Length == 0 ? "" : new string(' ', labels - Cells.Width(label) + 2) + also, Ink.Quiet));
        }
    }
}
