namespace LocalOffer.Core.Tests;

public class UrlTableTests
{
    private readonly DiagnosticBag _found = new();

    [Theory]
    [InlineData("xref:larch", "../../services/larch/index.html")]
    [InlineData("xref:larch#costs", "../../services/larch/index.html#costs")]
    [InlineData("/services/larch", "../../services/larch/index.html")]
    [InlineData("/services/larch/", "../../services/larch/index.html")]
    [InlineData("../../services/larch/index.html", "../../services/larch/index.html")]
    [InlineData("/old-larch", "../../services/larch/index.html")]
    [InlineData("https://www.example.org/", "https://www.example.org/")]
    [InlineData("#here", "#here")]
    public void A_link_leads_to_its_page(string written, string href)
    {
        var table = Table();
        Assert.True(SafeUrl.TryParse(written, out var url, out _));

        Assert.Equal(href, table.Resolve(url, "support/travel/index.html")?.Href);
    }

    [Theory]
    [InlineData("xref:nowhere")]
    [InlineData("/services/nowhere")]
    [InlineData("../../../../../etc/passwd")]
    public void A_link_to_nothing_has_no_end(string written)
    {
        Assert.True(SafeUrl.TryParse(written, out var url, out _));
        Assert.Null(Table().Resolve(url, "support/travel/index.html"));
    }

    [Fact]
    public void Two_sources_for_one_address_are_an_error_that_names_both()
    {
        var table = Table();
        table.Add("services/larch/index.html", "Other", SourceSpan.OfFile("b.yaml"), _found);

        var finding = Assert.Single(_found.Read(SeverityLevels.Default));
        Assert.Equal(Codes.TwoSourcesForOneAddress, finding.Code);
        Assert.Equal("b.yaml", finding.Where.File);
        Assert.Contains("a.yaml", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a/../../b")]
    [InlineData("c:\\x")]
    [InlineData("https://elsewhere.example.org/x")]
    [InlineData("a//b")]
    [InlineData("a?b")]
    public void An_old_address_outside_the_site_is_refused(string old)
    {
        Table().AddRedirect(old, "services/larch/index.html", SourceSpan.OfFile("a.yaml"), _found);

        Assert.Equal(Codes.UnsafeRedirect, Assert.Single(_found.Read(SeverityLevels.Default)).Code);
    }

    [Theory]
    [InlineData("a/b", "a/b/index.html")]
    [InlineData("/a/b/", "a/b/index.html")]
    [InlineData("a.html", "a.html")]
    [InlineData("", "index.html")]
    public void Addresses_as_people_write_them_become_paths_of_files(string written, string path) => Assert.Equal(path, UrlTable.Normalise(written));

    private UrlTable Table()
    {
        var table = new UrlTable();
        table.Add("services/larch/index.html", "Larch", SourceSpan.OfFile("a.yaml"), _found, "larch");
        table.Add("support/travel/index.html", "Travel", SourceSpan.None, _found, "travel");
        table.AddRedirect("old-larch", "services/larch/index.html", SourceSpan.OfFile("a.yaml"), _found);
        return table;
    }
}
