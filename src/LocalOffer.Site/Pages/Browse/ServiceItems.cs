using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Makes the items of lists from the matching facts.</summary>
internal sealed class ServiceItems(Framework framework)
{
    public ServiceItem Make(Listing listing, PageContext page) => new(
        listing.Name,
        page.To(listing.Path),
        By(listing),
        listing.Summary.Length > 0 ? listing.Summary : null,
        Tags(listing),
        DayView.OrNull(listing.Freshness.ReviewDue),
        listing.Freshness.IsStale);

    /// <summary>True when a service is called what the organisation that runs it is called: "Run by" would say the name twice.</summary>
    public static bool IsNamesake(Listing listing) => Folding.Fold(listing.Name) == Folding.Fold(listing.Organisation);

    /// <summary>Ages in words, or null when not known.</summary>
    public static string? Ages(int? from, int? to) => (from, to) switch
    {
        ({ } a, { } b) when a == b => $"Age {a}",
        ({ } a, { } b) => $"Ages {a} to {b}",
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

    private string? By(Listing listing) =>
        listing.IsProvider ? (listing.ProviderType is { } type ? framework.Label(Vocabularies.ProviderTypes, type) : null)
        : listing.Organisation.Length > 0 && !IsNamesake(listing) ? "Run by " + listing.Organisation
        : null;

    private List<TagView> Tags(Listing listing)
    {
        var tags = new List<TagView>();
        if (Ages(listing.AgeFrom, listing.AgeTo) is { } ages)
        {
            tags.Add(new(ages));
        }

        if (listing.NoAssessmentNeeded && WayIn(listing.ReferralRoutes) is { } way)
        {
            tags.Add(new(way));
        }

        if (listing.IsFree == true && !listing.IsProvider)
        {
            tags.Add(new("Free"));
        }

        switch (listing.Availability)
        {
            case "waiting-list":
                tags.Add(new("There is a wait", Warns: true));
                break;
            case "full":
                tags.Add(new("Full at the moment", Warns: true));
                break;
            case "closed-temporarily" or "closed":
                tags.Add(new("Closed at the moment", Warns: true));
                break;
            case "seasonal":
                tags.Add(new("At some times of year"));
                break;
        }

        if (listing.InArea == false)
        {
            tags.Add(new("Outside our area"));
        }

        if (listing.IsRegisterOnly)
        {
            tags.Add(new("Basic facts only", Warns: true));
        }

        return tags;
    }
}
