using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

public abstract record SampleField(string Label) : IDrawnBy
{
    public abstract string Partial { get; }
}

public sealed record SampleText(string Label, SafeHtml Html) : SampleField(Label)
{
    public override string Partial => "field-text";
}

public sealed record SampleTerms(string Label, IReadOnlyList<string> Terms) : SampleField(Label)
{
    public override string Partial => "field-terms";
}

public sealed record SampleGroup(string Label, IReadOnlyList<SampleField> Fields) : SampleField(Label)
{
    public override string Partial => "field-group";
}

public sealed record SampleContact(string Name, string? Phone, Href? PhoneLink);

public sealed record SampleItem(string Name, Href Link, IReadOnlyList<string> Tags, string? Icon);

public sealed record SamplePage : IPageModel
{
    public PageContext Page { get; init; } = new("services/swim/index.html", new UrlTable());

    public string Title { get; init; } = "Swimming";

    public string? Summary { get; init; }

    public SafeHtml Body { get; init; } = new("<p>Hello</p>");

    public SafeHtml? Note { get; init; }

    public SampleContact Provider { get; init; } = new("Leisure Trust", null, null);

    public SampleContact? Contact { get; init; }

    public SampleContact? Contactless { get; init; }

    public IReadOnlyDictionary<string, string> Table { get; init; } = new Dictionary<string, string> { ["a"] = "b" };

    public IReadOnlyList<SampleItem> Items { get; init; } = [];

    public IReadOnlyList<SampleField> Fields { get; init; } = [];

    public Href Home { get; init; } = new("../../index.html");

    public Href? Map { get; init; }

    public int Count { get; init; }

    public bool IsNew { get; init; }

    public decimal Price { get; init; }

    public string Icon { get; init; } = "phone";
}
