using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>The levels in the words of the console and of the machine-readable formats.</summary>
public static class SeverityWords
{
    /// <summary><c>error</c>, <c>warning</c> or <c>info</c>: the words build tools look for.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
