namespace LocalOffer.Core;

public static partial class Codes
{
    /// <summary>Something essential is missing.</summary>
    public static readonly DiagnosticCode MissingEssential = new("LO2401", "MissingEssential", "Something essential is missing.", Severity.Warning,
        "Without it a family cannot tell whether a service is for them, get to it, or challenge a decision. The page is published with a panel that says so.",
        "Write the field. `localoffer codes MissingEssential` and docs/framework-format.md say how.", Strict: true);

    /// <summary>Desirable fields are missing.</summary>
    public static readonly DiagnosticCode MissingDesirable = new("LO2402", "MissingDesirable", "Desirable fields are not filled in.", Severity.None,
        "Each of them answers a question some families ask.",
        "Fill in the ones you know. Off unless asked for: `-a MissingDesirable=Information`.");

    /// <summary>An acceptance that matches nothing.</summary>
    public static readonly DiagnosticCode UnusedAcceptance = new("LO2403", "UnusedAcceptance", "An accepted finding is no longer found.", Severity.Warning,
        "Left in place, it could hide a new fault of the same kind.",
        "Delete the line from `accepted:`.", Strict: true);

    /// <summary>An acceptance of something that cannot be accepted.</summary>
    public static readonly DiagnosticCode CannotBeAccepted = new("LO2404", "CannotBeAccepted", "This finding cannot be accepted.", Severity.Error,
        "Only guesses of the tool, such as plain-words findings, may be accepted; facts must be mended.",
        "Mend what the finding names and delete the line from `accepted:`.");
}
