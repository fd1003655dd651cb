using System.Text.Json;

namespace LocalOffer.Benchmarks;

/// <summary>The part of opening a search that is reading its index, as the browser traces it: apart from loads that are timed, because a trace costs too.</summary>
internal static class Reading
{
    private const string Question = "search/index.html#q=speech+therapy";

    /// <summary>Milliseconds of running the file that holds the index, if it is a script, and of making it ready.</summary>
    public static async Task<double> MeasureAsync(Phone phone, Uri site)
    {
        await using var tab = await phone.NewTabAsync().ConfigureAwait(false);
        var scripts = 0.0;
        var done = new TaskCompletionSource();
        tab.Session.Event("Tracing.dataCollected").OnEvent += (_, e) =>
            scripts += e!.Value.GetProperty("value").EnumerateArray().Where(IsIndex).Sum(v => v.GetProperty("dur").GetDouble() / 1000);
        tab.Session.Event("Tracing.tracingComplete").OnEvent += (_, _) => done.TrySetResult();
        await tab.Session.SendAsync("Tracing.start", new Dictionary<string, object> { ["transferMode"] = "ReportEvents", ["categories"] = "devtools.timeline" }).ConfigureAwait(false);
        await tab.Page.GotoAsync(new Uri(site, Question).ToString()).ConfigureAwait(false);
        await tab.ShownAsync().ConfigureAwait(false);
        await tab.Session.SendAsync("Tracing.end").ConfigureAwait(false);
        await done.Task.WaitAsync(TimeSpan.FromSeconds(60)).ConfigureAwait(false);
        return scripts + await tab.MarkAsync("ready").ConfigureAwait(false) - await tab.MarkAsync("open").ConfigureAwait(false);
    }

    private static bool IsIndex(JsonElement happened) =>
        happened.GetProperty("name").GetString() == "EvaluateScript" && happened.TryGetProperty("dur", out _)
        && happened.GetProperty("args").TryGetProperty("data", out var data) && data.TryGetProperty("url", out var url)
        && url.GetString()!.EndsWith("/search/index.js", StringComparison.Ordinal);
}
