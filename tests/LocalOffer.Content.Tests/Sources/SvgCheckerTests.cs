using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public class SvgCheckerTests
{
    private readonly DiagnosticBag _bag = new();

    private bool Check(string svg) => SvgChecker.Check(Findings.File(svg, "input/a.svg"), _bag);

    private bool CheckInside(string content) => Check($"<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n{content}\n</svg>");

    [Theory]
    [InlineData("<g fill=\"url(#a)\" style=\"stroke: url('#b')\"><path d=\"M0 0\"/><use xlink:href=\"#c\"/></g>")]
    [InlineData("<style>.a { fill: red } <![CDATA[ .b { fill: url( \"#g\" ) } ]]></style><title>A map</title>")]
    [InlineData("<image href=\"data:image/png;base64,iVBORw0KGgo=\" width=\"1\" height=\"1\"/>")]
    [InlineData("<g xmlns:inkscape=\"http://www.inkscape.org/namespaces/inkscape\" inkscape:export-filename=\"C:\\a.png\" aria-label=\"Chart data: 3\"/>")]
    [InlineData("<!-- a note --><metadata xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:RDF/></metadata>")]
    public void A_plain_picture_passes(string content)
    {
        Assert.True(CheckInside(content), _bag.Messages());
        Assert.True(Check("\ufeff<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
        Assert.Equal("", _bag.Short());
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "LO1030 2:2")]
    [InlineData("<g/>\n<svg:script xmlns:svg=\"http://www.w3.org/2000/svg\"/>", "LO1030 3:2")]
    [InlineData("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>", "LO1030 2:2")]
    [InlineData("<foreignObject/>", "LO1030 2:2")]
    [InlineData("<a href=\"#x\"/>", "LO1030 2:2")]
    [InlineData("<animate attributeName=\"href\" values=\"a\"/>", "LO1030 2:2")]
    [InlineData("<set attributeName=\"onclick\" to=\"a\"/>", "LO1030 2:2")]
    [InlineData("<g onload=\"alert(1)\"/>", "LO1030 2:4")]
    [InlineData("<g ONCLICK=\"alert(1)\"/>", "LO1030 2:4")]
    [InlineData("<use href=\"https://example.org/a.svg#b\"/>", "LO1030 2:6")]
    [InlineData("<use xlink:href=\"other.svg#b\"/>", "LO1030 2:6")]
    [InlineData("<image href=\"http://example.org/a.png\"/>", "LO1030 2:8")]
    [InlineData("<image href=\"data:image/svg+xml;base64,AAAA\"/>", "LO1030 2:8")]
    [InlineData("<use href=\"data:image/png;base64,AAAA\"/>", "LO1030 2:6")]
    [InlineData("<use href=\" java&#x0A;script:alert(1)\"/>", "LO1030 2:6")]
    [InlineData("<g fill=\"url(https://example.org/a)\"/>", "LO1030 2:4")]
    [InlineData("<g style=\"fill:u\\72l(https://example.org/a)\"/>", "LO1030 2:4")]
    [InlineData("<g filter=\"JaVa script:x\"/>", "LO1030 2:4")]
    [InlineData("<g xml:base=\"https://example.org/\"/>", "LO1030 2:4")]
    [InlineData("<style>@import 'https://example.org/a.css';</style>", "LO1030 2:2")]
    [InlineData("<style>@imp<![CDATA[ort 'https://example.org/a.css';]]></style>", "LO1030 2:2")]
    [InlineData("<style>a{background:URL( //example.org/a )}</style>", "LO1030 2:2")]
    [InlineData("<style>a{background:image-set('https://example.org/a' 1x)}</style>", "LO1030 2:2")]
    [InlineData("<style>@font-face{font-family:a;src:local(b)}</style>", "LO1030 2:2")]
    [InlineData("<?xml-stylesheet href=\"https://example.org/a.xsl\"?>", "LO1030 2:3")]
    [InlineData("<g>", "LO1030 3:3")]
    public void More_than_a_picture_is_reported_at_its_place(string content, string places)
    {
        Assert.False(CheckInside(content));
        Assert.Equal(places, _bag.Short());
    }

    [Theory]
    [InlineData("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "document type")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"aaa\"><!ENTITY b \"&a;&a;\">]>\n<svg xmlns=\"http://www.w3.org/2000/svg\">&b;</svg>", "document type")]
    [InlineData("<svg/>", "not an SVG")]
    [InlineData("<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "not an SVG")]
    [InlineData("not xml", "not well-formed")]
    [InlineData("", "not well-formed")]
    [InlineData("<?xml version=\"1.0\" encoding=\"iso-2022-jp\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "UTF-8")]
    public void A_file_that_is_no_plain_svg_is_refused_as_a_whole(string svg, string words)
    {
        Assert.False(Check(svg));
        Assert.StartsWith("LO1030 1:", _bag.Short(), StringComparison.Ordinal);
        Assert.Contains(words, _bag.Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void Utf16_and_endless_nesting_are_refused()
    {
        Assert.False(SvgChecker.Check(new SourceFile("input/a.svg", Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("<svg/>")).ToArray()), _bag));
        Assert.False(CheckInside(string.Concat(Enumerable.Repeat("<g>", 100_000))));
        Assert.Equal("LO1030 1:1 LO1030 2:770", _bag.Short());
    }
}
