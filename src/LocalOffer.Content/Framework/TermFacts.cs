using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>The further facts the terms of one vocabulary may carry: those all may, and those it names under <c>facts:</c>.</summary>
internal sealed class TermFacts
{
    /// <summary>Whether a value can be what a fact says; reports one that cannot.</summary>
    private delegate bool Check(Named value, FrameworkFaults faults);

    // For signposting, age bands and the weeks of an assessment.
    private static readonly string[] Common = ["stages", "includes", "area", "order", "from", "to", "from-week", "to-week"];

    private static readonly Dictionary<string, Check> Kinds = new(StringComparer.Ordinal) { ["text"] = IsText, ["number"] = IsNumber, ["date"] = IsDate };

    private readonly SortedDictionary<string, Check> _checks = new(StringComparer.Ordinal);
    private readonly List<TermsNamed> _named;

    private TermFacts(List<TermsNamed> named)
    {
        _named = named;
        foreach (var fact in Common)
        {
            _checks[fact] = IsText;
        }
    }

    /// <summary>Their names.</summary>
    public IReadOnlyCollection<string> Names => _checks.Keys;

    /// <summary>The facts of a vocabulary; what an authority adds to a built-in one counts as well.</summary>
    /// <param name="vocabulary">The vocabulary.</param>
    /// <param name="named">Takes the terms of vocabularies that its terms name. They can be looked up once all vocabularies are read.</param>
    /// <param name="faults">Told what is wrong.</param>
    public static TermFacts Of(Layered vocabulary, List<TermsNamed> named, FrameworkFaults faults)
    {
        var facts = new TermFacts(named);
        foreach (var layer in vocabulary.Layers)
        {
            if (layer.Map["facts"] is { } node && faults.Map(node, "names of facts with what they are, such as {families: text, day: date, size: [small, large], topics: {vocabulary: topics}}") is { } map)
            {
                facts.Add(map, faults);
            }
        }

        return facts;
    }

    /// <summary>What a term says of each.</summary>
    public Dictionary<string, IReadOnlyList<string>> Read(Attributes term)
    {
        var read = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (fact, check) in _checks)
        {
            if (term.Names(fact) is { } values && values.TrueForAll(v => check(v, term.Faults)))
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
            else if (CheckOf(pair.Key, pair.Value, faults) is { } check)
            {
                _checks[pair.Key] = check;
            }
        }
    }

    // A kind by its name, the vocabulary whose terms it names, or the list of all words the fact can be.
    private Check? CheckOf(string fact, YamlNode kind, FrameworkFaults faults)
    {
        if (kind is YamlMap { Pairs: [{ Key: "vocabulary", Value: YamlScalar vocabulary }] })
        {
            var terms = new TermsNamed(vocabulary);
            _named.Add(terms);
            return (value, _) =>
            {
                terms.Names.Add(value);
                return true;
            };
        }

        if (kind is YamlList)
        {
            return Attributes.NamesOf(kind, fact, faults) is { } words ? OneOf(fact, [.. words.Select(w => w.Id)]) : null;
        }

        if (Attributes.TextOf(kind, fact, faults) is not { } name)
        {
            return null;
        }

        if (!Kinds.TryGetValue(name, out var check))
        {
            faults.Unknown(Codes.WrongFrameworkValue, kind.Where, name, "a kind of fact", Kinds.Keys);
        }

        return check;
    }

    private static Check OneOf(string fact, IReadOnlyList<string> words) => (value, faults) =>
    {
        if (!words.Contains(value.Id))
        {
            faults.Unknown(Codes.WrongFrameworkValue, value.Where, value.Id, $"what \"{fact}\" can be", words);
            return false;
        }

        return true;
    };

    private static bool IsText(Named value, FrameworkFaults faults) => true;

    private static bool IsNumber(Named value, FrameworkFaults faults)
    {
        if (!int.TryParse(value.Id, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            faults.Wrong(value.Where, "a whole number");
            return false;
        }

        return true;
    }

    private static bool IsDate(Named value, FrameworkFaults faults)
    {
        if (!PlainDate.TryParse(value.Id, out _))
        {
            faults.Wrong(value.Where, "a date such as 2026-10-01");
            return false;
        }

        return true;
    }
}
