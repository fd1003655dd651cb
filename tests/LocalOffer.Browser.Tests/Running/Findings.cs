namespace LocalOffer.Browser.Tests;

/// <summary>What a check found, for a failure that tells all of it at once.</summary>
internal static class Findings
{
    private const int Shown = 40;

    public static void AssertNone(IReadOnlyCollection<string> findings)
    {
        if (findings.Count > 0)
        {
            var more = findings.Count > Shown ? $"\n… and {findings.Count - Shown} more" : "";
            Assert.Fail($"{findings.Count} found:\n{string.Join('\n', findings.Take(Shown))}{more}");
        }
    }
}
