namespace LocalOffer.Core;

/// <summary>Names a framework may use in <c>computed:</c>.</summary>
public static class ComputedRules
{
    /// <summary>True when a way in is dropping in or booking (<c>framework.md</c> 4.3).</summary>
    public const string NoAssessmentNeeded = "no-assessment-needed";

    /// <summary>The home strand, then <c>also-in</c>.</summary>
    public const string Strands = "strands";

    /// <summary>Made by the site on every page ("something wrong on this page?", the offline pack).</summary>
    public const string Generated = "generated";

    /// <summary>All names.</summary>
    public static IReadOnlyList<string> All { get; } = [NoAssessmentNeeded, Strands, Generated];

    /// <summary>Ways in that need no assessment, referral or decision.</summary>
    public static IReadOnlyList<string> RoutesWithoutAssessment { get; } = ["drop-in", "book-or-join"];
}
