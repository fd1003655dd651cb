using AngleSharp.Dom;

namespace LocalOffer.Site.Tests;

public sealed class ComponentTests
{
    public static TheoryData<string> Names => [.. ComponentTheme.Partials.Where(n => n != "page-head-more").Order(StringComparer.Ordinal)];

    [Fact]
    public void Every_partial_of_the_default_theme_has_an_example_and_no_example_is_left_over() =>
        Assert.Equal(ComponentTheme.Partials.Order(StringComparer.Ordinal), ComponentExamples.All.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_partial_prints_its_example_whole_safe_and_with_each_id_once(string name)
    {
        var html = ComponentTheme.Print(name, ComponentExamples.All[name]);
        var tree = ComponentTheme.Tree(html);
        Assert.True(tree.ChildNodes.Length > 0 && html.Trim().Length > 0, "It prints nothing.");
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
        Assert.DoesNotContain("LocalOffer.Site.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<friends>", html, StringComparison.Ordinal);
        var ids = tree.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(tree.QuerySelectorAll("a"), a => Assert.True(a.HasAttribute("href") && a.TextContent.Trim().Length > 0 || a.QuerySelector("img[alt]") is not null, a.OuterHtml));
        Assert.All(tree.QuerySelectorAll("img"), i => Assert.True(i.HasAttribute("alt") && i.HasAttribute("width") && i.HasAttribute("height"), i.OuterHtml));
    }
}
