using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>The further facts the terms of one vocabulary may carry: those all may, and those it names under <c>facts:</c>.</summary>
internal sealed class TermFacts
{
    // For signposting, age bands and the weeks of an assessment.
    private static readonly string[] Common = ["stages", "includes", "area", "order", "from", "to", "from-week", "to-week"];

    private static readonly string[] Kinds = [Text, Number, Date];

    private const string Text = "text";
    private const string Number = "number";
    private const string Date = "date";

    private readonly SortedDictionary<string, string> _kinds = new(StringComparer.Ordinal);

    private TermFacts()
    {
        foreach (var fact in Common)
        {
            _kinds[fact] = Text;
        }
    }

    /// <summary>Their names.</summary>
    public IReadOnlyCollection<string> Names => _kinds.Keys;

    /// <summary>The facts of a vocabulary; what an authority adds to a built-in one counts as well.</summary>
    public static TermFacts Of(Layered vocabulary, FrameworkFaults faults)
    {
        var facts = new TermFacts();
        foreach (var layer in vocabulary.Layers)
        {
            if (layer.Map["facts"] is { } node && faults.Map(node, "names of facts with what they are, such as {families: text, day: date}") is { } named)
            {
                facts.Add(named, faults);
            }
        }

        return facts;
    }

    /// <summary>What a term says of each.</summary>
    public Dictionary<string, IReadOnlyList<string>> Read(Attributes term)
    {
        var read = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (fact, kind) in _kinds)
        {
            if (term.Names(fact) is { } values && values.TrueForAll(v => Is(kind, v, term.Faults)))
            {
                read.Add(fact, [.. values.Select(v => v.Id)]);
            }
        }

        return read;
    }

    private void Add(YamlMap named, FrameworkFaults faults)
    {
        foreach (var pair in named.Pairs)
        {
            if (!Slug.IsValid(pair.Key))
            {
                faults.BadKey(pair.Key, pair.KeyWhere, "fact");
            }
            else if (Attributes.TextOf(pair.Value, pair.Key, faults) is { } kind)
            {
                if (Kinds.Contains(kind))
                {
                    _kinds[pair.Key] = kind;
                }
                else
                {
                    faults.Unknown(Codes.WrongFrameworkValue, pair.Value.Where, kind, "a kind of fact", Kinds);
                }
            }
        }
    }

    private static bool Is(string kind, Named value, FrameworkFaults faults)
    {
        if (kind == Number && !int.TryParse(value.Id, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            faults.Wrong(value.Where, "a whole number");
            return false;
        }

        if (kind == Date && !PlainDate.TryParse(value.Id, out _))
        {
            faults.Wrong(value.Where, "a date such as 2026-10-01");
            return false;
        }

        return true;
    }
}
