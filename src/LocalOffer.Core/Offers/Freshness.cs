namespace LocalOffer.Core;

/// <summary>How old the information is, by the build's own today.</summary>
public enum FreshnessState
{
    /// <summary>No dates are given.</summary>
    Unknown,

    /// <summary>The next check is not yet due.</summary>
    Fresh,

    /// <summary>The next check is overdue: pages say so, lists show it lower.</summary>
    Overdue,

    /// <summary>Overdue by more than six months: the owner is warned.</summary>
    LongOverdue,
}

/// <summary>When the information was last checked and when it will be again.</summary>
/// <param name="LastVerified">The day someone with knowledge confirmed it.</param>
/// <param name="ReviewDue">The day it must be checked again.</param>
/// <param name="State">Where today falls.</param>
public sealed record Freshness(DateOnly? LastVerified, DateOnly? ReviewDue, FreshnessState State)
{
    /// <summary>Months after which an overdue check warns the owner.</summary>
    public const int LongOverdueMonths = 6;

    /// <summary>Works the state out.</summary>
    public static Freshness Of(DateOnly? lastVerified, DateOnly? reviewDue, DateOnly today) => new(lastVerified, reviewDue,
        reviewDue is not { } due ? FreshnessState.Unknown
        : today <= due ? FreshnessState.Fresh
        : today <= due.AddMonths(LongOverdueMonths) ? FreshnessState.Overdue
        : FreshnessState.LongOverdue);

    /// <summary>True once the next check is overdue.</summary>
    public bool IsStale => State is FreshnessState.Overdue or FreshnessState.LongOverdue;
}
