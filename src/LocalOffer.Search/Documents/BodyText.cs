using LocalOffer.Core;

namespace LocalOffer.Search;

/// <summary>The words of what families read on a page: its texts and lists, not its addresses, dates and housekeeping.</summary>
internal static class BodyText
{
    // About the page or the people behind it, or the same on every page.
    private static readonly HashSet<string> Housekeeping = new(StringComparer.Ordinal)
    {
        "id", "name", "title", "summary", "also-known-as", "owner", "accountable", "source-note", "organisation", "contact-role", "conditions",
        "referral-form", "website", "regulator", "staff-training", "completed-by", "approved-by", "legal-name",
    };

    /// <summary>The texts of a document.</summary>
    public static IEnumerable<string> Of(EffectiveDocument document) =>
        document.Fields.Where(f => f.Definition.Published && f.Value is not null && !Housekeeping.Contains(f.Definition.Key)).SelectMany(f => Of(f.Value!));

    /// <summary>The texts of a document that inherits nothing.</summary>
    public static IEnumerable<string> Of(FieldValues values) =>
        values.Keys.Where(k => !Housekeeping.Contains(k)).SelectMany(k => Of(values[k]!));

    /// <summary>The texts of a provider's answers.</summary>
    public static IEnumerable<string> Of(IEnumerable<EffectiveAnswer> answers) =>
        answers.Select(a => a.Answer).OfType<Answer>().SelectMany(a => a.Prompts.Select(p => p.Value).Append(a.Text)).OfType<RichText>().Select(t => t.Plain);

    private static IEnumerable<string> Of(Value value) => value switch
    {
        TextValue text => [text.Text.Plain],
        LineValue line => [line.Text],
        ListValue list => list.Items.SelectMany(Of),
        ObjectValue fields => Of(fields.Fields),
        _ => [],
    };
}
