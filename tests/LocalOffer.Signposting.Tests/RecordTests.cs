using System.Text.Json;

namespace LocalOffer.Signposting.Tests;

/// <summary>What a record says of a service or a school.</summary>
public class RecordTests
{
    private const string Swim = "name: Swimming\norganisation: Pool trust\n";

    [Theory]
    [InlineData("", "listen-understand agree-allocate plan")]
    [InlineData("stages: review-learn\n", "review-learn")]
    [InlineData("functions: kw-4\n", "listen-understand agree-allocate plan")]
    public void A_service_that_says_no_stages_is_useful_where_families_are_pointed_to_services(string written, string stages)
    {
        Assert.Equal(stages, Texts(new SmallOffer().Entry("swim", Swim + written).Record(), "stages"));
    }

    [Fact]
    public void An_authority_says_itself_at_which_stages_what_says_none_is_useful()
    {
        var offer = new SmallOffer().Entry("swim", Swim).Provider("hill-school", "name: Hill School\nprovider-type: academy\n")
            .With("input/framework/own.yaml", "document: entry\nfields:\n  stages: {default: [enter, plan]}\n");
        Assert.All(offer.Records(), r => Assert.Equal("enter plan", Texts(r, "stages")));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("functions: [kw-9, kw-1]\n", "kw-9 kw-1")]
    public void Functions_are_as_written_and_never_guessed(string written, string functions)
    {
        Assert.Equal(functions, Texts(new SmallOffer().Entry("swim", Swim + written).Record(), "functions"));
    }

    [Fact]
    public void Any_need_stays_any()
    {
        Assert.Equal("any", Texts(new SmallOffer().Entry("swim", Swim + "needs: any\n").Record(), "needs"));
    }

    [Theory]
    [InlineData("provision-level: universal\n", "none small some lots exceptional")]
    [InlineData("provision-level: targeted\n", "small some lots exceptional")]
    [InlineData("provision-level: specialist\n", "some lots exceptional")]
    [InlineData("provision-level: [targeted, specialist]\nsupport-levels: lots\n", "lots")]
    [InlineData("", "")]
    public void Support_levels_are_as_written_or_follow_from_the_provision_level(string written, string levels)
    {
        Assert.Equal(levels, Texts(new SmallOffer().Entry("swim", Swim + written).Record(), "support-level"));
    }

    [Theory]
    [InlineData("age-from: 5\nage-to: 18\n", """{"from":5,"to":18}""")]
    [InlineData("age-from: 5\n", """{"from":5,"to":null}""")]
    [InlineData("", "null")]
    public void Ages_are_null_only_when_neither_end_is_known(string written, string ages)
    {
        Assert.Equal(ages, new SmallOffer().Entry("swim", Swim + written).Record().GetProperty("ages").GetRawText());
    }

    [Theory]
    [InlineData("last-verified: 2026-05-22\n", "2026-11-22", "false")]
    [InlineData("last-verified: 2026-05-21\n", "2026-11-21", "true")]
    [InlineData("last-verified: 2026-10-01\nreview-due: 2026-11-01\n", "2026-11-01", "true")]
    public void A_record_is_stale_once_its_next_check_has_passed_on_the_day_of_the_build(string written, string due, string stale)
    {
        var freshness = new SmallOffer().Entry("swim", Swim + written).Record().GetProperty("freshness");
        Assert.Equal(due, freshness.GetProperty("review-due").GetString());
        Assert.Equal(stale, freshness.GetProperty("stale").GetRawText());
    }

    [Fact]
    public void What_nobody_has_checked_has_no_days_and_is_not_called_stale()
    {
        Assert.Equal("""{"last-verified":null,"review-due":null,"stale":false}""", new SmallOffer().Entry("swim", Swim).Record().GetProperty("freshness").GetRawText());
    }

    [Fact]
    public void Access_and_cost_are_kept_apart_and_unknown_is_not_no()
    {
        var known = new SmallOffer().Entry("swim", Swim + """
            referral-routes: [gp, drop-in]
            ehc-plan-needed: not-needed
            diagnosis-needed: helpful
            cost-free: false
            personal-budget-usable: ask
            """).Record();
        Assert.Equal("""{"no-assessment-needed":true,"referral-routes":["gp","drop-in"],"ehc-plan-needed":"not-needed","diagnosis-needed":"helpful"}""", known.GetProperty("access").GetRawText());
        Assert.Equal("""{"free":false}""", known.GetProperty("cost").GetRawText());
        Assert.Equal("ask", known.GetProperty("personal-budget-usable").GetString());

        var unknown = new SmallOffer().Entry("swim", Swim).Record();
        Assert.Equal("""{"no-assessment-needed":false,"referral-routes":[],"ehc-plan-needed":null,"diagnosis-needed":null}""", unknown.GetProperty("access").GetRawText());
        Assert.Equal("""{"free":null}""", unknown.GetProperty("cost").GetRawText());
    }

    [Fact]
    public void Whom_to_ask_comes_from_the_provider_where_the_service_does_not_say()
    {
        var record = new SmallOffer()
            .Entry("swim", "name: Swimming\nprovider: trust\nphone: \"01632 960001\"\n")
            .Provider("trust", "name: Pool trust\nprovider-type: voluntary-community\ncontact-role: Booking team\nphone: \"01632 960002\"\nemail: team@example.org\n")
            .Record();
        Assert.Equal("""{"role":"Booking team","phone":"01632 960001","email":"team@example.org"}""", record.GetProperty("contact").GetRawText());
        Assert.Equal("Pool trust", record.GetProperty("organisation").GetString());
    }

    [Fact]
    public void Nothing_of_a_person_and_nothing_for_editors_only_is_in_any_file()
    {
        var offer = new SmallOffer().Entry("swim", Swim + """
            owner: Owner-word
            accountable: Accountable-word
            editor-notes: Notes-word
            source-note: Source-word
            how-to-access-contact: {role: Other-word, phone: "01632 960009"}
            conditions: [Condition-word]
            """);
        foreach (var file in SignpostingFiles.Of(offer.Build()))
        {
            var text = System.Text.Encoding.UTF8.GetString(file.Content().Span);
            Assert.DoesNotContain("-word", text, StringComparison.Ordinal);
            Assert.DoesNotContain("960009", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Drafts_what_has_ended_and_what_is_not_shown_today_are_left_out()
    {
        var offer = new SmallOffer()
            .Entry("swim", Swim)
            .Entry("draft", "status: draft\n" + Swim)
            .Entry("ended", "status: archived\n" + Swim)
            .Entry("over", Swim + "visible-to: 2026-11-21\n")
            .Entry("not-yet", Swim + "visible-from: 2026-11-23\n")
            .Provider("closed-school", "name: Closed School\nprovider-type: academy\nstatus: archived\n");
        Assert.Equal("swim", offer.Record().GetProperty("id").GetString());
    }

    [Fact]
    public void Schools_are_records_and_other_organisations_are_not()
    {
        var offer = new SmallOffer()
            .Entry("swim", Swim)
            .Provider("hill-school", "name: Hill School\nprovider-type: academy\nsetting-kind: primary\nage-from: 4\nage-to: 11\nneed-types: speech-language-communication\nphone: \"01632 960003\"\n")
            .Provider("trust", "name: Pool trust\nprovider-type: voluntary-community\n");
        Assert.Equal(["hill-school", "swim"], offer.Records().Select(r => r.GetProperty("id").GetString()));
        var school = offer.Record("hill-school");
        Assert.Equal("provider", school.GetProperty("kind").GetString());
        Assert.Equal("providers/hill-school/index.html", school.GetProperty("path").GetString());
        Assert.Equal("communication-interaction", Texts(school, "needs"));
        Assert.Equal("listen-understand agree-allocate plan", Texts(school, "stages"));
        Assert.Equal("", Texts(school, "provision-level"));
    }

    [Fact]
    public void Records_stand_by_id_so_that_a_name_put_right_moves_none()
    {
        var offer = new SmallOffer().Entry("b", "name: Aardvark\norganisation: One\n").Entry("a", "name: Zebra\norganisation: One\n").Entry("a-b", "name: Mule\norganisation: One\n");
        Assert.Equal(["a", "a-b", "b"], offer.Records().Select(r => r.GetProperty("id").GetString()));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("send.example.gov.uk/offer", "https://send.example.gov.uk/offer/services/swim/")]
    public void The_whole_address_is_there_when_the_host_is_known(string host, string? url)
    {
        Assert.Equal(url, new SmallOffer().Entry("swim", Swim).Settings(s => s with { Host = host }).Record().GetProperty("url").GetString());
    }

    private static string Texts(JsonElement record, string field) => string.Join(' ', record.GetProperty(field).EnumerateArray().Select(t => t.GetString()));
}
