namespace LocalOffer.Content;

/// <summary>What the command line sets over <c>statiq.json</c>.</summary>
/// <param name="Settings"><c>-s Key=Value</c>, in order; later ones win.</param>
/// <param name="Analyzers"><c>-a CODE=Level</c>, in order; later ones win.</param>
/// <param name="OutputPath"><c>--output</c>, or null.</param>
public sealed record SettingsOverrides(
    IReadOnlyList<KeyValuePair<string, string>> Settings,
    IReadOnlyList<KeyValuePair<string, string>> Analyzers,
    string? OutputPath = null)
{
    /// <summary>Nothing.</summary>
    public static SettingsOverrides None { get; } = new([], []);
}
