using System.Text.Json;
using System.Xml.Linq;

namespace LocalOffer.Cli.Tests;

public class HostFilesTests(HostedSite hosted) : IClassFixture<HostedSite>
{
    [Fact]
    public void Netlify_and_Cloudflare_get_the_headers_of_every_page_and_old_addresses()
    {
        var lines = hosted.Folder.Read("output/_headers").Split('\n');
        Assert.Equal("/*", lines[0]);
        Assert.All(hosted.Headers, h => Assert.Contains($"  {h.Key}: {h.Value}", lines));
        Assert.Contains("  Strict-Transport-Security: max-age=31536000", lines);
        Assert.Contains("/old/swim/ /services/swim/index.html 301\n", hosted.Folder.Read("output/_redirects"), StringComparison.Ordinal);
    }

    [Fact]
    public void Azure_gets_headers_old_addresses_and_the_page_for_lost_readers()
    {
        using var json = JsonDocument.Parse(hosted.Folder.Read("output/staticwebapp.config.json"));
        var headers = json.RootElement.GetProperty("globalHeaders");
        Assert.All(hosted.Headers, h => Assert.Equal(h.Value, headers.GetProperty(h.Key).GetString()));
        var routes = json.RootElement.GetProperty("routes").EnumerateArray().ToDictionary(r => r.GetProperty("route").GetString()!);
        Assert.Equal(("/services/swim/", 301), (routes["/old/swim"].GetProperty("redirect").GetString(), routes["/old/swim"].GetProperty("statusCode").GetInt32()));
        Assert.True(routes.ContainsKey("/Old%20Pages/swim%20%26%20co.html"));
        Assert.Equal("/404.html", json.RootElement.GetProperty("responseOverrides").GetProperty("404").GetProperty("rewrite").GetString());
    }

    [Fact]
    public void IIS_gets_headers_old_addresses_and_the_page_for_lost_readers()
    {
        var xml = XDocument.Parse(hosted.Folder.Read("output/web.config"));
        var headers = xml.Descendants("customHeaders").Single().Elements("add").ToDictionary(a => a.Attribute("name")!.Value, a => a.Attribute("value")!.Value);
        Assert.All(hosted.Headers, h => Assert.Equal(h.Value, headers[h.Key]));
        Assert.Equal("/404.html", xml.Descendants("error").Single().Attribute("path")!.Value);
        var places = xml.Root!.Elements("location").ToDictionary(l => l.Attribute("path")!.Value);
        Assert.Equal("/services/swim/", places["old/swim"].Descendants("httpRedirect").Single().Attribute("destination")!.Value);
        Assert.Equal("01:00:00", places["assets"].Descendants("clientCache").Single().Attribute("cacheControlMaxAge")!.Value);
    }

    [Fact]
    public void The_files_of_web_servers_are_not_in_the_site()
    {
        Assert.True(hosted.Folder.Has("servers/nginx.conf"));
        Assert.Contains("redir \"/old/swim\" \"/services/swim/\" 301\n", hosted.Folder.Read("servers/Caddyfile"), StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.EnumerateFiles(hosted.Output, "*", SearchOption.AllDirectories), f => Path.GetFileName(f) is "nginx.conf" or "Caddyfile");
    }

    [Fact]
    public async Task The_settings_choose_and_a_name_nobody_knows_is_a_finding()
    {
        using var site = SmallSite.Make();
        await Tool.RunAsync(site.Path, "build", "-s", "LocalOffer:Hosts=iis");
        Assert.True(site.Has("output/web.config"));
        Assert.False(site.Has("output/_headers"));
        Assert.False(Directory.Exists(Path.Combine(site.Path, "servers")));
        site.With("statiq.json", "{ \"LocalOffer\": {\n  \"Hosts\": [\"apache\"] } }");
        var result = await Tool.RunAsync(site.Path, "check", "--format", "msbuild");
        Assert.Contains("statiq.json(2,13): error LO7002: LocalOffer:Hosts cannot hold \"apache\": it may hold netlify, azure, iis, nginx and caddy.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Compressed_files_hold_what_they_stand_for_and_only_texts_have_them()
    {
        foreach (var file in Directory.EnumerateFiles(hosted.Output, "*.html", SearchOption.AllDirectories))
        {
            using var zip = new System.IO.Compression.GZipStream(File.OpenRead(file + ".gz"), System.IO.Compression.CompressionMode.Decompress);
            using var brotli = new System.IO.Compression.BrotliStream(File.OpenRead(file + ".br"), System.IO.Compression.CompressionMode.Decompress);
            var text = File.ReadAllText(file);
            Assert.Equal(text, new StreamReader(zip).ReadToEnd());
            Assert.Equal(text, new StreamReader(brotli).ReadToEnd());
        }

        Assert.True(hosted.Folder.Has("output/assets/site.css.br"));
        Assert.False(hosted.Folder.Has("output/web.config.gz"));
        Assert.False(hosted.Folder.Has("output/staticwebapp.config.json.gz"));
    }

    [Fact]
    public async Task Built_again_compressed_files_are_the_same_and_without_the_option_they_go()
    {
        using var site = SmallSite.Make();
        await Tool.RunAsync(site.Path, "build", "--compress");
        var again = await Tool.RunAsync(site.Path, "build", "--compress");
        Assert.Contains("0 files written", again.Error, StringComparison.Ordinal);
        await Tool.RunAsync(site.Path, "build");
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(site.Path, "output"), "*.br", SearchOption.AllDirectories));
    }
}
