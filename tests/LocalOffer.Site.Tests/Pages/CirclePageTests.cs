using System.Globalization;
using AngleSharp.Dom;
using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

public sealed class CirclePageTests
{
    private static IDocument Page() => new PagesOffer().Entry("swim").Role("physiotherapist", "health").Role("wizard", "magic").Render().Page(Addresses.CircleOfSupport);

    [Fact]
    public void People_to_choose_from_stand_in_their_groups_and_each_leads_to_what_they_do()
    {
        var page = Page();

        Assert.Equal(["Health", "Others"], page.QuerySelectorAll("optgroup").Select(g => g.GetAttribute("label")));
        Assert.Equal(["", "physiotherapist", "wizard"], page.QuerySelectorAll("[data-circle-role] option").Select(o => o.GetAttribute("value")));
        Assert.Equal("../../people/index.html#role-physiotherapist", page.QuerySelector("[data-circle-about='physiotherapist']")!.GetAttribute("href"));
    }

    [Fact]
    public void The_blank_sheet_has_every_ring_around_Me_and_lines_to_write_on_without_any_script()
    {
        var blank = Page().QuerySelector("[data-circle-blank]")!;
        var rings = blank.QuerySelectorAll("circle[data-circle-ring]").Select(r => int.Parse(r.GetAttribute("r")!, CultureInfo.InvariantCulture)).ToList();

        Assert.Equal(["often", "home"], blank.QuerySelectorAll("circle[data-circle-ring]").Select(r => r.GetAttribute("data-circle-ring")));
        Assert.Equal(rings.OrderDescending(), rings);
        Assert.Equal(["At home", "and family", "Often", "Me"], blank.QuerySelectorAll("text").Select(t => t.TextContent));
        Assert.Equal(["At home and family", "Often"], blank.QuerySelectorAll("th[scope=rowgroup]").Select(t => t.TextContent));
        Assert.Equal(16, blank.QuerySelectorAll(".lo-circle__line").Length);
    }

    [Fact]
    public void The_form_sends_nothing_and_every_control_has_a_label()
    {
        var page = Page();

        Assert.Empty(page.QuerySelectorAll("main [name], main [action]"));
        Assert.All(page.QuerySelectorAll("main input, main select"), c =>
        {
            Assert.NotNull(page.QuerySelector($"label[for='{c.Id}']"));
            Assert.Equal(c.GetAttribute("type") == "checkbox" ? null : "off", c.GetAttribute("autocomplete"));
        });
    }
}
