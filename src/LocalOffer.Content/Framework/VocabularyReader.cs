using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads the closed lists. An authority may add terms, relabel them and add synonyms; ids never change.</summary>
internal sealed class VocabularyReader(FrameworkContext context)
{
    private static readonly string[] Known = ["label", "source", "version", "parent-vocabulary", "note", "facts", "terms"];

    private static readonly string[] TermKeys =
        ["label", "plain-label", "description", "code", "parent", "synonyms", "valid-from", "valid-to", "after"];

    private readonly List<TermsNamed> _named = [];

    /// <summary>Reads all vocabularies into the context.</summary>
    public void ReadAll()
    {
        foreach (var piece in context.Parts.Vocabularies.All)
        {
            var vocabulary = Read(piece);
            context.Vocabularies.Add(vocabulary.Name, vocabulary);
        }

        foreach (var piece in context.Parts.Vocabularies.All)
        {
            CheckParents(piece);
        }

        // What is no term is reported.
        foreach (var named in _named)
        {
            var name = named.Vocabulary.Text.Trim();
            if (context.IsVocabulary(name, named.Vocabulary.Where))
            {
                context.KnownTerms(named.Names, name);
            }
        }
    }

    private Vocabulary Read(Layered piece)
    {
        var attributes = context.Of(piece);
        attributes.CheckKeys(Known, "vocabulary");
        if (!piece.Has("label"))
        {
            context.Faults.Missing(piece, "vocabulary", "label");
        }

        var facts = TermFacts.Of(piece, _named, context.Faults);
        return new Vocabulary
        {
            Name = piece.Key,
            Label = attributes.Text("label") ?? piece.Key,
            Source = piece.Has("source") ? attributes.Text("source") ?? "" : "",
            Version = piece.Has("version") ? attributes.Text("version") ?? "" : "",
            ParentVocabulary = piece.Has("parent-vocabulary") ? attributes.Text("parent-vocabulary") : null,
            Terms = [.. PieceOrder.Of(TermsOf(piece).All, "term", context).Select(t => Term(t, facts)).OfType<Term>()],
        };
    }

    private LayeredSet TermsOf(Layered piece)
    {
        var terms = new LayeredSet();
        foreach (var layer in piece.Layers)
        {
            if (layer.Map["terms"] is { } node)
            {
                terms.Add(node, layer.IsLocal, "term", mayRepeat: false, context.Faults);
            }
        }

        return terms;
    }

    private Term? Term(Layered piece, TermFacts facts)
    {
        var attributes = context.Of(piece);
        attributes.CheckKeys([.. TermKeys, .. facts.Names], "term");
        if (attributes.Text("label") is not { } label)
        {
            context.Faults.Missing(piece, "term", "label");
            return null;
        }

        return new Term
        {
            Id = piece.Key,
            Label = label,
            PlainLabel = attributes.Text("plain-label"),
            Description = attributes.Text("description"),
            Code = attributes.Text("code"),
            Parent = attributes.Text("parent"),
            Synonyms = Synonyms(piece),
            ValidFrom = Date(attributes, "valid-from"),
            ValidTo = Date(attributes, "valid-to"),
            Facts = facts.Read(attributes),
            Where = piece.Where,
        };
    }

    // Synonyms of all layers together: an authority adds local words and never loses the common ones.
    private List<string> Synonyms(Layered piece)
    {
        var all = new List<string>();
        foreach (var layer in piece.Layers)
        {
            if (layer.Map["synonyms"] is { } node)
            {
                all.AddRange((Attributes.NamesOf(node, "synonyms", context.Faults) ?? []).Select(n => n.Id).Where(s => !all.Contains(s)));
            }
        }

        return all;
    }

    private static DateOnly? Date(Attributes attributes, string attribute)
    {
        var text = attributes.Read(attribute, node =>
        {
            if (node is YamlScalar scalar && PlainDate.TryParse(scalar.Text, out _))
            {
                return scalar.Text;
            }

            attributes.Faults.Wrong(node.Where, "a date such as 2026-10-01");
            return null;
        });
        return text is not null && PlainDate.TryParse(text, out var date) ? date : null;
    }

    private void CheckParents(Layered piece)
    {
        var name = context.Vocabularies[piece.Key].ParentVocabulary;
        var parents = name is null ? [] : context.TermsOf(name);
        if (name is not null && !context.IsVocabulary(name, piece.Node("parent-vocabulary")!.Where))
        {
            return;
        }

        foreach (var term in TermsOf(piece).All)
        {
            if (term.Node("parent") is YamlScalar parent && !parents.Contains(parent.Text.Trim()))
            {
                context.Faults.Unknown(Codes.UnknownVocabulary, parent.Where, parent.Text,
                    name is null ? "a term, because the vocabulary has no parent-vocabulary" : $"a term of the vocabulary {name}", parents);
            }
        }
    }
}
