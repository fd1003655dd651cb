using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

public sealed class PageAuditorTests
{
    [Fact]
    public void A_good_page_has_no_findings() => Assert.Empty(Audit("""
        <nav aria-label="Contents"><a href="#costs">Costs</a></nav>
        <h1>Swimming</h1><h2 id="costs">Costs</h2><h3>Free</h3><h2>Where</h2>
        <img src="../../assets/images/phone.svg" alt=""><a href="../../index.html"><img src="../../assets/images/logo.png" alt="Home"></a>
        <a href="https://example.org">Elsewhere</a><a href="tel:999">999</a><a href="mailto:a@b.uk">Write</a>
        <form action="../../index.html"><label for="q">Search</label><input id="q" name="q" type="search"><input type="hidden" name="h"><button>Search</button></form>
        <label>Age <select><option>1</option></select></label><input aria-label="Postcode">
        <table><tr><th>Day</th></tr><tr><td>Monday</td></tr></table><p tabindex="0">x</p>
        """));

    [Theory]
    [InlineData("<h2>x</h2>", "LO6101")]
    [InlineData("<h1>x</h1><h1>y</h1>", "LO6101")]
    [InlineData("<h1>x</h1><h3>y</h3>", "LO6102")]
    [InlineData("<h1>x</h1><h2></h2>", "LO6102")]
    [InlineData("<h1 id=a>x</h1><p id=a>", "LO6103")]
    [InlineData("<h1>x</h1><img src='../../assets/a.png'>", "LO6104")]
    [InlineData("<h1>x</h1><a href='#'></a>", "LO6105")]
    [InlineData("<h1>x</h1><a href='#'><img alt='' src='../../assets/a.png'></a>", "LO6105")]
    [InlineData("<h1>x</h1><a href='#'><span aria-hidden=true>x</span></a>", "LO6105")]
    [InlineData("<h1>x</h1><button> </button>", "LO6106")]
    [InlineData("<h1>x</h1><input type=button>", "LO6106")]
    [InlineData("<h1>x</h1><input>", "LO6107")]
    [InlineData("<h1>x</h1><label for=q></label><input id=q>", "LO6107")]
    [InlineData("<h1>x</h1><textarea placeholder=x></textarea>", "LO6107")]
    [InlineData("<h1>x</h1><table><tr><td>x</table>", "LO6007")]
    [InlineData("<h1>x</h1><nav>x</nav><nav>y</nav>", "LO6108")]
    [InlineData("</main><main><h1>x</h1>", "LO6108")]
    [InlineData("<h1>x</h1><p style='color:red'>", "LO6111")]
    [InlineData("<h1>x</h1><p onclick='x'>", "LO6111")]
    [InlineData("<h1>x</h1><script>x</script>", "LO6111")]
    [InlineData("<h1>x</h1><style>x</style>", "LO6111")]
    [InlineData("<h1>x</h1><img alt='' src='https://example.org/a.png'>", "LO6112")]
    [InlineData("<h1>x</h1><script src='https://example.org/a.js'></script>", "LO6112")]
    [InlineData("<h1>x</h1><form action='https://example.org/'></form>", "LO6112")]
    [InlineData("<h1>x</h1><iframe src='../../index.html' title=x></iframe>", "LO6112")]
    [InlineData("<h1>x</h1><img alt='' src='../../assets/a.png' srcset='https://example.org/a.png 2x'>", "LO6112")]
    [InlineData("<h1>x</h1><a href='../../gone.html'>x</a>", "LO6113")]
    [InlineData("<h1>x</h1><a href='../../../../gone.html'>x</a>", "LO6113")]
    [InlineData("<h1>x</h1><a href='/index.html'>x</a>", "LO6113")]
    [InlineData("<h1>x</h1><a href='#gone'>x</a>", "LO6113")]
    [InlineData("<h1>x</h1><a href='javascript:x'>x</a>", "LO6113")]
    [InlineData("<h1>x</h1><a href='xref:x'>x</a>", "LO6113")]
    [InlineData("<h1>x</h1><p tabindex=2>", "LO6114")]
    public void What_would_shut_a_reader_out(string main, string code)
    {
        var found = Audit(main);
        Assert.Equal([code], found.Select(d => d.Code.Id).Distinct());
        Assert.Equal("services/swim/index.html", found[0].Where.File);
    }

    [Fact]
    public void The_page_as_a_whole()
    {
        var found = AuditPage("<!doctype html><html><head></head><body>\n<p>x</p></body></html>");
        Assert.Equal(
            ["LO6101", "LO6108", "LO6108", "LO6108", "LO6109", "LO6110"],
            found.Select(d => d.Code.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Findings_stand_at_their_line_in_the_finished_page()
    {
        var found = AuditPage("<!doctype html>\n<html lang=\"en-GB\">\n<head><title>x</title></head><body><header>x</header><main>\n<h1>x</h1>\n  <p tabindex=\"3\">x</p></main><footer>x</footer></body></html>").Single();
        Assert.Equal((5, 3), (found.Where.Line, found.Where.Column));
    }

    [Fact]
    public void Against_a_plan_files_of_the_theme_are_known_too()
    {
        var bag = new DiagnosticBag();
        var page = OutputFile.OfText("index.html", () => Whole("<h1>x</h1><img alt='' src='assets/here.png'><img alt='' src='assets/gone.png'><a href='data/list.json'>x</a>"));
        var plan = SitePlan.Of([page, OutputFile.OfText("assets/here.png", () => ""), OutputFile.OfText("data/list.json", () => "")], bag);
        PageAuditor.Audit(page, plan, bag);
        Assert.Equal("\"assets/gone.png\" leads to assets/gone.png, which is not on the site.", bag.Read(SeverityLevels.Default).Single().Message);
    }

    private static IReadOnlyList<Diagnostic> Audit(string main) => AuditPage(Whole(main));

    private static string Whole(string main) =>
        $"<!doctype html><html lang=\"en-GB\"><head><title>x</title></head><body><header>x</header><main>{main}</main><footer>x</footer></body></html>";

    private static IReadOnlyList<Diagnostic> AuditPage(string html)
    {
        var bag = new DiagnosticBag();
        var urls = new UrlTable();
        urls.Add(Addresses.Home, "Home", SourceSpan.None, bag);
        urls.Add("services/swim/index.html", "Swimming", SourceSpan.None, bag);
        PageAuditor.Audit(OutputFile.OfText("services/swim/index.html", () => html), urls, bag);
        return bag.Read(SeverityLevels.Default);
    }
}
