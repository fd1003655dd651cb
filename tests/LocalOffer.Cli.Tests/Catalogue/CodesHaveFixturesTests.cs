using LocalOffer.Core;

namespace LocalOffer.Cli.Tests;

public class CodesHaveFixturesTests
{
    [Fact]
    public void Every_code_has_a_failing_fixture()
    {
        // A small site that expects it, or a test that names it: Codes.UnknownTerm, or LO2104 in an assertion.
        var tests = Path.Combine(Repository.Root, "tests");
        var text = string.Join('\n', Directory.GetFiles(tests, "*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".site.txt", StringComparison.Ordinal)
                || (f.EndsWith("Tests.cs", StringComparison.Ordinal) && !f.Contains("/Catalogue/", StringComparison.Ordinal)))
            .Select(File.ReadAllText));

        var without = Codes.All.Where(c => !text.Contains("Codes." + c.Name, StringComparison.Ordinal) && !text.Contains(c.Id, StringComparison.Ordinal));

        Assert.Empty(without.Select(c => $"{c.Id} {c.Name}"));
    }
}
