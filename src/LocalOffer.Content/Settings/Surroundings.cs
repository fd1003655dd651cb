using System.Collections;

namespace LocalOffer.Content;

/// <summary>What a build takes from the machine besides files: environment variables and the time. Read in one place only.</summary>
/// <param name="Variables">Environment variables.</param>
/// <param name="Now">The time.</param>
public sealed record Surroundings(IReadOnlyDictionary<string, string> Variables, DateTimeOffset Now)
{
    /// <summary>Those of this process. The only look at the clock.</summary>
    public static Surroundings OfThisProcess() => new(
        Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, e => e.Value as string ?? "", StringComparer.Ordinal),
        DateTimeOffset.UtcNow);
}
