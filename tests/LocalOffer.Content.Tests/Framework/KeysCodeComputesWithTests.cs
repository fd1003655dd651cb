using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

/// <summary>Fields that code reads by their keys must be in the framework, with the type the code expects.</summary>
public sealed class KeysCodeComputesWithTests
{
    private static readonly Lazy<Core.Framework> BuiltIn = new(() => FrameworkReader.Read(new SourceTree(), new DiagnosticBag()));

    [Theory]
    [InlineData("entry", "name", FieldType.Line)]
    [InlineData("entry", "summary", FieldType.Short)]
    [InlineData("entry", "also-known-as", FieldType.List)]
    [InlineData("entry", "organisation", FieldType.Line)]
    [InlineData("entry", "provider", FieldType.Ref)]
    [InlineData("entry", "strand", FieldType.Enums)]
    [InlineData("entry", "also-in", FieldType.Enums)]
    [InlineData("entry", "categories", FieldType.Enums)]
    [InlineData("entry", "age-from", FieldType.Int)]
    [InlineData("entry", "age-to", FieldType.Int)]
    [InlineData("entry", "needs", FieldType.Enums)]
    [InlineData("entry", "need-types", FieldType.Enums)]
    [InlineData("entry", "provision-level", FieldType.Enums)]
    [InlineData("entry", "support-levels", FieldType.Enums)]
    [InlineData("entry", "stages", FieldType.Enums)]
    [InlineData("entry", "functions", FieldType.Enums)]
    [InlineData("entry", "ehc-plan-needed", FieldType.Enum)]
    [InlineData("entry", "diagnosis-needed", FieldType.Enum)]
    [InlineData("entry", "personal-budget-usable", FieldType.Enum)]
    [InlineData("entry", "delivery-modes", FieldType.Enums)]
    [InlineData("entry", "physical-access", FieldType.Enums)]
    [InlineData("entry", "referral-routes", FieldType.Enums)]
    [InlineData("entry", "no-assessment-needed", FieldType.Bool)]
    [InlineData("entry", "cost-free", FieldType.Bool)]
    [InlineData("entry", "availability", FieldType.Enum)]
    [InlineData("entry", "provider-type", FieldType.Enum)]
    [InlineData("entry", "in-area", FieldType.Bool)]
    [InlineData("entry", "areas-served", FieldType.Enums)]
    [InlineData("entry", "last-verified", FieldType.Date)]
    [InlineData("entry", "review-due", FieldType.Date)]
    [InlineData("entry", "waiting-time", FieldType.Object)]
    [InlineData("entry", "visible-from", FieldType.Date)]
    [InlineData("entry", "visible-to", FieldType.Date)]
    [InlineData("entry", "status", FieldType.Enum)]
    [InlineData("entry", "owner", FieldType.Line)]
    [InlineData("entry", "contact-role", FieldType.Line)]
    [InlineData("entry", "phone", FieldType.Phone)]
    [InlineData("entry", "email", FieldType.Email)]
    [InlineData("entry", "online-form", FieldType.Url)]
    [InlineData("entry", "website", FieldType.Url)]
    [InlineData("entry", "accepted", FieldType.List)]
    [InlineData("entry", "redirect-from", FieldType.List)]
    [InlineData("provider", "name", FieldType.Line)]
    [InlineData("provider", "provider-type", FieldType.Enum)]
    [InlineData("provider", "setting-kind", FieldType.Enum)]
    [InlineData("provider", "register", FieldType.Object)]
    [InlineData("provider", "age-from", FieldType.Int)]
    [InlineData("provider", "in-area", FieldType.Bool)]
    [InlineData("provider", "last-verified", FieldType.Date)]
    [InlineData("questionnaire", "setting-kind", FieldType.Enum)]
    [InlineData("comment-period", "to", FieldType.Date)]
    [InlineData("review", "date", FieldType.Date)]
    [InlineData("consultation", "when", FieldType.Date)]
    [InlineData("support-block", "not-applicable", FieldType.Short)]
    [InlineData("support-block", "from", FieldType.Line)]
    [InlineData("term", "term", FieldType.Line)]
    [InlineData("change", "date", FieldType.Date)]
    [InlineData("change", "text", FieldType.Short)]
    [InlineData("change", "refs", FieldType.Refs)]
    [InlineData("comment-period", "comments", FieldType.List)]
    [InlineData("area", "comments-route", FieldType.Object)]
    [InlineData("guide", "title", FieldType.Line)]
    [InlineData("guide", "summary", FieldType.Short)]
    [InlineData("guide", "order", FieldType.Number)]
    [InlineData("guide", "audience", FieldType.Enums)]
    [InlineData("guide", "example-note", FieldType.Short)]
    [InlineData("guide", "parts", FieldType.List)]
    [InlineData("area", "offer-name", FieldType.Line)]
    [InlineData("area", "authority-name", FieldType.Line)]
    [InlineData("area", "plain-subtitle", FieldType.Short)]
    [InlineData("area", "summary", FieldType.Short)]
    [InlineData("area", "policy-vision-statement", FieldType.Text)]
    [InlineData("area", "urgent-help", FieldType.Text)]
    [InlineData("area", "offer-contact", FieldType.Object)]
    [InlineData("area", "ias-service", FieldType.Ref)]
    [InlineData("area", "parent-carer-forum", FieldType.Ref)]
    [InlineData("area", "privacy-note", FieldType.Text)]
    public void A_key_that_code_reads_is_in_the_framework(string kind, string key, FieldType type)
    {
        var field = BuiltIn.Value.Document(kind).Field(key);
        Assert.NotNull(field);
        Assert.Equal(type, field.Type);
    }

    [Theory]
    [InlineData("register", "name", "type", "provider-type", "setting-kind", "age-from", "age-to", "address", "latitude", "longitude", "in-area", "website", "phone")]
    [InlineData("waiting-time", "text", "as-of")]
    [InlineData("cost-options", "amount", "unit")]
    public void Parts_that_code_reads_are_in_the_framework(string key, params string[] parts)
    {
        var field = BuiltIn.Value.Document(key == "register" ? DocumentKinds.Provider : DocumentKinds.Entry).Field(key)!;
        Assert.Empty(parts.Except(field.Fields.Select(f => f.Key)));
    }

    [Fact]
    public void What_code_reads_of_a_guides_parts_is_in_the_framework()
    {
        var parts = BuiltIn.Value.Document(DocumentKinds.Guide).Field("parts")!.Fields;
        Assert.Equal(
            ["title", "id", "when", "text", "points", "steps", "for-families", "for-young-people", "for-professionals", "rights", "refs"], parts.Select(p => p.Key));
        Assert.Equal(["title", "text"], parts.Single(p => p.Key == "points").Fields.Select(f => f.Key));
    }

    [Fact]
    public void Terms_that_code_reads_are_in_their_vocabularies()
    {
        Assert.All(ComputedRules.RoutesWithoutAssessment, r => Assert.NotNull(BuiltIn.Value.Vocabulary(Vocabularies.ReferralRoutes)!.Find(r)));
        Assert.Equal(["draft", "published", "archived"], BuiltIn.Value.Vocabulary(Vocabularies.Statuses)!.Terms.Select(t => t.Id));
        Assert.All(BuiltIn.Value.Vocabulary(Vocabularies.AgeBands)!.Terms, t => Assert.True(t.Number("from") <= t.Number("to")));
    }

    // themes/default/scripts/coordinators/signpost: match.js and order.js.
    [Theory]
    [InlineData(Vocabularies.ProvisionLevels, "universal", "targeted")]
    [InlineData(Vocabularies.AreasOfNeed, "any")]
    [InlineData(Vocabularies.Districts, "whole-area", "national")]
    [InlineData(Vocabularies.ReferralRoutes, "ehc-plan-only")]
    [InlineData(Vocabularies.Diagnosis, "required")]
    [InlineData(Vocabularies.EhcPlan, "required")]
    [InlineData(Vocabularies.Availability, "open", "full", "closed-temporarily", "closed")]
    public void Terms_that_the_page_for_signposting_computes_with_are_in_their_vocabularies(string vocabulary, params string[] terms) =>
        Assert.Empty(terms.Except(BuiltIn.Value.Vocabulary(vocabulary)!.Terms.Select(t => t.Id)));
}
