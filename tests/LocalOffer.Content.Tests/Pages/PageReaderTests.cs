using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public class PageReaderTests
{
    private static readonly SiteSettings Settings = new() { Root = "/site", Today = new DateOnly(2026, 10, 1) };

    private readonly DiagnosticBag _bag = new();

    private PageDocument? Read(string text, string path = "input/about/travel.md") => PageReader.Read(Findings.File(text, path), Settings, _bag);

    [Fact]
    public void A_page_has_its_address_from_its_place_and_its_title_from_its_first_heading()
    {
        var page = Read("# Getting *there*\n\nWords.\n")!;

        Assert.Equal(("about/travel", "about/travel/index.html", "Getting there", "<p>Words.</p>\n"), (page.Id, page.Path, page.Title, page.Body.Pieces[0]));
        Assert.Equal("", _bag.Short());
    }

    [Theory]
    [InlineData("input/index.md", "index", "index.html", "Index")]
    [InlineData("input/about/index.md", "about", "about/index.html", "About")]
    [InlineData("input/other-ways.md", "other-ways", "other-ways/index.html", "Other ways")]
    public void Index_files_are_the_pages_of_their_folders(string path, string id, string address, string title)
    {
        var page = Read("Words.", path)!;

        Assert.Equal((id, address, title), (page.Id, page.Path, page.Title));
    }

    [Fact]
    public void The_heading_block_is_read_with_statiqs_keys_in_any_capitals()
    {
        var page = Read("---\nTitle: Travel\ndescription: >-\n  Who\n  pays\nORDER: 2.5\nXref: getting-there\nRedirectFrom: [old, older/page]\nExcluded: false\n---\n\n# Ignored\n\nGo [here](a).\n")!;

        Assert.Equal(("getting-there", "Travel", "Who pays", 2.5m), (page.Id, page.Title, page.Description, page.Order));
        Assert.Equal(["old 8:16", "older/page 8:21"], page.RedirectFrom.Select(r => $"{r.Id} {r.Where.Line}:{r.Where.Column}"));
        Assert.Equal("LO6008 14:4", _bag.Short());
    }

    [Fact]
    public void As_in_statiq_the_first_line_of_dashes_may_be_left_out()
    {
        var page = Read("RedirectFrom: x/y\n---\nFoo\n")!;

        Assert.Equal("x/y 1:15", page.RedirectFrom.Select(r => $"{r.Id} {r.Where.Line}:{r.Where.Column}").Single());
        Assert.Equal("<p>Foo</p>\n", page.Body.Pieces[0]);
    }

    [Fact]
    public void Words_over_dashes_are_a_heading_not_a_block()
    {
        Assert.Equal("Note: bring a coat", Read("Note: bring a coat\n---\n\nText\n")!.Body.Headings.Single().Text);
    }

    [Theory]
    [InlineData("Excluded: true")]
    [InlineData("ShouldOutput: false")]
    public void A_page_can_be_kept_out(string key)
    {
        Assert.Null(Read($"---\n{key}\n---\nWords\n"));
        Assert.DoesNotContain(_bag.Read(SeverityLevels.Default), d => d.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("Titel: x", "LO1051 2:1", "Did you mean \"Title\"?")]
    [InlineData("Foo: x", "LO1051 2:1", "Pages know Title")]
    [InlineData("Layout: x", "LO1053 2:1", "no effect")]
    [InlineData("ArchiveSources: x", "LO1053 2:1", "no effect")]
    [InlineData("Published: 2030-01-01", "LO1053 2:1", "public with the next build")]
    [InlineData("Order: first", "LO1052 2:8", "Order: 10")]
    [InlineData("Excluded: yes", "LO1052 2:11", "true or false")]
    [InlineData("Title: [x]", "LO1052 2:8", "must be a text")]
    [InlineData("Title:", "LO1052 2:7", "must be a text")]
    [InlineData("Xref: My Page", "LO1052 2:7", "id")]
    [InlineData("RedirectFrom: [{a: b}]", "LO1052 2:16", "address")]
    [InlineData("- a", "LO1052 2:1", "keys with values")]
    [InlineData("Title: x\ntitle: y", "LO1006 3:1", "capitals")]
    [InlineData("Title: x: y", "LO1004 2:9", "second colon")]
    public void Mistakes_in_the_heading_block_are_named_at_their_line(string yaml, string place, string words)
    {
        Read($"---\n{yaml}\n---\nWords\n");

        Assert.Equal(place, _bag.Short());
        Assert.Contains(words, _bag.Messages(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_block_that_is_not_closed_is_named()
    {
        Assert.Null(Read("---\nTitle: x\n\nWords\n"));
        Assert.Equal("LO1004 1:1", _bag.Short());
    }

    [Theory]
    [InlineData("input/About Us/My page.md", "about-us/my-page/index.html", "LO1050 0:0 LO1050 0:0")]
    [InlineData("input/travel_plans.md", "travel-plans/index.html", "LO1050 0:0")]
    [InlineData("input/..md", null, "LO1050 0:0")]
    public void Names_that_cannot_be_addresses_are_reported(string path, string? address, string places)
    {
        Assert.Equal(address, Read("Words", path)?.Path);
        Assert.Equal(places, _bag.Short());
    }

    [Theory]
    [InlineData("input/strands/health/notes.md")]
    [InlineData("input/support/travel.md")]
    [InlineData("input/framework/a.md")]
    public void Folders_of_yaml_hold_no_pages(string path)
    {
        Assert.Null(Read("Words", path));
        Assert.Equal("LO1025 0:0", _bag.Short());
    }

    [Theory]
    [InlineData("")]
    [InlineData("# Only a title\n")]
    [InlineData("---\nTitle: x\n---\n")]
    public void A_page_without_words_is_a_warning(string text)
    {
        Assert.NotNull(Read(text));
        Assert.Equal("LO1054 0:0", _bag.Short());
    }

    [Fact]
    public void A_page_in_another_input_folder_is_placed_from_there()
    {
        var settings = Settings with { InputPaths = ["input", "content/words"] };

        Assert.Equal("a/index.html", PageReader.Read(Findings.File("x", "content/words/a.md"), settings, _bag)?.Path);
    }
}
