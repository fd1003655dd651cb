namespace LocalOffer.Core;

/// <summary>Reads the matching facts of an entry or a provider once, into typed values.</summary>
internal static class ListingMaker
{
    public static Listing OfEntry(EffectiveDocument document, DateOnly today)
    {
        var values = document.Values;
        return new Listing
        {
            Id = document.Document.Id,
            IsProvider = false,
            Name = document.Document.Name,
            Summary = values.Line("summary") ?? "",
            Path = Addresses.Entry(document.Document.Id),
            AlsoKnownAs = [.. values.Items("also-known-as").OfType<LineValue>().Select(l => l.Text)],
            Organisation = values.Line("organisation") ?? "",
            Strands = values.Terms("strand"),
            Topics = values.Terms("categories"),
            AgeFrom = values.Int("age-from"),
            AgeTo = values.Int("age-to"),
            Needs = values.Terms("needs"),
            NeedTypes = values.Terms("need-types"),
            Conditions = [.. values.Items("conditions").OfType<LineValue>().Select(l => l.Text)],
            Levels = values.Terms("provision-level"),
            SupportLevels = values.Terms("support-levels"),
            Stages = values.Terms("stages"),
            Functions = values.Terms("functions"),
            EhcPlanNeeded = values.Term("ehc-plan-needed"),
            DiagnosisNeeded = values.Term("diagnosis-needed"),
            PersonalBudgetUse = values.Term("personal-budget-usable"),
            ReferralRoutes = values.Terms("referral-routes"),
            NoAssessmentNeeded = values.Bool("no-assessment-needed") ?? false,
            IsFree = values.Bool("cost-free"),
            Availability = values.Term("availability"),
            ProviderType = values.Term("provider-type"),
            InArea = values.Bool("in-area"),
            AreasServed = values.Terms("areas-served"),
            DeliveryModes = values.Terms("delivery-modes"),
            PhysicalAccess = values.Terms("physical-access"),
            Places = ListedPlace.Of(values),
            Phone = values.Line("phone") ?? "",
            Email = values.Line("email") ?? "",
            ContactRole = values.Line("contact-role") ?? "",
            Freshness = FreshnessOf(values, today),
        };
    }

    public static Listing OfProvider(EffectiveDocument document, bool isRegisterOnly, bool hasAnswers, Framework framework, DateOnly today)
    {
        var values = document.Values;
        var needTypes = values.Terms("need-types");
        var parents = needTypes.Select(id => framework.Vocabulary(Vocabularies.NeedTypes)?.Find(id)?.Parent).OfType<string>().Distinct().ToList();
        return new Listing
        {
            Id = document.Document.Id,
            IsProvider = true,
            Name = values.Line("name") ?? document.Document.Id,
            Summary = values.Line("summary") ?? (values.Object("register") is { } register ? RegisterFacts.Summary(register) : ""),
            Path = Addresses.Provider(document.Document.Id),
            Organisation = values.Line("name") ?? document.Document.Id,
            Strands = ProviderTypes.IsEducation(values.Term("provider-type")) ? ["education"] : [],
            Topics = TopicsOf(values),
            AgeFrom = values.Int("age-from"),
            AgeTo = values.Int("age-to"),
            Needs = parents,
            NeedTypes = needTypes,
            Stages = UsualStages(framework),
            ProviderType = values.Term("provider-type"),
            InArea = values.Bool("in-area"),
            AreasServed = [.. values.Objects("locations").Select(l => l.Term("district")).OfType<string>().Distinct()],
            PhysicalAccess = values.Terms("physical-access"),
            Places = ListedPlace.Of(values),
            Phone = values.Line("phone") ?? "",
            Email = values.Line("email") ?? "",
            ContactRole = values.Line("contact-role") ?? "",
            HasAnswers = hasAnswers,
            Freshness = isRegisterOnly ? new Freshness(null, null, FreshnessState.Unknown) : FreshnessOf(values, today),
            IsRegisterOnly = isRegisterOnly,
        };
    }

    // An education setting is found under the topic families look under; it has no field for it.
    private static IReadOnlyList<string> TopicsOf(FieldValues values) => values.Term("provider-type") switch
    {
        "early-years" or "childminder" or "maintained-nursery-school" => ["childcare-early-years"],
        "post-16" => ["post-16"],
        { } type when ProviderTypes.IsEducation(type) => values.Term("setting-kind") == "college" ? ["post-16"] : ["schools"],
        _ => [],
    };

    // A provider has no field for it; what holds for an entry whose author says nothing holds for it too.
    private static IReadOnlyList<string> UsualStages(Framework framework) =>
        framework.Document(DocumentKinds.Entry).Field("stages")?.Default is FieldDefault.Fixed usual ? usual.Written : [];

    private static Freshness FreshnessOf(FieldValues values, DateOnly today) =>
        Freshness.Of(values.Date("last-verified"), values.Date("review-due"), today);
}
