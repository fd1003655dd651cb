using System.Net;
using System.Net.Http.Headers;

namespace LocalOffer.Cli.Tests;

/// <summary>The file for nginx, in a real nginx, over HTTP.</summary>
public sealed class NginxTests(HostedSite hosted) : IClassFixture<HostedSite>, IAsyncLifetime
{
    private NginxRun _nginx = null!;

    public async Task InitializeAsync() => _nginx = await NginxRun.StartAsync(hosted.Output, Path.Combine(hosted.Servers, "nginx.conf"));

    public async Task DisposeAsync() => await _nginx.DisposeAsync();

    [Theory]
    [InlineData("/", 200, "public, max-age=300")]
    [InlineData("/services/swim/", 200, "public, max-age=300")]
    [InlineData("/assets/site.css", 200, "public, max-age=3600")]
    [InlineData("/sw.js", 200, "no-cache")]
    [InlineData("/site.webmanifest", 200, "no-cache")]
    [InlineData("/packs/index.json", 200, "no-cache")]
    [InlineData("/packs/0.json", 200, "public, max-age=300")]
    [InlineData("/no/such/page", 404, "no-cache")]
    public async Task Every_answer_has_every_header_once(string address, int status, string cache)
    {
        using var answer = await GetAsync(address);
        Assert.Equal(status, (int)answer.StatusCode);
        foreach (var (name, value) in hosted.Headers.Append(new("Strict-Transport-Security", "max-age=31536000")))
        {
            Assert.Equal(value, Assert.Single(answer.Headers.GetValues(name)));
        }

        Assert.Equal(cache, Assert.Single(answer.Headers.GetValues("Cache-Control")));
        Assert.Equal("nginx", answer.Headers.Server.ToString());
    }

    [Fact]
    public async Task A_lost_reader_gets_the_page_for_lost_readers()
    {
        using var answer = await GetAsync("/services/no-such-service/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(hosted.Folder.Read("output/404.html"), await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("/old/swim", "/services/swim/")]
    [InlineData("/old/swim/", "/services/swim/")]
    [InlineData("/old/swim/index.html", "/services/swim/")]
    [InlineData("/Old%20Pages/swim%20&%20co.html", "/services/swim/")]
    [InlineData("/services/swim", "/services/swim/")]
    public async Task Old_and_short_addresses_lead_on(string old, string now)
    {
        using var answer = await GetAsync(old);
        Assert.Equal((HttpStatusCode.MovedPermanently, now), (answer.StatusCode, answer.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task What_was_compressed_beforehand_is_sent_as_it_is()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/services/swim/");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        using var answer = await _nginx.Http.SendAsync(request);
        Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
        Assert.Equal(await File.ReadAllBytesAsync(Path.Combine(hosted.Output, "services/swim/index.html.gz")), await answer.Content.ReadAsByteArrayAsync());
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.Equal("utf-8", answer.Content.Headers.ContentType!.CharSet);
    }

    [Theory]
    [InlineData("/.localoffer-manifest")]
    [InlineData("/_headers")]
    [InlineData("/web.config")]
    [InlineData("/staticwebapp.config.json")]
    public async Task What_is_not_for_readers_is_not_sent(string address)
    {
        using var answer = await GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<HttpResponseMessage> GetAsync(string address) => _nginx.Http.GetAsync(new Uri(address, UriKind.Relative));
}
