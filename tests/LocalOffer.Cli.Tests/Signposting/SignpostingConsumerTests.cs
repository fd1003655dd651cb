using System.Text.Json;

namespace LocalOffer.Cli.Tests;

/// <summary>
/// Questions of coordinators, answered from <c>data/signposting.json</c> alone by a program that shares no code with us
/// (<c>tests/signposting/consumer.mjs</c>). The answers were also found by reading the sample's YAML.
/// </summary>
public class SignpostingConsumerTests : IClassFixture<NodePrograms>
{
    [Fact]
    public async Task Three_questions_of_coordinators_are_answered_from_the_file_alone()
    {
        using var site = SampleSite.Copy();
        var today = await AnswersAsync(site, "2026-11-22");

        // Universal or targeted, no assessment, a child of six who finds talking hard, in the north, at Listen and understand.
        Assert.Equal(
            [
                "autism-outreach-service", "brothers-and-sisters-group", "crisis-mental-health-line", "early-help-ambershire", "educational-psychology-service",
                "elective-home-education-advice", "family-hubs", "holiday-clubs", "inclusion-outreach", "money-and-benefits-advice", "open-door-helpline",
                "parent-carer-forum", "riverside-inclusive-play", "school-nursing", "sendias-ambershire", "sensory-swim-sessions", "toy-and-equipment-library",
            ],
            Texts(today, "talkingAtSix"));

        // Free, for a young person of seventeen with no plan, taking new people.
        Assert.Equal(
            [
                "careers-guidance", "carers-assessment", "crisis-mental-health-line", "direct-payments-team", "disabled-childrens-team", "early-help-ambershire",
                "family-hubs", "hospital-and-home-teaching", "making-your-own-decisions", "mediation-and-disagreement-help", "money-and-benefits-advice",
                "open-door-helpline", "parent-carer-forum", "school-nursing", "send-casework-team", "sendias-ambershire", "sensory-teaching-service",
                "supported-employment", "supported-living-advice", "university-disability-advice", "virtual-school", "wellbeing-online", "young-carers",
                "youth-justice-send-support", "youth-voice-group",
            ],
            Texts(today, "freeAtSeventeen"));
        Assert.Empty(Texts(today, "overdue"));

        // Overdue in the spring, the oldest first, and whom to ring.
        Assert.Equal(
            [
                "2027-01-18 sleep-support: Bookings worker at Quiet Nights, 01632 960216",
                "2027-02-08 feeding-and-diet-clinic: Feeding clinic desk at Ambershire Community Health, 01632 960214",
                "2027-03-06 school-admissions-and-send: Access officer, admissions at Ambershire Council, 01632 960164",
                "2027-03-09 crisis-mental-health-line: Crisis nurse at Ambershire Community Health, 01632 960200",
                "2027-03-16 open-door-helpline: The helpline at The Open Door, 01632 960290",
                "2027-03-16 seacliff-school-trust: Admissions officer at Seacliff School, 01632 960040",
            ],
            Texts(await AnswersAsync(site, "2027-03-20"), "overdue"));
    }

    private static async Task<JsonElement> AnswersAsync(Folder site, string today)
    {
        var built = await Tool.RunAsync(site.Path, "build", "-s", "CurrentDateTime=" + today);
        Assert.True(built.ExitCode == 0, built.Output + built.Error);
        return await NodePrograms.AskAsync(
            Path.Combine(Repository.Root, "tests", "signposting", "consumer.mjs"), "", Path.Combine(site.Path, "output", "data", "signposting.json"));
    }

    private static IEnumerable<string?> Texts(JsonElement answers, string question) => answers.GetProperty(question).EnumerateArray().Select(a => a.GetString());
}
