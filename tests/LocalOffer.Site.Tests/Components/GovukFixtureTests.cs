using System.Text;
using System.Text.Json;
using AngleSharp.Dom;

namespace LocalOffer.Site.Tests;

/// <summary>Partials that are components of govuk-frontend print what its own fixtures say, tag by tag: a new version that changes its markup fails here.</summary>
public sealed partial class GovukFixtureTests
{
    [Fact]
    public void Breadcrumbs()
    {
        var crumbs = new[] { ("Home", "/"), ("Section", "/section"), ("Sub-section", "/section/sub-section"), ("Sub Sub-section", "/section/sub-section/sub-sub-section") };
        var frame = (PageFrame)ComponentExamples.All["breadcrumbs"] with { Crumbs = [.. crumbs.Select(c => new LinkView(c.Item1, new Href(c.Item2)))] };
        Same("breadcrumbs", "default", ComponentTheme.Print("breadcrumbs", frame), "nav");
    }

    [Fact]
    public void Pagination()
    {
        var numbers = new int?[] { 1, null, 8, 9, 10, 11, 12, null, 40 };
        var nav = new PagesNav(
            new Href("/previous"), new Href("/next"),
            [.. numbers.Select(n => n is null ? new PageNumber(null, null, false) : new PageNumber($"{n}", new Href($"/page/{n}"), n == 10))]);
        Same("pagination", "with many pages", ComponentTheme.Print("pagination", nav), "nav");
    }

    [Fact]
    public void Neighbours_of_a_part_of_a_guide()
    {
        var print = ComponentTheme.Print("guide-neighbours", new WithNeighbours(new("Paying VAT and duty", new Href("/previous")), new("Registering an imported vehicle", new Href("/next"))));
        Same(
            "pagination", "with prev and next only and labels",
            print.Replace("Previous<span class=\"govuk-visually-hidden\"> part</span>", "Previous page", StringComparison.Ordinal)
                .Replace("Next<span class=\"govuk-visually-hidden\"> part</span>", "Next page", StringComparison.Ordinal)
                .Replace("Parts of this guide, one after the other", "Pagination", StringComparison.Ordinal),
            "nav");
    }

    [Fact]
    public void Service_navigation()
    {
        var frame = (PageFrame)ComponentExamples.All["site-header"] with
        {
            Menu = [.. Enumerable.Range(1, 4).Select(n => new MenuItem($"Navigation item {n}", new Href($"#/{n}"), n == 2, false))],
        };
        var print = ComponentTheme.Print("site-header", frame)
            .Replace("id=\"menu\"", "id=\"navigation\"", StringComparison.Ordinal).Replace("aria-controls=\"menu\"", "aria-controls=\"navigation\"", StringComparison.Ordinal);
        Same("service-navigation", "with navigation with a current item", print, ".govuk-service-navigation");
    }

    [System.Text.RegularExpressions.GeneratedRegex("<div class=\"lo-header__links\">.*?</div>", System.Text.RegularExpressions.RegexOptions.Singleline)]
    private static partial System.Text.RegularExpressions.Regex OurLinks();

    [Fact]
    public void Generic_header()
    {
        var frame = (PageFrame)ComponentExamples.All["site-header"] with { Logo = null, SiteName = "My cool service", Authority = "", Home = new Href("/") };

        // Ours are the ways to the search and to urgent help, and spans for the two names.
        var print = OurLinks().Replace(ComponentTheme.Print("site-header", frame), "")
            .Replace("<span class=\"lo-header__offer\">My cool service</span>", "My cool service", StringComparison.Ordinal)
            .Replace("<span class=\"lo-header__authority\"></span>", "", StringComparison.Ordinal);
        Same("generic-header", "default", print, ".govuk-generic-header");
    }

    [Fact]
    public void Summary_list()
    {
        var rows = new ObjectRow[] { new("a", "Name", new DrawnLine("Firstname Lastname")), new("b", "Date of birth", new DrawnLine("13/08/1980")) };
        foreach (var print in new[] { ComponentTheme.Print("field-object", new DrawnObject(rows)), ComponentTheme.Print("field-rows", new RowsPiece(rows)) })
        {
            var fixture = Fixture("summary-list", "default");
            fixture.QuerySelectorAll(".govuk-summary-list__row")[2].Remove();
            Assert.Equal(Outline(fixture.FirstElementChild!), Outline(ComponentTheme.Tree(print).QuerySelector("dl")!));
        }
    }

    private static void Same(string component, string fixture, string print, string selector) =>
        Assert.Equal(Outline(Fixture(component, fixture).FirstElementChild!), Outline(ComponentTheme.Tree(print).QuerySelector(selector)!));

    private static IElement Fixture(string component, string name)
    {
        var file = Path.Combine(Root(), "themes", "default", "node_modules", "govuk-frontend", "dist", "govuk", "components", component, "fixtures.json");
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        var fixture = json.RootElement.GetProperty("fixtures").EnumerateArray().Single(f => f.GetProperty("name").GetString() == name);
        return ComponentTheme.Tree(fixture.GetProperty("html").GetString()!);
    }

    // Tags, classes, attributes and words, a line each: blanks between tags mean nothing.
    private static string Outline(IElement element)
    {
        var outline = new StringBuilder();
        Write(element, 0);
        return outline.ToString();

        void Write(INode node, int depth)
        {
            if (node is IText text)
            {
                var words = string.Join(' ', text.Data.Split((char[])[' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries));
                if (words.Length > 0)
                {
                    outline.Append(' ', depth).Append(words).Append('\n');
                }

                return;
            }

            if (node is IElement tag)
            {
                outline.Append(' ', depth).Append('<').Append(tag.LocalName);
                foreach (var attribute in tag.Attributes.OrderBy(a => a.Name, StringComparer.Ordinal))
                {
                    outline.Append(' ').Append(attribute.Name).Append("=\"").Append(string.Join(' ', attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))).Append('"');
                }

                outline.Append(">\n");
            }

            foreach (var child in node.ChildNodes)
            {
                Write(child, depth + 1);
            }
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LocalOffer.sln")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The repository was not found above the tests.");
        }

        return folder.FullName;
    }
}
