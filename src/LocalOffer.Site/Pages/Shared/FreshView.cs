using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>How old the page is.</summary>
/// <param name="Checked">The day it was last checked, or null.</param>
/// <param name="Due">The day it must be checked again, or null.</param>
/// <param name="IsOverdue">True when that day has passed.</param>
public sealed record FreshView(DayView? Checked, DayView? Due, bool IsOverdue)
{
    /// <summary>The page's age, or null when no day is known.</summary>
    public static FreshView? Of(Freshness freshness) => freshness is { LastVerified: null, ReviewDue: null }
        ? null
        : new(DayView.OrNull(freshness.LastVerified), DayView.OrNull(freshness.ReviewDue), freshness.IsStale);

    /// <summary>The age of a document, or null when no day is known.</summary>
    public static FreshView? Of(EffectiveDocument document, DateOnly today) =>
        Of(Freshness.Of(document.Values.Date("last-verified"), document.Values.Date("review-due"), today));
}
