using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads words of closed lists; for what is no term it looks for the term that was meant.</summary>
internal static class TermReader
{
    public static Value? ReadOne(FieldDefinition field, YamlNode node, ReadingContext context)
    {
        if (node is YamlList list)
        {
            return ListReader.SingleExpected(field, list, context);
        }

        return Vocabulary(field, context) is { } vocabulary && Term(field, vocabulary, node, context) is { } term
            ? new TermsValue([term], node.Where)
            : null;
    }

    public static Value? ReadMany(FieldDefinition field, YamlNode node, ReadingContext context)
    {
        if (Vocabulary(field, context) is not { } vocabulary)
        {
            return null;
        }

        var items = node is YamlList list ? list.Items : [node];
        var terms = new List<Named>(items.Count);
        foreach (var item in items)
        {
            if (Term(field, vocabulary, item, context) is not { } term)
            {
                continue;
            }

            if (terms.Exists(t => t.Id == term.Id))
            {
                context.Add(Codes.RepeatedValue, item.Where, $"\"{term.Id}\" is already in this list.", "Delete one of the two.");
            }
            else
            {
                terms.Add(term);
            }
        }

        ListReader.CheckCount(field, items.Count, node, context);
        return terms.Count == 0 ? null : new TermsValue(terms, node.Where);
    }

    // A field whose vocabulary is missing is a fault of the framework, which has been reported.
    private static Vocabulary? Vocabulary(FieldDefinition field, ReadingContext context) =>
        field.Vocabulary is { } name ? context.Framework.Vocabulary(name) : null;

    private static Named? Term(FieldDefinition field, Vocabulary vocabulary, YamlNode node, ReadingContext context)
    {
        if (node is not YamlScalar scalar)
        {
            context.Wrong(field, FieldType.Enum, node);
            return null;
        }

        var text = scalar.Text.Trim();
        if (vocabulary.Find(text) is { } known)
        {
            return new Named(known.Id, scalar.Where);
        }

        if (scalar.IsNull || text.Length == 0)
        {
            context.Add(Codes.EmptyValue, scalar.Where, $"An item of \"{field.Key}\" is empty.", "Write the value, or delete the line.");
        }
        else if (BareWords.IsYesNo(scalar))
        {
            context.Add(Codes.BareYesNo, scalar.Where, $"\"{field.Key}\" needs a word of its list, not {text}.", Choices(vocabulary));
        }
        else
        {
            var name = vocabulary.Name.Replace('-', ' ');
            context.Add(Codes.UnknownTerm, scalar.Where,
                $"{Shown.Quoted(text)} is not {(name.EndsWith('s') ? "one of the " + name : $"in the list \"{vocabulary.Name}\"")}.",
                TermSuggestion.For(text, vocabulary));
        }

        return null;
    }

    private static string Choices(Vocabulary vocabulary) => vocabulary.Terms.Count <= 8
        ? $"Write {Words.Join([.. vocabulary.Terms.Select(t => t.Id)], "or")}."
        : $"`localoffer codes {vocabulary.Name}` lists them.";
}
