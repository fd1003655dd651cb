namespace LocalOffer.Core;

public static partial class Codes
{
    /// <summary>The next check is overdue.</summary>
    public static readonly DiagnosticCode CheckOverdue = new("LO4201", "CheckOverdue", "The next check is overdue.", Severity.Information,
        "Families stop trusting pages that nobody has checked. The page says so and lists show it lower.",
        "Confirm that all of it is still true and write today's date in `last-verified`.");

    /// <summary>The next check is overdue by more than six months.</summary>
    public static readonly DiagnosticCode CheckLongOverdue = new("LO4202", "CheckLongOverdue", "The next check is overdue by more than six months.", Severity.Warning,
        "Information this old is often wrong: families make journeys and calls for nothing.",
        "Ask the owner named in the message to confirm it, or set `status: archived`.");

    /// <summary>A waiting time that is too old.</summary>
    public static readonly DiagnosticCode WaitingTimeOld = new("LO4203", "WaitingTimeOld", "A waiting time is more than three months old.", Severity.Information,
        "Waiting times change quickly, and families plan by them.",
        "Ask the service how long people wait now, and write the date you asked in `as-of`.");

    /// <summary>Outside its dates.</summary>
    public static readonly DiagnosticCode OutsideItsDates = new("LO4204", "OutsideItsDates", "A document is outside the dates it is shown between.", Severity.Information,
        "Its page says that it is not running now, and no list shows it.",
        "Change `visible-from` or `visible-to`, or set `status: archived`.");
}
