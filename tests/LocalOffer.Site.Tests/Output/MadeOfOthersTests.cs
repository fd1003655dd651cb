using System.Text;

namespace LocalOffer.Site.Tests;

public sealed class MadeOfOthersTests : IDisposable
{
    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    private WriteResult Write(params OutputFile[] files) => _site.Write(SitePlan.Of(files, _site.Bag));

    [Fact]
    public void A_file_made_of_others_is_made_of_what_was_written_and_not_rendered_again()
    {
        var rendered = 0;
        var page = OutputFile.Rendered("a.html", buffer =>
        {
            rendered++;
            buffer.Write("page");
        });

        // The list comes first by name, and needs both.
        var archive = OutputFile.MadeOf("z.bin", [page], (files, to) => to.Write(files.Read(page).Span));
        var list = OutputFile.MadeOf("0.txt", [page, archive], (files, to) => to.Write(Encoding.UTF8.GetBytes($"{files.SizeOf(archive)} {Encoding.UTF8.GetString(files.Read(archive).Span)}")));

        Assert.Equal(new WriteResult(3, 0, 0), Write(list, archive, page));
        Assert.Equal("4 page", _site.Files["0.txt"]);
        Assert.Equal(1, rendered);
        Assert.Equal(new WriteResult(0, 3, 0), Write(list, archive, page));
        Assert.DoesNotContain(_site.Paths, p => p.EndsWith("tmp", StringComparison.Ordinal));
    }

    [Fact]
    public void In_the_preview_it_is_made_when_asked_for_and_sizes_nobody_knows_are_not_made()
    {
        var page = OutputFile.OfText("a.html", () => "page");
        var archive = OutputFile.MadeOf("z.bin", [page], (files, to) => to.Write(files.Read(page).Span));
        var asked = OutputFile.MadeOf("0.txt", [archive], (files, to) => to.Write(Encoding.UTF8.GetBytes(files.SizeOf(archive)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "unknown")));
        Assert.Equal("page", Encoding.UTF8.GetString(archive.Content().Span));
        Assert.Equal("unknown", Encoding.UTF8.GetString(asked.Content().Span));
    }

    [Fact]
    public void A_changed_part_changes_what_is_made_of_it_and_same_lengths_do_not_deceive()
    {
        var text = "one";
        var page = OutputFile.OfText("a.html", () => text);
        var archive = OutputFile.MadeOf("z.bin", [page], (files, to) => to.Write(files.Read(page).Span));
        Write(page, archive);
        text = "two";
        Assert.Equal(new WriteResult(2, 0, 0), Write(page, archive));
        Assert.Equal("two", _site.Files["z.bin"]);
    }
}
