namespace LocalOffer.Cli.Tests;

/// <summary>A small site with two old addresses, built once with the files of every host, and compressed.</summary>
public sealed class HostedSite : IAsyncLifetime
{
    internal Folder Folder { get; } = SmallSite.Make();

    internal string Output => Path.Combine(Folder.Path, "output");

    /// <summary>The headers every page must have: the policy allows the one style sheet that stands in booklets.</summary>
    internal IReadOnlyList<KeyValuePair<string, string>> Headers => LocalOffer.Site.SecurityHeaders.For(
        System.Text.RegularExpressions.Regex.Match(System.Net.WebUtility.HtmlDecode(Folder.Read("output/booklets/social-care.html")), "style-src '(sha256-[^']+)'").Groups[1].Value);

    internal string Servers => Path.Combine(Folder.Path, "servers");

    public async Task InitializeAsync()
    {
        Folder
            .With("statiq.json", """{ "SiteTitle": "Testshire Local Offer", "Host": "localoffer.example.org", "LocalOffer": { "Hosts": ["netlify", "azure", "iis", "nginx", "caddy"] } }""")
            .With(SmallSite.Swim, SmallSite.Entry("Saturday swimming", "leisure") + "redirect-from:\n  - old/swim\n  - Old Pages/swim & co.html\n");
        var built = await Tool.RunAsync(Folder.Path, "build", "--compress", "-s", "NetlifyRedirects=true");
        Assert.True(built.ExitCode == 0, built.Output + built.Error);
    }

    public Task DisposeAsync()
    {
        Folder.Dispose();
        return Task.CompletedTask;
    }
}
