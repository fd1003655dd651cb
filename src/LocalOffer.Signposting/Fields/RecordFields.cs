using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>
/// Every field of a record, in its order. The axes by which families are pointed to services are kept apart: none is worked out
/// from another but where its meaning says so.
/// </summary>
internal static class RecordFields
{
    /// <summary>The fields.</summary>
    public static IReadOnlyList<RecordField> All { get; } =
    [
        new TextField("id", "Reference of the service or provider. It is never used again for another one and stays when the name changes.", r => r.Listing.Id),
        new TextField("kind", "Whether it is a service, or a provider that families look for itself: a nursery, school or college.", r => r.Listing.IsProvider ? "provider" : "service")
        {
            Choices = ["service", "provider"],
        },
        new TextField("name", "Its name, as families know it.", r => r.Listing.Name),
        new TextField("summary", "What it is and who it helps, in one sentence. Empty when nobody has written one.", r => r.Listing.Summary),
        new TextsField("also-known-as", "Other names people search for: short forms and old names.", r => r.Listing.AlsoKnownAs),
        new TextField("organisation", "Who runs it. Empty when not known.", r => r.Listing.Organisation),
        new TermField("provider-type", "What kind of organisation runs it.", Vocabularies.ProviderTypes, r => r.Listing.ProviderType),
        new TextField("path", "Where its page is, from the top of the site.", r => r.Listing.Path),
        new TextField("url", "The whole address of its page. Null when the site does not say where it is published.", r => r.Url) { CanBeNull = true, Format = "uri" },
        new TermsField("strand", "Parts of the Local Offer it belongs to; its home comes first.", Vocabularies.Strands, r => r.Listing.Strands),
        new TermsField("topics", "Topics families browse by.", Vocabularies.Topics, r => r.Listing.Topics),
        new FieldGroup(
            "ages", "Whom it is for, by age. Null when not known.",
            [
                new AgeField("from", "Youngest age.", r => r.Listing.AgeFrom),
                new AgeField("to", "Oldest age. 25 means up to the end of the school year in which the person turns 25.", r => r.Listing.AgeTo),
            ],
            r => r.Listing.AgeFrom is not null || r.Listing.AgeTo is not null),
        new TermsField("needs", "Areas of need it can help with, as written: \"any\" stands for every need and is not spelled out.", Vocabularies.AreasOfNeed, r => r.Listing.Needs),
        new TermsField("need-types", "More exact needs it is made for. Empty does not mean that others are turned away.", Vocabularies.NeedTypes, r => r.Listing.NeedTypes),
        new TermsField("provision-level", "Whether it is for everyone, some extra help, or specialist help.", Vocabularies.ProvisionLevels, r => r.Listing.Levels),
        new TermsField(
            "support-level", "Levels of support it can be part of (West Sussex, 2012). Where nobody has said, those that include one of its provision levels.",
            Vocabularies.SupportLevels, r => r.SupportLevels),
        new TermsField(
            "stages", "Stages of assessment and planning at which it is useful. Where nobody has said, those at which families are pointed to services.", Vocabularies.Stages, r => r.Listing.Stages),
        new TermsField("functions", "Key working functions it can offer, as written. Empty when nobody has said.", Vocabularies.Functions, r => r.Listing.Functions),
        new FieldGroup(
            "access", "How to get it.",
            [
                new FlagField("no-assessment-needed", "True when people can just go or book: no referral, assessment or decision.", r => r.Listing.NoAssessmentNeeded),
                new TermsField("referral-routes", "Every way in.", Vocabularies.ReferralRoutes, r => r.Listing.ReferralRoutes),
                new TermField("ehc-plan-needed", "Whether it takes an education, health and care (EHC) plan.", Vocabularies.EhcPlan, r => r.Listing.EhcPlanNeeded),
                new TermField("diagnosis-needed", "Whether it takes a diagnosis.", Vocabularies.Diagnosis, r => r.Listing.DiagnosisNeeded),
            ]),
        new FieldGroup(
            "cost", "What it costs. Prices are on its page.",
            [
                new FlagField("free", "True when families pay nothing. Null when not known.", r => r.Listing.IsFree) { CanBeNull = true },
            ]),
        new TermField("personal-budget-usable", "Whether a personal budget or direct payment can pay for it.", Vocabularies.PersonalBudgetUse, r => r.Listing.PersonalBudgetUse),
        new FlagField("in-area", "True inside the area of the authority, false elsewhere. Null when not known.", r => r.Listing.InArea) { CanBeNull = true },
        new TermsField("areas-served", "Districts it covers; \"whole-area\" and \"national\" stand for all of them.", Vocabularies.Districts, r => r.Listing.AreasServed),
        new TermsField("delivery-modes", "How it is given: in a building, at school, at home, online, by phone.", Vocabularies.DeliveryModes, r => r.Listing.DeliveryModes),
        new TermsField("physical-access", "What is known of the building: \"not-checked\" is an honest answer, and empty is none.", Vocabularies.PhysicalAccess, r => r.Listing.PhysicalAccess),
        new TermField("availability", "Whether it takes new people now.", Vocabularies.Availability, r => r.Listing.Availability),
        new FieldGroup(
            "contact", "Whom to ask: a role and an organisation's own numbers. No person is named.",
            [
                new TextField("role", "Role to ask for.", r => Known(r.Listing.ContactRole)) { CanBeNull = true },
                new TextField("phone", "Telephone number, as written.", r => Known(r.Listing.Phone)) { CanBeNull = true },
                new TextField("email", "E-mail address of the organisation.", r => Known(r.Listing.Email)) { CanBeNull = true },
            ]),
        new FieldGroup(
            "freshness", "How old the information is.",
            [
                new DayField("last-verified", "The day somebody who knows said that it was all still true.", r => r.Listing.Freshness.LastVerified),
                new DayField("review-due", "The day it must be checked again.", r => r.Listing.Freshness.ReviewDue),
                new FlagField("stale", "True when that day had passed on the day of \"as-of\". If you keep the file, compare review-due with your own today.", r => r.Listing.Freshness.IsStale),
            ]),
    ];

    /// <summary>The columns of a table.</summary>
    public static IReadOnlyList<RecordColumn> Columns { get; } = [.. All.SelectMany(f => f.Columns())];

    /// <summary>Vocabularies of which a record may hold terms, in the order of the fields.</summary>
    public static IReadOnlyList<string> VocabularyNames { get; } = [.. Columns.Select(c => c.Field.Vocabulary).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static string? Known(string text) => text.Length > 0 ? text : null;
}
