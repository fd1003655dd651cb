namespace LocalOffer.Core;

/// <summary>Names a framework may use in <c>computed:</c>.</summary>
public static class ComputedRules
{
    /// <summary>True when a way in is dropping in or booking (<c>framework.md</c> 4.3).</summary>
    public const string NoAssessmentNeeded = "no-assessment-needed";

    /// <summary>The home strand, then <c>also-in</c>.</summary>
    public const string HomeStrand = "home-strand";

    /// <summary>True when the provider's folder holds a questionnaire.</summary>
    public const string HasQuestionnaire = "has-questionnaire";

    /// <summary>All names. Those without a constant are made by the site itself and have no value here.</summary>
    public static IReadOnlyList<string> All { get; } =
        [NoAssessmentNeeded, HomeStrand, HasQuestionnaire, "report-problem", "offline-pack-date", "offline-pack-size"];

    /// <summary>Ways in that need no assessment, referral or decision.</summary>
    public static IReadOnlyList<string> RoutesWithoutAssessment { get; } = ["drop-in", "book-or-join"];
}
