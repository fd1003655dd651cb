using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A fact that is compared before the answers.</summary>
/// <param name="Key">The same for all providers.</param>
/// <param name="Label">What it is.</param>
/// <param name="Text">In words, or null when a link says it.</param>
/// <param name="Link">A number to ring or a report to read, or null.</param>
/// <param name="Day">The day it names, when it is one that may have passed; else null.</param>
internal sealed record ComparedFact(string Key, string Label, string? Text, LinkView? Link = null, string? Day = null);

/// <summary>What families compare first: what it is, for whom, where, how to reach it, who has looked at it.</summary>
internal static class ComparedFacts
{
    // A postcode is not torn in two.
    private const int LongestPostcode = 8;

    public static IEnumerable<ComparedFact> Of(PageDrawing drawing, Provider provider)
    {
        var values = provider.Document.Values;
        var bench = drawing.Bench;
        ComparedFact?[] facts =
        [
            bench.Label(Vocabularies.ProviderTypes, provider.Listing.ProviderType) is { } kind ? new("kind", "Kind of place", kind) : null,
            ListingWords.AgeRange(values.Int("age-from"), values.Int("age-to")) is { } ages ? new("ages", "Ages", ages) : null,
            values.Int("capacity") is { } places ? new("places", "Number of places", places.ToString("#,##0", CultureInfo.InvariantCulture)) : null,
            Needs(bench, provider),
            Where(bench, provider) is { } where ? new("where", "Where", where) : null,
            values.Line("phone") is { } phone && PhoneLink.To(phone) is { } call ? new("phone", "Phone", null, new LinkView(phone, call)) : null,
            Inspection(drawing, provider),
            AnsweredBy(provider.Questionnaire) is { } by ? new("by", "Answered by", by) : null,
            provider.Questionnaire?.Values.Date("review-due") is { } due ? new("due", "Next check of the answers", PlainDate.Format(due), Day: PlainDate.Iso(due)) : null,
        ];
        return facts.OfType<ComparedFact>();
    }

    /// <summary>The town or district, or null.</summary>
    public static string? Town(Workbench bench, Provider provider) =>
        provider.Document.Values.Object("register")?.Object("address")?.Line("town")
        ?? bench.Label(Vocabularies.Districts, provider.Document.Values.Objects("locations").Select(l => l.Term("district")).FirstOrDefault(d => d is not null));

    private static ComparedFact? Needs(Workbench bench, Provider provider)
    {
        var labels = bench.Labels(Vocabularies.NeedTypes, provider.Listing.NeedTypes);
        return labels.Count == 0 ? null : new("needs", "Made for", string.Join("; ", labels));
    }

    private static string? Where(Workbench bench, Provider provider)
    {
        if (provider.Document.Values["locations"] is not ListValue locations || PlaceDrawing.Draw(bench, locations) is not { } places)
        {
            return Town(bench, provider);
        }

        // The name of the place is mostly the provider's own.
        var first = places.Places[0];
        var others = places.Places.Count - 1;
        var lines = first.Lines.Count > 0 ? string.Join(", ", first.Lines.Select(l => l.Length <= LongestPostcode ? l.Replace(' ', '\u00a0') : l)) : first.District ?? first.Name;
        return lines is null ? Town(bench, provider)
            : others == 0 ? lines
            : $"{lines}, and {Words.Count(others, "more place", "more places")}";
    }

    private static ComparedFact? Inspection(PageDrawing drawing, Provider provider)
    {
        if (provider.Document.Values.Object("regulator") is not { } regulator)
        {
            return null;
        }

        var report = regulator.Url("report-url") is { } url ? drawing.Link(url, "Read the report") : null;
        return regulator.Line("body") is null && report is null ? null : new("inspection", "Inspected by", regulator.Line("body"), report);
    }

    private static string? AnsweredBy(EffectiveDocument? header) => (header?.Values.Line("completed-by-role"), header?.Values.Date("completed-on")) switch
    {
        ({ } role, { } day) => $"{role}, {PlainDate.Format(day)}",
        ({ } role, null) => role,
        (null, { } day) => PlainDate.Format(day),
        _ => null,
    };
}
