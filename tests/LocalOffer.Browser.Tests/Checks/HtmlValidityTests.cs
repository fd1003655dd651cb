using System.ComponentModel;
using System.Text.Json;

namespace LocalOffer.Browser.Tests;

public class HtmlValidityTests
{
    private const string Jar = "themes/default/node_modules/vnu-jar/build/dist/vnu.jar";

    [Fact]
    public async Task Every_page_of_the_whole_site_is_valid_HTML()
    {
        var site = await TestSite.GetAsync();

        var result = await CheckAsync(site.Built.Folder);

        using var report = JsonDocument.Parse(result.Error);
        Findings.AssertNone([.. report.RootElement.GetProperty("messages").EnumerateArray().Select(m => Sentence(m, site.Built.Folder))]);
    }

    [Fact]
    public async Task The_checker_does_find_a_mistake()
    {
        var folder = Directory.CreateTempSubdirectory("localoffer-vnu-").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "index.html"), "<!doctype html><html lang=en-GB><title>Bad</title><h2 role=status><div>No</div></h2>");

            var result = await CheckAsync(folder);

            Assert.Contains("\"type\":\"error\"", result.Error, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<ToolResult> CheckAsync(string folder)
    {
        var jar = Repository.At(Jar);
        Assert.True(File.Exists(jar), $"The HTML checker is not at {Jar}. Building the theme brings it: run \"npm ci --ignore-scripts\" in themes/default.");
        try
        {
            // A run of seconds pays back neither a second compiler nor a collector of many threads.
            return await Tool.RunAsync("java", "-Xss2m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", jar, "--errors-only", "--format", "json", "--skip-non-html", folder);
        }
        catch (Win32Exception e)
        {
            Assert.Fail($"The HTML checker needs Java ({e.Message}). Install it: apt-get install default-jre-headless; ./test does.");
            throw;
        }
    }

    private static string Sentence(JsonElement message, string folder)
    {
        var page = message.TryGetProperty("url", out var url) ? url.GetString()!.Replace("file:" + folder + "/", "", StringComparison.Ordinal) : "";
        var line = message.TryGetProperty("lastLine", out var at) ? at.GetInt32() : 0;
        var extract = message.TryGetProperty("extract", out var text) ? text.GetString() : "";
        return $"{page}:{line}: {message.GetProperty("message").GetString()} | {extract}";
    }
}
