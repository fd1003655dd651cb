using System.Text.Json;

namespace LocalOffer.Benchmarks;

/// <summary>Writes what the slowed-down page did with its time, in the form that the browser's own tools open (<c>.cpuprofile</c>).</summary>
internal static class CpuProfile
{
    /// <summary>Profiles the opening of our search, and then the questions.</summary>
    public static async Task WriteAsync(Phone phone, Uri site, IReadOnlyList<string> questions, string file)
    {
        await using var tab = await phone.NewTabAsync().ConfigureAwait(false);
        await tab.Session.SendAsync("Profiler.enable").ConfigureAwait(false);
        await tab.Session.SendAsync("Profiler.setSamplingInterval", new Dictionary<string, object> { ["interval"] = 200 }).ConfigureAwait(false);
        await tab.Session.SendAsync("Profiler.start").ConfigureAwait(false);
        await tab.Page.GotoAsync(new Uri(site, "search/index.html#q=speech+therapy").ToString()).ConfigureAwait(false);
        await tab.ShownAsync().ConfigureAwait(false);
        await StopAsync(tab, $"{file}-open.cpuprofile").ConfigureAwait(false);
        await tab.Session.SendAsync("Profiler.start").ConfigureAwait(false);
        await tab.Page.EvaluateAsync(Phone.Script("ask"), questions).ConfigureAwait(false);
        await StopAsync(tab, $"{file}-questions.cpuprofile").ConfigureAwait(false);
    }

    private static async Task StopAsync(PhoneTab tab, string file)
    {
        var answer = await tab.Session.SendAsync("Profiler.stop").ConfigureAwait(false);
        await File.WriteAllTextAsync(file, answer!.Value.GetProperty("profile").GetRawText()).ConfigureAwait(false);
    }
}
