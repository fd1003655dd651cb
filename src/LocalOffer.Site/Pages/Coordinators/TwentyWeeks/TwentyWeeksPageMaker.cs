using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The page "Dates of the 20 weeks".</summary>
internal sealed class TwentyWeeksPageMaker(Workbench bench) : IPageMaker
{
    // The day that everything else follows from; the others are known later, or never.
    private const string Request = "request";

    // Where a family's own case can be asked about, if the site has the page.
    private static readonly string[] WhoCanSay = ["support-and-advice", "dispute-resolution", "twenty-weeks", "unhappy-with-a-decision"];

    public IEnumerable<PlannedPage> Pages()
    {
        yield return new(Addresses.TwentyWeeks, "pages/coordinators/twenty-weeks", TwentyWeeks);
    }

    private TwentyWeeksPage TwentyWeeks(PageDrawing drawing)
    {
        var framework = bench.Offer.Framework;
        var days = Terms(Vocabularies.AssessmentDays).Select(t => new AssessmentDay(t.Id, t.PublicLabel, t.Description, "7 1 " + PlainDate.Iso(bench.Offer.Today)[..4])).ToList();
        var stages = Stages().ToList();
        return new()
        {
            Page = drawing.Page,
            Frame = CoordinatorFrame.Of(drawing, "Dates of the 20 weeks", "Every date of an assessment, worked out from the day it was asked for.", ["twenty-weeks.js"]),
            Example = CoordinatorFrame.Example(drawing,
                "The five stages and their weeks are an example: Northamptonshire set them out like this in about 2014. The time limits are the law’s."),
            Request = days.Find(d => d.Id == Request),
            OtherDays = [.. days.Where(d => d.Id != Request)],
            Limits = [.. Limits()],
            Stages = stages,
            LastWeek = stages.Select(s => s.To).DefaultIfEmpty().Max(),
            BankHolidays = Holidays.OfBanks(framework),
            SchoolHolidays = Holidays.OfSchools(framework),
            WhoCanSay = [.. WhoCanSay.Select(drawing.Ref).OfType<LinkView>()],
        };
    }

    // A limit that has no time, or is counted from a day nobody knows, could never be given a date.
    private IEnumerable<StatutoryLimit> Limits()
    {
        foreach (var term in Terms(Vocabularies.StatutoryLimits))
        {
            var (weeks, days, months) = (term.Number("weeks"), term.Number("days"), term.Number("months"));
            var time = weeks is { } w ? Words.Count(w, "week") : days is { } d ? Words.Count(d, "day") : months is { } m ? Words.Count(m, "month") : null;
            if (time is not null && term.Line("counted-from") is { } from && bench.Offer.Framework.Vocabulary(Vocabularies.AssessmentDays)?.Find(from) is { } start)
            {
                yield return new(term.Id, term.PublicLabel, term.Description, $"{time} {start.Line("counted") ?? "from then"}", from, weeks, days, months, term.Line("later-of"));
            }
        }
    }

    private IEnumerable<TimelineStage> Stages()
    {
        var number = 0;
        foreach (var term in Terms(Vocabularies.TimelineStages))
        {
            if (term.Number("from-week") is { } from && term.Number("to-week") is { } to && from <= to)
            {
                yield return new(term.Id, ++number, term.PublicLabel, from, to, term.Description, term.Fact("families"), term.Fact("professionals"), term.Fact("rights"));
            }
        }
    }

    private IReadOnlyList<Term> Terms(string vocabulary) => bench.Offer.Framework.Terms(vocabulary);
}
