using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

/// <summary>The lists of assessment and planning, a few terms of each.</summary>
internal static class PlanningVocabularies
{
    public static IReadOnlyList<Vocabulary> All { get; } =
    [
        Of(Vocabularies.Stages,
            Term("enter", "Enter", ("happens", ["One person is the contact."]), ("guidance", ["nowhere"])) with { PlainLabel = "First contact" },
            Term("plan", "Plan", ("happens", ["It is written."]), ("guidance", ["first-steps", "nowhere", "signpost"]))),
        Of(Vocabularies.CoordinatorTasks,
            Term("pl-1", "Draft the plan", ("stages", ["plan"])),
            Term("pl-2", "Point the way", ("stages", ["plan"]), ("guidance", ["signpost"])) with { Description = "To services." }),
        Of(Vocabularies.Functions, Term("kw-1", "One contact", ("stages", ["enter"]), ("area", ["co-ordination"])), Term("kw-2", "Meetings", ("stages", []), ("area", ["planning"]))),
        Of(Vocabularies.PracticePrinciples, Term("once", "Tell us once")) with { Source = "A booklet", Version = "2013" },
        Of(Vocabularies.TimelineStages,
            Term("stage-1", "Is one needed?", ("from-week", ["0"]), ("to-week", ["6"]), ("families", ["You hear."]), ("rights", ["You can appeal."])),
            Term("backwards", "Backwards", ("from-week", ["6"]), ("to-week", ["2"])),
            Term("stage-2", "Gathering", ("from-week", ["1"]), ("to-week", ["12"]))),
        Of(Vocabularies.AssessmentDays,
            Term("request", "The council got the request", ("counted", ["from the day the council got the request"])),
            Term("decision", "Date of the letter", ("counted", ["from the date of the letter"]))),
        Of(Vocabularies.StatutoryLimits,
            Term("final", "Final plan", ("counted-from", ["request"]), ("weeks", ["20"])),
            Term("endless", "Without a time", ("counted-from", ["request"])),
            Term("groundless", "From no day", ("counted-from", ["yesterday"]), ("weeks", ["2"])),
            Term("appeal", "Appeal", ("counted-from", ["decision"]), ("months", ["1"]), ("later-of", ["final"]))),
        Of(Vocabularies.BankHolidays, Term("later", "Boxing Day", ("day", ["2026-12-26"])), Term("first", "Christmas Day", ("day", ["2026-12-25"])), Term("next", "New Year’s Day", ("day", ["2027-01-01"]))),
        Of(Vocabularies.SchoolHolidays,
            Term("summer", "Summer", ("first-day", ["2027-07-22"]), ("last-day", ["2027-09-01"])),
            Term("half", "Half-term", ("first-day", ["2027-02-15"]), ("last-day", ["2027-02-19"])),
            Term("endless", "Without an end", ("first-day", ["2027-02-15"])),
            Term("backwards", "Backwards", ("first-day", ["2027-02-15"]), ("last-day", ["2027-02-01"]))),
    ];

    private static Vocabulary Of(string name, params Term[] terms) => new() { Name = name, Label = name, Terms = terms };

    private static Term Term(string id, string label, params (string Fact, string[] Written)[] facts) =>
        new() { Id = id, Label = label, Facts = facts.ToDictionary(f => f.Fact, f => (IReadOnlyList<string>)f.Written) };
}
