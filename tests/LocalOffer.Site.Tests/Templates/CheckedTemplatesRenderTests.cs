using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

/// <summary>The checks and the engine must agree on what each name means: whatever passes the checks can be drawn, for full pages and for bare ones.</summary>
public sealed class CheckedTemplatesRenderTests
{
    private static readonly string[] Names =
    [
        "title", "summary", "count", "items", "contact", "provider", "note", "isNew", "fields", "name", "phone", "tags", "icon", "label", "this",
        "contact.name", "provider.phone", "../title", "../name", "../../title", "../contact", "../items", "../this", "@root.title", "@root.contact", "@root.items", "@index", "@last",
    ];

    private static readonly SamplePage Bare = new();

    private static readonly SamplePage Full = new()
    {
        Summary = "s",
        Contact = new("Mina", "1", new Href("tel:1")),
        Note = new SafeHtml("<b>n</b>"),
        Items = [new("a", new Href("a"), ["x", "y"], "phone"), new("b", new Href("b"), [], null)],
        Fields = [new SampleText("l", new SafeHtml("h"))],
        Count = 2,
        IsNew = true,
    };

    [Fact]
    public void Whatever_passes_the_checks_can_be_drawn()
    {
        var random = new Random(20261001);
        var sound = new List<string>();
        for (var round = 0; round < 15_000; round++)
        {
            var piece = new StringBuilder();
            Grow(piece, random, 0);
            if (Check(piece.ToString()))
            {
                sound.Add(piece.ToString());
            }
        }

        Assert.InRange(sound.Count, 300, 15_000);
        foreach (var pieces in sound.Chunk(50))
        {
            var templates = new TemplateSet(Of(string.Join('\n', pieces)));
            foreach (var model in new[] { Bare, Full })
            {
                var problem = Record.Exception(() => templates.Render("pages/service", model));
                Assert.True(problem is null, $"{string.Join('\n', pieces)}\n{problem}");
            }
        }
    }

    private static bool Check(string page)
    {
        var bag = new DiagnosticBag();
        TemplateChecker.CheckAll(Of(page), SampleTheme.Shapes, null, bag);
        return !bag.HasErrors;
    }

    private static Theme Of(string page) => Theme.Layer(
        [SampleTheme.File("pages/service.hbs", page), SampleTheme.File("part.hbs", "[{{name}}{{@root.title}}]")], [], new DiagnosticBag());

    private static void Grow(StringBuilder page, Random random, int depth)
    {
        for (var i = random.Next(1, 3); i > 0; i--)
        {
            var name = Names[random.Next(Names.Length)];
            var kind = depth > 3 ? 4 : random.Next(7);
            if (kind >= 5)
            {
                page.Append(random.Next(6) == 0 ? "\n  {{> part " + name + "}}\n" : "{{" + name + "}}");
                continue;
            }

            var block = new[] { "if", "unless", "each", "with", "if" }[kind];
            page.Append("{{#").Append(block).Append(' ').Append(name).Append("}}");
            if (depth < 4)
            {
                Grow(page, random, depth + 1);
                if (random.Next(2) == 0)
                {
                    page.Append("{{else}}");
                    Grow(page, random, depth + 1);
                }
            }

            page.Append("{{/").Append(block).Append("}}");
        }
    }
}
