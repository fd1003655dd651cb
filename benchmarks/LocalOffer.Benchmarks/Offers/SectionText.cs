using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Benchmarks;

/// <summary>The documents of the whole area, filled in as the framework lists their fields.</summary>
internal sealed class SectionText
{
    // Written by the tool or about other documents, or a choice against the document itself.
    private static readonly HashSet<string> LeftOut = ["id", "status", "not-applicable", "accepted", "capacity", "redirect-from", "editor-notes", "media"];

    private readonly Dice _dice;
    private readonly Prose _prose;
    private readonly YamlText _yaml = new();

    private SectionText(string seed)
    {
        _dice = Dice.For(seed, 0);
        _prose = new Prose(_dice);
    }

    /// <summary>Makes the document of a kind.</summary>
    public static string Make(DocumentDefinition definition, string seed)
    {
        var text = new SectionText(seed);
        text.Write(definition.Fields, definition.Label);
        return text._yaml.ToString();
    }

    private void Write(IEnumerable<FieldDefinition> fields, string label)
    {
        foreach (var field in fields.Where(f => !f.Hidden && f.Computed is null && !LeftOut.Contains(f.Key)))
        {
            Write(field, label);
        }
    }

    private void Write(FieldDefinition field, string label)
    {
        switch (field.Type)
        {
            case FieldType.Text:
                _yaml.Block(field.Key, _prose.Paragraphs(2));
                break;
            case FieldType.Object:
                _yaml.Group(field.Key, () => Write(field.Fields, label));
                break;
            case FieldType.TextAndRefs:
                _yaml.Group(field.Key, () => _yaml.Block("text", _prose.Paragraphs(1)).Row("refs", [field.RefersTo.Contains(DocumentKinds.Entry) || field.RefersTo.Count == 0 ? EntryText.IdOf(3) : ProviderText.IdOf(0)]));
                break;
            case FieldType.List when field.ItemType == FieldType.Object:
                _yaml.Add(field.Key + ":");
                for (var i = 0; i < (field.Min ?? 1); i++)
                {
                    _yaml.Add("  -");
                    _yaml.Indent += 4;
                    Write(field.Fields, label);
                    _yaml.Indent -= 4;
                }

                break;
            case FieldType.List when field.ItemType is FieldType.Line or FieldType.Short or FieldType.Text && field.Pattern is null:
                _yaml.Items(field.Key, [_prose.Line(), _prose.Line()]);
                break;
            default:
                if (Scalar(field, label) is { } value)
                {
                    _yaml.Line(field.Key, value);
                }

                break;
        }
    }

    private string? Scalar(FieldDefinition field, string label) => field.Type switch
    {
        FieldType.Line or FieldType.Short when field.Pattern is null => $"\"{Name(field.Key, label) ?? _prose.Line()}\"",
        FieldType.Date => field.Key is "review-due" or "next" or "to" ? "2027-03-20" : "2026-09-20",
        FieldType.Bool => "true",
        FieldType.Int or FieldType.Number => (field.Min ?? 1).ToString(CultureInfo.InvariantCulture),
        FieldType.Money => "4.50",
        FieldType.Phone => "\"01632 960001\"",
        FieldType.Email => "localoffer@example.org",
        FieldType.Url => "https://www.example.org/benchshire/" + field.Key,
        FieldType.Enum when Terms(field) is [var first, ..] => first.Id,
        FieldType.Enums when Terms(field) is { Count: > 0 } terms => $"[{string.Join(", ", _dice.Some(terms, Math.Max(2, (int)(field.Min ?? 2))).Select(t => t.Id))}]",
        FieldType.Ref when field.RefersTo.Contains(DocumentKinds.Entry) => EntryText.IdOf(0),
        FieldType.Refs when field.RefersTo.Contains(DocumentKinds.Entry) => $"[{EntryText.IdOf(1)}, {EntryText.IdOf(2)}]",
        _ => null,
    };

    private static IReadOnlyList<Term> Terms(FieldDefinition field) => OfferFolder.Framework.Vocabulary(field.Vocabulary ?? "")?.Terms ?? [];

    private static string? Name(string key, string label) => key switch
    {
        "authority-name" => "Benchshire Council",
        "offer-name" => "Benchshire SEND Local Offer",
        "title" => label,
        _ => null,
    };
}
