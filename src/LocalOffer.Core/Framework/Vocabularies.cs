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

    /// <summary>Stages of assessment and planning.</summary>
    public const string Stages = "stages";

    /// <summary>What a coordinator does, stage by stage.</summary>
    public const string CoordinatorTasks = "coordinator-tasks";

    /// <summary>Key working functions.</summary>
    public const string Functions = "functions";

    /// <summary>What key working functions are grouped by.</summary>
    public const string FunctionalAreas = "functional-areas";

    /// <summary>How much key working a family has.</summary>
    public const string KeyWorkingLevels = "key-working-levels";

    /// <summary>Levels of support of West Sussex.</summary>
    public const string SupportLevels = "support-levels";

    /// <summary>What <see cref="SupportLevels"/> are made of; its terms refine those of <see cref="ProvisionLevels"/>.</summary>
    public const string ProvisionLevelsWestSussex = "provision-levels-west-sussex";

    /// <summary>Whether a diagnosis is needed.</summary>
    public const string Diagnosis = "diagnosis";

    /// <summary>Whether an EHC plan is needed.</summary>
    public const string EhcPlan = "ehc-plan";

    /// <summary>Whether a personal budget can pay.</summary>
    public const string PersonalBudgetUse = "personal-budget-use";

    /// <summary>The steps of the 20 weeks.</summary>
    public const string TimelineStages = "ehc-timeline-stages";

    /// <summary>What key working is.</summary>
    public const string KeyWorkingApproach = "key-working-approach";

    /// <summary>Who can be a key worker.</summary>
    public const string KeyWorkingPeople = "key-working-people";

    /// <summary>Two ways to organise key working.</summary>
    public const string KeyWorkingModels = "key-working-models";

    /// <summary>Who does what at each step of the process, in each of the two ways.</summary>
    public const string KeyWorkingSteps = "key-working-steps";

    /// <summary>The skills key working takes, area by area.</summary>
    public const string KeyWorkingSkills = "key-working-skills";

    /// <summary>What a coordinator knows.</summary>
    public const string CoordinatorKnowledge = "coordinator-knowledge";

    /// <summary>What a coordinator is able to do.</summary>
    public const string CoordinatorSkills = "coordinator-skills";

    /// <summary>What a coordinator is like.</summary>
    public const string CoordinatorQualities = "coordinator-qualities";

    /// <summary>What a coordinator needs to have.</summary>
    public const string CoordinatorTools = "coordinator-tools";

    /// <summary>What an assessment co-ordinator did in Oldham.</summary>
    public const string AssessmentCoordinatorRole = "assessment-coordinator-role";

    /// <summary>The principles that role rested on.</summary>
    public const string EarlySupportPrinciples = "early-support-principles";

    /// <summary>Skills and knowledge that were asked for.</summary>
    public const string AssessmentCoordinatorSkills = "assessment-coordinator-skills";

    /// <summary>Who could act.</summary>
    public const string AssessmentCoordinatorPeople = "assessment-coordinator-people";

    /// <summary>Kinds of people around the child.</summary>
    public const string RoleGroups = "role-groups";

    /// <summary>Rings of a circle of support, from the inside out.</summary>
    public const string CircleRings = "circle-rings";

    /// <summary>Days from which the law's time limits are counted.</summary>
    public const string AssessmentDays = "assessment-days";

    /// <summary>Time limits of the law in an assessment.</summary>
    public const string StatutoryLimits = "statutory-limits";

    /// <summary>Days on which offices are closed.</summary>
    public const string BankHolidays = "bank-holidays";

    /// <summary>Days on which schools are closed.</summary>
    public const string SchoolHolidays = "school-holidays";

    /// <summary>Principles of good practice in assessment and planning.</summary>
    public const string PracticePrinciples = "practice-principles";

    /// <summary>What a conference added to them.</summary>
    public const string PracticePrinciplesAdded = "practice-principles-added";

    /// <summary>What helps families to be resilient.</summary>
    public const string ResilienceSupports = "resilience-supports";

    /// <summary>Factors of resilience.</summary>
    public const string ResilienceFactors = "resilience-factors";

    /// <summary>What a family's real wealth is made of.</summary>
    public const string RealWealth = "real-wealth";

    /// <summary>Forms of the pathway.</summary>
    public const string Forms = "forms";

    /// <summary>Sections of a form.</summary>
    public const string FormSections = "form-sections";

    /// <summary>What the forms ask.</summary>
    public const string FormFields = "form-fields";

    /// <summary>What is asked in each row, where a field is many rows.</summary>
    public const string FormColumns = "form-columns";

    /// <summary>What may be taken off the total of a provision map.</summary>
    public const string ProvisionDeductions = "provision-deductions";

    /// <summary>Whose life the wheel looks at.</summary>
    public const string WheelCentres = "wheel-centres";

    /// <summary>The parts of a life the wheel looks at, with the topics each leads to.</summary>
    public const string WheelDomains = "wheel-domains";

    /// <summary>Plan, do and review.</summary>
    public const string PlanDoReview = "plan-do-review";

    /// <summary>The seven steps of the pathway.</summary>
    public const string PathwaySteps = "pathway-steps";

    /// <summary>What a panel may answer.</summary>
    public const string PanelAnswers = "panel-answers";

    /// <summary>How a place was paid for in 2013.</summary>
    public const string PlacePlusFunding = "place-plus-funding";

    /// <summary>Draft, published, archived.</summary>
    public const string Statuses = "statuses";
}
