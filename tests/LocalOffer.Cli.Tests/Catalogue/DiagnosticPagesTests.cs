using LocalOffer.Core;

namespace LocalOffer.Cli.Tests;

public class DiagnosticPagesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "diagnostics");

    [Fact]
    public void Every_code_has_its_page_and_every_page_its_code()
    {
        var pages = DiagnosticPages.All();
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Directory.CreateDirectory(Folder);
            foreach (var old in Directory.GetFiles(Folder, "*.md"))
            {
                File.Delete(old);
            }

            foreach (var (name, text) in pages)
            {
                File.WriteAllText(Path.Combine(Folder, name), text);
            }
        }

        const string Remedy = "run the tests of LocalOffer.Cli.Tests with UPDATE_GOLDEN=1";
        var found = Directory.Exists(Folder) ? Directory.GetFiles(Folder, "*.md").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ToList() : [];
        Assert.True(pages.Keys.SequenceEqual(found), $"docs/diagnostics does not hold one page for each code: {Remedy}.");
        foreach (var (name, text) in pages)
        {
            Assert.True(text == File.ReadAllText(Path.Combine(Folder, name)), $"docs/diagnostics/{name} is not what the catalogue says: {Remedy}.");
        }
    }

    [Fact]
    public void Codes_are_permanent_numbers_with_one_name_each()
    {
        Assert.All(Codes.All, c => Assert.Matches("^LO[1-7][0-9]{3}$", c.Id));
        Assert.Equal(Codes.All.Count, Codes.All.Select(c => c.Id).Distinct().Count());
        Assert.Equal(Codes.All.Count, Codes.All.Select(c => c.Name).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Every_code_says_what_is_wrong_why_it_matters_and_what_to_do() => Assert.All(Codes.All, c =>
    {
        Assert.Matches(@"^.*[.]$", c.Title);
        Assert.EndsWith(".", c.Why, StringComparison.Ordinal);
        Assert.EndsWith(".", c.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("Oops", c.Title + c.Why + c.Remedy, StringComparison.OrdinalIgnoreCase);
    });

    [Fact]
    public void What_strict_fails_for_is_a_warning_otherwise() =>
        Assert.All(Codes.All.Where(c => c.Strict), c => Assert.Equal(Severity.Warning, c.DefaultSeverity));
}
