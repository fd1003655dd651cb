using System.Diagnostics;
using System.Text.Json;

namespace LocalOffer.Cli.Tests;

/// <summary>The tool as others get it: packed, installed from a folder, and run where there is no Node.</summary>
public class PackedToolTests
{
    private static readonly string Configuration = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    [Fact]
    public async Task Packed_and_installed_it_makes_checks_and_builds_a_site()
    {
        using var folder = new Folder();
        var notices = Path.Combine(folder.Path, "THIRD-PARTY-NOTICES.txt");
        await RunAsync(Repository.Root, "node", "build/notices.mjs", notices);
        await RunAsync(Repository.Root, "dotnet", "pack", "src/LocalOffer.Cli", "-c", Configuration, "--no-build", "-nologo", "-v", "quiet",
            "-p:PackingTool=true", $"-p:Notices={notices}", "-o", folder.Path);

        folder.With("nuget.config", """<configuration><packageSources><clear /><add key="here" value="." /></packageSources></configuration>""");
        await RunAsync(folder.Path, "dotnet", "tool", "install", "localoffer", "--version", Product.Version, "--tool-path", "bin", "--configfile", "nuget.config");

        var tool = Path.Combine(folder.Path, "bin", "localoffer");
        var versions = (await RunAsync(folder.Path, tool, "--version")).Split('\n');
        Assert.Equal(Product.Version, versions[0]);
        Assert.StartsWith("framework 20", versions[1], StringComparison.Ordinal);
        Assert.StartsWith("theme default ", versions[2], StringComparison.Ordinal);

        await RunAsync(folder.Path, tool, "new", "site", "--name", "Exampleshire County Council", "--phone", "01632 960123", "--yes");
        await RunAsync(folder.Path, tool, "check", "site");
        await RunAsync(folder.Path, tool, "build", "site");
        Assert.Contains("Exampleshire SEND Local Offer", folder.Read("site/output/index.html"), StringComparison.Ordinal);
        Assert.True(folder.Has("site/output/assets/site.css"));
    }

    [Fact]
    public async Task Every_package_in_it_has_its_licence_in_the_notices()
    {
        using var folder = new Folder();
        await RunAsync(Repository.Root, "node", "build/notices.mjs", Path.Combine(folder.Path, "notices.txt"));
        var notices = folder.Read("notices.txt");
        using var assets = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src/LocalOffer.Cli/obj/project.assets.json")));
        var packages = assets.RootElement.GetProperty("libraries").EnumerateObject().Where(l => l.Value.GetProperty("type").GetString() == "package").Select(l => l.Name.Replace('/', ' ')).ToList();
        Assert.NotEmpty(packages);
        Assert.All(packages, p => Assert.Contains($"\n{p} (", notices, StringComparison.Ordinal));
        Assert.Contains("govuk-frontend", notices, StringComparison.Ordinal);
        Assert.Contains("THE SOFTWARE IS PROVIDED \"AS IS\"", notices, StringComparison.Ordinal);
    }

    private static async Task<string> RunAsync(string folder, string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        if (Path.IsPathRooted(program))
        {
            // Only .NET itself is to be found.
            start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(Environment.ProcessPath)!;
            start.Environment["PATH"] = folder;
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3));
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', args)} answered {process.ExitCode}:\n{await error}{await output}");
        return await output;
    }
}
