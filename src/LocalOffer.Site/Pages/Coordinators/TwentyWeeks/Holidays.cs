using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Days on which offices or schools are closed, as the framework lists them.</summary>
internal static class Holidays
{
    /// <summary>Bank holidays by year.</summary>
    public static IReadOnlyList<HolidayYear> OfBanks(Framework framework) =>
        [.. Of(framework, Vocabularies.BankHolidays, "day", "day")
            .GroupBy(h => h.First.Iso[..4])
            .Select(g => new HolidayYear(g.Key, [.. g]))];

    /// <summary>School holidays in order.</summary>
    public static IReadOnlyList<Holiday> OfSchools(Framework framework) =>
        [.. Of(framework, Vocabularies.SchoolHolidays, "first-day", "last-day")];

    // A holiday that lacks a day, or ends before it begins, marks nothing.
    private static IEnumerable<Holiday> Of(Framework framework, string vocabulary, string first, string last) =>
        from term in framework.Terms(vocabulary)
        let begins = term.Day(first)
        let ends = term.Day(last)
        where begins is not null && ends >= begins
        orderby begins, ends, term.Id
        select new Holiday(term.PublicLabel, DayView.Of(begins.Value), DayView.Of(ends.Value));
}
