using System.Net;
using System.Text.Json;

namespace LocalOffer.Cli.Tests;

public class PreviewTests
{
    [Fact]
    public async Task Pages_are_served_as_a_careful_host_would()
    {
        using var site = SmallSite.Make();
        await using var preview = await PreviewRun.StartAsync(site);

        using var page = await preview.Http.GetAsync(new Uri("services/swim/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Equal("text/html; charset=utf-8", page.Content.Headers.ContentType!.ToString());
        Assert.Contains("script-src 'self'", page.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-store", page.Headers.CacheControl!.ToString());
        Assert.Contains("<script src=\"/_localoffer/preview.js\" ", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var folder = await preview.Http.GetAsync(new Uri("services/swim", UriKind.Relative));
        Assert.Equal((HttpStatusCode.MovedPermanently, "/services/swim/"), (folder.StatusCode, folder.Headers.Location!.ToString()));

        using var missing = await preview.Http.GetAsync(new Uri("services/no/such/page", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.DoesNotContain("href=\"index.html\"", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var posted = await preview.Http.PostAsync(new Uri("", UriKind.Relative), new StringContent("x"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, posted.StatusCode);

        foreach (var own in new[] { "preview.js", "preview.css", "state.json" })
        {
            using var file = await preview.Http.GetAsync(new Uri("_localoffer/" + own, UriKind.Relative));
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
        }
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("192.168.1.4")]
    public async Task Other_names_for_this_machine_are_refused(string host)
    {
        using var site = SmallSite.Make();
        await using var preview = await PreviewRun.StartAsync(site);
        using var request = new HttpRequestMessage(HttpMethod.Get, preview.Address);
        request.Headers.Host = host;
        using var answer = await preview.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.DoesNotContain("Testshire", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_change_reaches_the_page()
    {
        using var site = SmallSite.Make();
        await using var preview = await PreviewRun.StartAsync(site);
        await using var events = preview.EventsAsync().GetAsyncEnumerator();
        var first = await UntilAsync(events, _ => true);

        site.With(SmallSite.Swim, SmallSite.Entry("Sunday swimming", "leisure"));
        var reload = await UntilAsync(events, e => e.GetProperty("site").GetInt32() > first.GetProperty("site").GetInt32());
        Assert.False(reload.GetProperty("failed").GetBoolean());
        Assert.Contains("Sunday swimming", await preview.Http.GetStringAsync(new Uri("services/swim/", UriKind.Relative)), StringComparison.Ordinal);
        Assert.Matches($@"^{SmallSite.Swim} · \d+ ms · no errors, ", await preview.LineWithAsync(SmallSite.Swim + " · "));
    }

    [Fact]
    public async Task A_new_file_in_a_new_folder_is_noticed_and_so_is_one_that_goes()
    {
        using var site = SmallSite.Make();
        await using var preview = await PreviewRun.StartAsync(site);
        await using var events = preview.EventsAsync().GetAsyncEnumerator();
        await UntilAsync(events, _ => true);

        site.With("input/strands/health/entries/new.yaml", SmallSite.Entry("A new service", "leisure"));
        await UntilServedAsync(preview, events, "services/new/", HttpStatusCode.OK);

        File.Delete(Path.Combine(site.Path, "input/strands/health/entries/new.yaml"));
        await UntilServedAsync(preview, events, "services/new/", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_broken_file_is_shown_over_the_last_good_page_and_goes_when_mended()
    {
        using var site = SmallSite.Make();
        await using var preview = await PreviewRun.StartAsync(site);
        await using var events = preview.EventsAsync().GetAsyncEnumerator();
        var good = await UntilAsync(events, _ => true);

        site.With(SmallSite.Swim, SmallSite.Entry("Renamed", "<script>leisurre"));
        var broken = await UntilAsync(events, e => e.GetProperty("failed").GetBoolean());
        Assert.Equal(good.GetProperty("site").GetInt32(), broken.GetProperty("site").GetInt32());
        var finding = broken.GetProperty("findings").EnumerateArray().First();
        Assert.Equal("error", finding.GetProperty("severity").GetString());
        Assert.Equal(SmallSite.Swim + ":6:5", finding.GetProperty("place").GetString());
        Assert.Contains("- <script>leisurre", finding.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Contains("Saturday swimming", await preview.Http.GetStringAsync(new Uri("services/swim/", UriKind.Relative)), StringComparison.Ordinal);

        site.With(SmallSite.Swim, SmallSite.Entry("Mended swimming", "leisure"));
        await UntilAsync(events, e => !e.GetProperty("failed").GetBoolean());
        Assert.Contains("Mended swimming", await preview.Http.GetStringAsync(new Uri("services/swim/", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_first_build_with_errors_shows_them_at_every_address_until_they_are_mended()
    {
        using var site = SmallSite.Make().With(SmallSite.Swim, SmallSite.Entry("Swim", "<b>leisurre"));
        await using var preview = await PreviewRun.StartAsync(site);
        foreach (var address in new[] { "", "services/swim/", "no/such/page" })
        {
            using var page = await preview.Http.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);
            var html = await page.Content.ReadAsStringAsync();
            Assert.Contains($"<code>{SmallSite.Swim}:6:5</code>", html, StringComparison.Ordinal);
            Assert.Contains("- &lt;b&gt;leisurre", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<b>leisurre", html, StringComparison.Ordinal);
        }

        await using var events = preview.EventsAsync().GetAsyncEnumerator();
        await UntilAsync(events, e => e.GetProperty("failed").GetBoolean());
        site.With(SmallSite.Swim, SmallSite.Entry("Saturday swimming", "leisure"));
        await UntilAsync(events, e => !e.GetProperty("failed").GetBoolean());
        Assert.Contains("Saturday swimming", await preview.Http.GetStringAsync(new Uri("services/swim/", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_reloading_pages_are_the_bytes_that_build_writes()
    {
        using var site = SmallSite.Make();
        await Tool.RunAsync(site.Path, "build");
        await using var preview = await PreviewRun.StartAsync(site, "--no-reload");
        Assert.Equal(site.Read("output/services/swim/index.html"), await preview.Http.GetStringAsync(new Uri("services/swim/", UriKind.Relative)));
        using var script = await preview.Http.GetAsync(new Uri("_localoffer/preview.js", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, script.StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_is_named_with_another_to_try()
    {
        using var site = SmallSite.Make();
        await using var preview = await PreviewRun.StartAsync(site);
        var port = preview.Address.Port;
        var second = await Tool.RunAsync(site.Path, "preview", "--port", $"{port}");
        Assert.Equal(2, second.ExitCode);
        Assert.StartsWith($"localoffer: Port {port} is in use by another program, perhaps another preview.\n  hint: Choose another one: localoffer preview --port ", second.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_stops_it_also_while_pages_listen()
    {
        using var site = SmallSite.Make();
        await using var preview = await PreviewRun.StartAsync(site);
        await using var events = preview.EventsAsync().GetAsyncEnumerator();
        await UntilAsync(events, _ => true);
        Assert.Equal(130, await preview.StopAsync());
    }

    private static async Task<JsonElement> UntilAsync(IAsyncEnumerator<JsonElement> events, Func<JsonElement, bool> wanted)
    {
        while (await events.MoveNextAsync())
        {
            if (wanted(events.Current))
            {
                return events.Current;
            }
        }

        throw new InvalidOperationException("The stream ended.");
    }

    private static async Task UntilServedAsync(PreviewRun preview, IAsyncEnumerator<JsonElement> events, string address, HttpStatusCode status)
    {
        // Making a file may be seen in two steps, so more than one state may pass before the page is as it should be.
        for (var look = 0; look < 20; look++)
        {
            using var page = await preview.Http.GetAsync(new Uri(address, UriKind.Relative));
            if (page.StatusCode == status)
            {
                return;
            }

            await events.MoveNextAsync();
        }

        Assert.Fail($"{address} was not answered with {status}.");
    }
}
