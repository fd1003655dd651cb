namespace LocalOffer.Core;

/// <summary>One value of a facet.</summary>
/// <param name="Id">As it stands in addresses.</param>
/// <param name="Label">Public label.</param>
/// <param name="Description">One sentence, or null.</param>
public sealed record FacetValue(string Id, string Label, string? Description = null);

/// <summary>
/// A question by which listings are told apart: the filters of the search and the lists of those who browse without it are
/// made from the same definitions, so that both find the same.
/// </summary>
/// <param name="Key">As it stands in the address of a search: <c>need</c>, <c>cost</c>.</param>
/// <param name="Axis">As it stands in the address of its lists: <c>needs</c>, <c>costs</c>.</param>
/// <param name="Label">Public label.</param>
/// <param name="Values">Its values, in the order families read them.</param>
/// <param name="Of">The ids of the values a listing has; a listing may have several, or none that is known.</param>
public sealed record Facet(string Key, string Axis, string Label, IReadOnlyList<FacetValue> Values, Func<Listing, IEnumerable<string>> Of)
{
    /// <summary>The value of <c>route</c> for what needs no referral and no assessment.</summary>
    public const string NoAssessment = "no-assessment";

    /// <summary>Every facet, in the order of the search's filters; ages are no facet, they overlap.</summary>
    public static IReadOnlyList<Facet> All(Framework framework)
    {
        var districts = Terms(framework, Vocabularies.Districts).Where(v => v.Id is not ("whole-area" or "national")).ToList();
        return
        [
            ByTerm("strand", "strands", "Part of the Local Offer", Vocabularies.Strands, l => l.Strands),
            ByTerm("topic", "topics", "Topic", Vocabularies.Topics, l => l.Topics),
            ByTerm("need", "needs", "Type of need", Vocabularies.AreasOfNeed, l => l.Needs, "any"),
            ByTerm("level", "levels", "Level of support", Vocabularies.ProvisionLevels, l => l.Levels),
            new("area", "areas", "Where", districts, l => l.AreasServed.Any(a => a is "whole-area" or "national") ? districts.Select(d => d.Id) : l.AreasServed),
            new("route", "routes", "How to get it",
                [new(NoAssessment, "No referral needed", "You need no letter, assessment or decision."), .. Terms(framework, Vocabularies.ReferralRoutes)],
                l => l.NoAssessmentNeeded ? l.ReferralRoutes.Prepend(NoAssessment) : l.ReferralRoutes),
            new("cost", "costs", "Cost", [new("free", "Free"), new("paid", "You pay something")],
                l => l.IsFree is { } free ? [free ? "free" : "paid"] : []),
            ByTerm("delivery", "delivery", "How it is given", Vocabularies.DeliveryModes, l => l.DeliveryModes),
            ByTerm("access", "access", "Building access", Vocabularies.PhysicalAccess, l => l.PhysicalAccess),
            ByTerm("availability", "availability", "Taking new people?", Vocabularies.Availability, l => l.Availability is { } now ? [now] : []),
        ];

        // What says "any" has each of the values.
        Facet ByTerm(string key, string axis, string label, string vocabulary, Func<Listing, IReadOnlyList<string>> of, string? any = null)
        {
            var values = Terms(framework, vocabulary).Where(v => v.Id != any).ToList();
            return new(key, axis, label, values, l => any is not null && of(l).Contains(any) ? values.Select(v => v.Id) : of(l));
        }
    }

    private static List<FacetValue> Terms(Framework framework, string vocabulary) =>
        [.. framework.Terms(vocabulary).Select(t => new FacetValue(t.Id, t.PublicLabel, t.Description))];
}
