using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Names of levels, ours and those Statiq takes from .NET's logging.</summary>
internal static class LevelNames
{
    /// <summary>The level, or null when there is none of this name.</summary>
    public static Severity? Parse(string name) => name.Trim().ToLowerInvariant() switch
    {
        "none" => Severity.None,
        "information" or "trace" or "debug" => Severity.Information,
        "warning" => Severity.Warning,
        "error" or "critical" => Severity.Error,
        _ => null,
    };
}
