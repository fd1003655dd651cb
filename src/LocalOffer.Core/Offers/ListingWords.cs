namespace LocalOffer.Core;

/// <summary>A short fact about a listing.</summary>
/// <param name="Text">The words, which carry the whole meaning.</param>
/// <param name="Warns">True for what may keep a family from using it now.</param>
public sealed record ListingFact(string Text, bool Warns = false);

/// <summary>Says in a few plain words what lists and search results tell of a listing, so that both tell the same.</summary>
public sealed class ListingWords(Framework framework)
{
    /// <summary>True when a service is called what the organisation that runs it is called: "Run by" would say the name twice.</summary>
    public static bool IsNamesake(Listing listing) => Folding.Fold(listing.Name) == Folding.Fold(listing.Organisation);

    /// <summary>Ages in words, or null when not known.</summary>
    public static string? Ages(int? from, int? to) =>
        (from is not null && to is not null ? from == to ? "Age " : "Ages " : "") + AgeRange(from, to) is { Length: > 0 } words ? words : null;

    /// <summary>Ages in words beside a label that says that they are ages; null when not known.</summary>
    public static string? AgeRange(int? from, int? to) => (from, to) switch
    {
        ({ } a, { } b) when a == b => $"{a}",
        ({ } a, { } b) => $"{a} to {b}",
        ({ } a, null) => $"From age {a}",
        (null, { } b) => $"Up to age {b}",
        _ => null,
    };

    /// <summary>The easiest way in, in plain words, or null when not known.</summary>
    public string? WayIn(IReadOnlyList<string> routes)
    {
        var easiest = ComputedRules.RoutesWithoutAssessment.FirstOrDefault(routes.Contains) ?? (routes.Count > 0 ? routes[0] : null);
        return easiest is null ? null : framework.Label(Vocabularies.ReferralRoutes, easiest);
    }

    /// <summary>Who runs it, or what kind of place it is; null when not known.</summary>
    public string? By(Listing listing) =>
        listing.IsProvider ? (listing.ProviderType is { } type ? framework.Label(Vocabularies.ProviderTypes, type) : null)
        : listing.Organisation.Length > 0 && !IsNamesake(listing) ? "Run by " + listing.Organisation
        : null;

    /// <summary>Ages, way in, cost, and what may keep a family from using it now.</summary>
    public IReadOnlyList<ListingFact> Facts(Listing listing)
    {
        var facts = new List<ListingFact>();
        if (Ages(listing.AgeFrom, listing.AgeTo) is { } ages)
        {
            facts.Add(new(ages));
        }

        if (listing.NoAssessmentNeeded && WayIn(listing.ReferralRoutes) is { } way)
        {
            facts.Add(new(way));
        }

        if (listing.IsFree == true && !listing.IsProvider)
        {
            facts.Add(new("Free"));
        }

        switch (listing.Availability)
        {
            case "waiting-list":
                facts.Add(new("There is a wait", Warns: true));
                break;
            case "full":
                facts.Add(new("Full at the moment", Warns: true));
                break;
            case "closed-temporarily" or "closed":
                facts.Add(new("Closed at the moment", Warns: true));
                break;
            case "seasonal":
                facts.Add(new("At some times of year"));
                break;
        }

        if (listing.InArea == false)
        {
            facts.Add(new("Outside our area"));
        }

        if (listing.IsRegisterOnly)
        {
            facts.Add(new("Basic facts only", Warns: true));
        }

        return facts;
    }
}
