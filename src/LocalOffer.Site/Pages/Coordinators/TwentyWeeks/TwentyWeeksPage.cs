namespace LocalOffer.Site;

/// <summary>Every date of an assessment, worked out from the day it was asked for.</summary>
public sealed record TwentyWeeksPage : CoordinatorPage
{
    /// <summary>The day of the request: the one that must be known.</summary>
    public required AssessmentDay? Request { get; init; }

    /// <summary>Further days from which something is counted, in order.</summary>
    public required IReadOnlyList<AssessmentDay> OtherDays { get; init; }

    /// <summary>What the law gives a time for, in order.</summary>
    public required IReadOnlyList<StatutoryLimit> Limits { get; init; }

    /// <summary>The stages, in order; they overlap.</summary>
    public required IReadOnlyList<TimelineStage> Stages { get; init; }

    /// <summary>The week in which the last stage ends.</summary>
    public required int LastWeek { get; init; }

    /// <summary>Bank holidays by year.</summary>
    public required IReadOnlyList<HolidayYear> BankHolidays { get; init; }

    /// <summary>School holidays, the first one first; empty when the authority has listed none.</summary>
    public required IReadOnlyList<Holiday> SchoolHolidays { get; init; }

    /// <summary>Who can say what holds in one case: pages of this site.</summary>
    public required IReadOnlyList<LinkView> WhoCanSay { get; init; }
}

/// <summary>A day the reader may know, from which limits are counted.</summary>
/// <param name="Id">Its id in the framework.</param>
/// <param name="Label">What happened on it.</param>
/// <param name="Hint">More about it, or null.</param>
/// <param name="Example">A day as it is typed.</param>
public sealed record AssessmentDay(string Id, string Label, string? Hint, string Example);

/// <summary>A time limit of the law.</summary>
/// <param name="Id">Its id in the framework.</param>
/// <param name="Title">What there is a time for.</param>
/// <param name="Text">What it means, or null.</param>
/// <param name="Span">How long, and from which day, in words.</param>
/// <param name="CountedFrom">Id of the day it is counted from.</param>
/// <param name="Weeks">So many weeks, or null.</param>
/// <param name="Days">So many days, or null.</param>
/// <param name="Months">So many months, or null.</param>
/// <param name="LaterOf">Id of another limit: the later of the two holds. Null when it stands alone.</param>
public sealed record StatutoryLimit(
    string Id, string Title, string? Text, string Span, string CountedFrom, int? Weeks, int? Days, int? Months, string? LaterOf);

/// <summary>A stage of the 20 weeks.</summary>
/// <param name="Id">Its id in the framework, and its place on the page.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Title">Its name.</param>
/// <param name="From">The week in which it begins.</param>
/// <param name="To">The week by whose end it is over.</param>
/// <param name="Text">What happens, or null.</param>
/// <param name="Families">What happens for families.</param>
/// <param name="Professionals">What happens for professionals.</param>
/// <param name="Rights">What families have a right to.</param>
public sealed record TimelineStage(
    string Id, int Number, string Title, int From, int To, string? Text,
    IReadOnlyList<string> Families, IReadOnlyList<string> Professionals, IReadOnlyList<string> Rights)
{
    /// <summary>How many weeks it takes.</summary>
    public int Length => To - From;
}

/// <summary>The bank holidays of a year.</summary>
/// <param name="Year">The year.</param>
/// <param name="Days">Its days, in order.</param>
public sealed record HolidayYear(string Year, IReadOnlyList<Holiday> Days);

/// <summary>Days on which offices or schools are closed.</summary>
/// <param name="Name">What they are called.</param>
/// <param name="First">The first.</param>
/// <param name="Last">The last; the same as the first for one day.</param>
public sealed record Holiday(string Name, DayView First, DayView Last);
