using System.Diagnostics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LocalOffer.Cli.Tests;

public class NewCommandTests
{
    private static readonly string[] Answers = ["--name", "Exampleshire County Council", "--host", "https://localoffer.example.org/", "--phone", "01632 960123", "--email", "help@example.org", "--yes"];

    [Fact]
    public async Task A_new_site_has_its_own_name_checks_without_errors_and_builds_at_once()
    {
        using var folder = new Folder();
        var made = await Tool.RunAsync(folder.Path, ["new", "site", .. Answers]);
        Assert.True(made.ExitCode == 0, made.Error);
        var site = Path.Combine(folder.Path, "site");
        var findings = await FindingsAsync(site);
        Assert.All(findings, f => Assert.True(f.Code is "LO2401" or "LO2024", f.ToString()));

        var built = await Tool.RunAsync(site, "build");
        Assert.True(built.ExitCode == 0, built.Output + built.Error);
        var home = folder.Read("site/output/index.html");
        Assert.Contains("<title>Exampleshire SEND Local Offer", home, StringComparison.Ordinal);
        Assert.Contains("01632 960123", home, StringComparison.Ordinal);
        Assert.Contains("https://localoffer.example.org/", folder.Read("site/output/sitemap.xml"), StringComparison.Ordinal);

        // Nothing of the sample, and nothing of the example entry, which is a draft.
        Assert.False(Directory.Exists(Path.Combine(site, "output", "services", "example-saturday-club")));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(site, "output"), "*.html", SearchOption.AllDirectories), f => File.ReadAllText(f).Contains("Ambershire", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_left_for_later_is_left_out_and_strange_names_are_safe()
    {
        using var folder = new Folder();
        var made = await Tool.RunAsync(folder.Path, "new", "site", "--name", "St. Someone's: \"Isles\" & Sons #1", "--ci", "none", "--yes");
        Assert.True(made.ExitCode == 0, made.Error);
        Assert.DoesNotContain("Host", folder.Read("site/statiq.json"), StringComparison.Ordinal);
        Assert.False(folder.Has("site/.github/workflows/local-offer.yml"));
        var findings = await FindingsAsync(Path.Combine(folder.Path, "site"));
        Assert.DoesNotContain(findings, f => f.Severity == "error");
        Assert.Contains(findings, f => f.Message.Contains("offer-contact", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_example_is_complete_once_it_is_no_draft()
    {
        using var folder = new Folder();
        await Tool.RunAsync(folder.Path, ["new", ".", .. Answers]);
        const string example = "input/strands/social-care/entries/example-saturday-club.yaml";
        folder.With(example, folder.Read(example).Replace("status: draft\n", "", StringComparison.Ordinal));
        var findings = await FindingsAsync(folder.Path);
        Assert.DoesNotContain(findings, f => f.File == example);
    }

    [Fact]
    public async Task What_is_still_to_be_written_is_YAML_once_its_marks_are_gone()
    {
        using var folder = new Folder();
        await Tool.RunAsync(folder.Path, ["new", ".", .. Answers]);
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.yaml", SearchOption.AllDirectories))
        {
            await File.WriteAllTextAsync(file, Regex.Replace(await File.ReadAllTextAsync(file), "^# ", "", RegexOptions.Multiline));
        }

        // References and numbers of items are the council's to mend; the form of every line is right.
        var findings = await FindingsAsync(folder.Path);
        Assert.All(findings.Where(f => f.Severity == "error"), f => Assert.True(f.Code is "LO3101" or "LO2014", f.ToString()));
    }

    [Fact]
    public async Task A_folder_that_is_not_empty_is_refused_and_not_touched()
    {
        using var folder = new Folder().With("mine.txt", "mine");
        var result = await Tool.RunAsync(folder.Path, ["new", ".", .. Answers]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("is not empty; nothing was written", result.Error, StringComparison.Ordinal);
        Assert.Equal([Path.Combine(folder.Path, "mine.txt")], Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [Theory]
    [InlineData("--name", "", "The council's name is missing.")]
    [InlineData("--name", "<b>Council</b>", "letters, digits")]
    [InlineData("--host", "example.org/path", "--host: Write the name of the site only")]
    [InlineData("--phone", "ring us", "--phone: Write digits")]
    [InlineData("--email", "someone", "--email: Write one address")]
    public async Task What_cannot_be_used_is_wrong_use_and_nothing_is_written(string option, string value, string says)
    {
        using var folder = new Folder();
        var result = await Tool.RunAsync(folder.Path, ["new", "site", "--yes", .. option == "--name" ? Array.Empty<string>() : ["--name", "Exampleshire Council"], option, value]);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains(says, result.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(folder.Path, "site")));
    }

    [Fact]
    public async Task On_a_terminal_it_asks_and_asks_again()
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        // script gives the tool a terminal of its own.
        using var folder = new Folder();
        var start = new ProcessStartInfo("script", ["-qec", $"'{Tool.Path}' new site", "/dev/null"])
        {
            WorkingDirectory = folder.Path,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        await process.StandardInput.WriteAsync("Exampleshire Council\n\nno number\n01632 960123\n");
        await process.StandardInput.FlushAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        process.StandardInput.Close();
        Assert.Contains("Write digits and spaces only", await output, StringComparison.Ordinal);
        Assert.Contains("01632 960123", folder.Read("site/input/area.yaml"), StringComparison.Ordinal);
    }

    private static async Task<List<Found>> FindingsAsync(string site)
    {
        var result = await Tool.RunAsync(site, "check", "--format", "json");
        using var json = JsonDocument.Parse(result.Output);
        return [.. json.RootElement.EnumerateArray().Select(f => new Found(
            f.GetProperty("code").GetString()!, f.GetProperty("severity").GetString()!, f.GetProperty("file").GetString()!, f.GetProperty("message").GetString()!))];
    }

    private sealed record Found(string Code, string Severity, string File, string Message);
}
