namespace LocalOffer.Core;

/// <summary>Names and terms of the vocabularies that code computes with; a test holds each against the framework.</summary>
public static class Vocabularies
{
    /// <summary>The four strands.</summary>
    public const string Strands = "strands";

    /// <summary>Age bands, for display and lists only.</summary>
    public const string AgeBands = "age-bands";

    /// <summary>Topics.</summary>
    public const string Topics = "topics";

    /// <summary>Areas of need.</summary>
    public const string AreasOfNeed = "areas-of-need";

    /// <summary>More exact needs.</summary>
    public const string NeedTypes = "need-types";

    /// <summary>Universal, targeted, specialist.</summary>
    public const string ProvisionLevels = "provision-levels";

    /// <summary>Ways in.</summary>
    public const string ReferralRoutes = "referral-routes";

    /// <summary>How it is provided.</summary>
    public const string DeliveryModes = "delivery-modes";

    /// <summary>Building access.</summary>
    public const string PhysicalAccess = "physical-access";

    /// <summary>Conditions and the words people type for them; for search only.</summary>
    public const string ConditionSynonyms = "condition-synonyms";

    /// <summary>Open, waiting list, full, closed.</summary>
    public const string Availability = "availability";

    /// <summary>What one price pays for.</summary>
    public const string CostUnits = "cost-units";

    /// <summary>Types of provider.</summary>
    public const string ProviderTypes = "provider-types";

    /// <summary>Kinds of setting, which choose the questionnaire's wording.</summary>
    public const string SettingKinds = "setting-kinds";

    /// <summary>Places an entry covers.</summary>
    public const string Districts = "districts";

    /// <summary>Whom a guide is for.</summary>
    public const string Audiences = "audiences";

    /// <summary>Draft, published, archived.</summary>
    public const string Statuses = "statuses";
}
