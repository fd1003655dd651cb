using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

/// <summary>The entry every guide shows.</summary>
public sealed class WorkedExampleTests
{
    private const string Entry = """
        name: Speech and language therapy for school-age children
        also-known-as: [SALT, SLT, speech therapist]
        provider: example-community-health
        also-in: education
        categories: health-therapies
        summary: Help for children aged 4 to 18 who find talking or understanding hard.
        description: |
          We work with you, your child and the school on talking, understanding and swallowing.
        who-for: Children at school who have difficulty with speech, language or swallowing.
        age-from: 4
        age-to: 18
        needs: communication-interaction
        need-types: speech-language-communication
        disability-without-sen: welcome
        diagnosis-needed: not-needed
        ehc-plan-needed: not-needed
        provision-level: [targeted, specialist]
        in-area: true
        areas-served: whole-area
        referral-routes: [school-or-setting, gp, self-referral-parent]
        how-to-access:
          - Talk to the school's special needs coordinator (SENCO).
          - The school or you can fill in the request form.
          - We phone within two weeks.
        waiting-time: {text: About 14 weeks, as-of: 2026-10-01}
        availability: waiting-list
        cost-free: true
        delivery-modes: [at-setting, online-live]
        hours:
          - {day: monday, from: "09:00", to: "16:30"}
        phone: "01632 960123"
        last-verified: 2026-10-01
        support:
          decision-making:
            summary: A senior therapist decides, with you, after the first appointment.
            decided-by: Senior speech and language therapist
            basis: How much the difficulty affects daily life and learning.
            family-involvement: You and your child are asked what matters most.
            timescale: {duration: Same day}
            how-told: In person, with a letter in plain words.
            review: Every 12 weeks.
          travel: {not-applicable: Appointments are in school or online.}
        """;

    private const string Provider = """
        name: Example Community Health
        provider-type: nhs
        in-area: true
        owner: Children's therapies team
        accountable: Head of children's therapies
        contact-role: Therapy booking team
        phone: "01632 960100"
        last-verified: 2026-10-01
        """;

    private static TestSite Read() => TestSite
        .With("input/strands/health/entries/speech-therapy-school-age.yaml", Entry)
        .And("providers/example-community-health/provider.yaml", Provider).Read();

    [Fact]
    public void It_is_read_without_any_finding()
    {
        var site = Read();
        Assert.Equal("", site.Found + site.Said);
        Assert.Equal("health", site.Records.Entries.Single().Strand);
    }

    [Fact]
    public void Its_own_fields_and_those_of_its_provider_make_it_complete()
    {
        var site = Read();
        var framework = FrameworkReader.Read(new SourceTree(), new DiagnosticBag());
        var settings = new SiteSettings { Root = "/site", Today = new DateOnly(2026, 11, 22) };
        var offer = OfferBuilder.Build(settings, framework, site.Records, new DiagnosticBag());
        Assert.Empty(offer.Entries.Single().Document.Missing);
    }
}
