using System.Xml.Linq;

namespace LocalOffer.Cli.Tests;

/// <summary>The rooms of the house and the arrows between them, read from the project files.</summary>
public class ArrowTests
{
    [Theory]
    [InlineData("LocalOffer.Core", "")]
    [InlineData("LocalOffer.Content", "LocalOffer.Core")]
    [InlineData("LocalOffer.Search", "LocalOffer.Core")]
    [InlineData("LocalOffer.Signposting", "LocalOffer.Core")]
    [InlineData("LocalOffer.Site", "LocalOffer.Core")]
    public void A_room_refers_only_to_those_below_it(string project, string mayRefer)
    {
        Assert.Equal(mayRefer.Length == 0 ? [] : mayRefer.Split(' '), References(ProjectFile(project)));
    }

    [Fact]
    public void Only_the_command_knows_all_the_others()
    {
        var others = Projects().Where(p => p != "LocalOffer.Cli").Order(StringComparer.Ordinal);
        Assert.Equal(others, References(ProjectFile("LocalOffer.Cli")));
        Assert.DoesNotContain(Projects(), p => References(ProjectFile(p)).Contains("LocalOffer.Cli"));
    }

    [Theory]
    [InlineData("LocalOffer.Core", "")]
    [InlineData("LocalOffer.Content", "CsvHelper Markdig YamlDotNet")]
    [InlineData("LocalOffer.Search", "")]
    [InlineData("LocalOffer.Signposting", "")]
    [InlineData("LocalOffer.Site", "AngleSharp Handlebars.Net")]
    [InlineData("LocalOffer.Cli", "Spectre.Console System.CommandLine")]
    public void A_room_uses_only_its_own_packages(string project, string mayUse)
    {
        var used = XDocument.Load(ProjectFile(project)).Descendants("PackageReference").Select(p => (string)p.Attribute("Include")!).Order(StringComparer.Ordinal);
        Assert.Equal(mayUse.Length == 0 ? [] : mayUse.Split(' '), used);
    }

    [Fact]
    public void The_words_of_the_domain_touch_no_disk_and_no_console()
    {
        string[] forbidden = ["System.IO", "File.", "Directory.", "Console.", "Environment.", "DateTime.Now", "DateTime.UtcNow", "DateTime.Today"];
        var found =
            from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "LocalOffer.Core"), "*.cs", SearchOption.AllDirectories)
            where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            from line in File.ReadLines(file)
            let code = line.TrimStart()
            where !code.StartsWith("//", StringComparison.Ordinal)
            from word in forbidden
            where System.Text.RegularExpressions.Regex.IsMatch(code, $@"(?<![\w.""]){System.Text.RegularExpressions.Regex.Escape(word)}")
            select $"{Path.GetFileName(file)}: {code}";
        Assert.Empty(found);
    }

    private static IEnumerable<string> Projects() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
        .Select(f => Path.GetFileNameWithoutExtension(f));

    private static string ProjectFile(string project) => Path.Combine(Repository.Root, "src", project, project + ".csproj");

    private static List<string> References(string file) => XDocument.Load(file).Descendants("ProjectReference")
        .Select(r => Path.GetFileNameWithoutExtension(((string)r.Attribute("Include")!).Replace('\\', '/')))
        .Order(StringComparer.Ordinal)
        .ToList();
}
