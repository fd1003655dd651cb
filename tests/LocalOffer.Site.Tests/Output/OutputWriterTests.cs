using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Site.Tests;

public sealed class OutputWriterTests : IDisposable
{
    private const string Manifest = ".localoffer-manifest";

    private readonly TemporarySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void Files_are_written_with_their_folders_and_a_list_of_them()
    {
        var result = _site.Write(("index.html", "home"), ("services/swim/index.html", "swim 😀"));
        Assert.Equal(new WriteResult(2, 0, 0), result);
        Assert.Equal([Manifest, "index.html", "services/swim/index.html"], _site.Paths);
        Assert.Equal("swim 😀", _site.Files["services/swim/index.html"]);
        Assert.EndsWith("\nindex.html\nservices/swim/index.html\n", _site.Files[Manifest], StringComparison.Ordinal);
        Assert.Empty(_site.Found);
    }

    [Fact]
    public void What_has_not_changed_is_not_touched()
    {
        _site.Write(("a.html", "a"), ("b.html", "b"), ("c.html", "same length 1"));
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var path in _site.Paths)
        {
            File.SetLastWriteTimeUtc(Path.Combine(_site.Output, path), old);
        }

        Assert.Equal(new WriteResult(2, 1, 0), _site.Write(("a.html", "a"), ("b.html", "longer"), ("c.html", "same length 2")));
        Assert.Equal([Manifest, "a.html"], _site.Paths.Where(p => File.GetLastWriteTimeUtc(Path.Combine(_site.Output, p)) == old));
    }

    [Fact]
    public void Two_builds_give_the_same_bytes_whatever_the_order()
    {
        var files = Enumerable.Range(0, 300).Select(i => ($"services/s{i}/index.html", new string((char)('a' + (i % 26)), i * 50))).ToArray();
        _site.Write(files);
        using var other = new TemporarySite();
        Array.Reverse(files);
        other.Write(files);
        Assert.Equal(_site.Files.OrderBy(f => f.Key, StringComparer.Ordinal), other.Files.OrderBy(f => f.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Stale_files_go_with_the_folders_they_leave_empty_and_other_files_stay()
    {
        _site.Write(("index.html", "1"), ("services/a/index.html", "1"), ("services/b/index.html", "1"));
        _site.Put("services/b/notes.txt", "somebody else's");
        Assert.Equal(new WriteResult(0, 1, 2), _site.Write(("index.html", "1")));
        Assert.Equal([Manifest, "index.html", "services/b/notes.txt"], _site.Paths);
        Assert.False(Directory.Exists(Path.Combine(_site.Output, "services", "a")));
    }

    [Fact]
    public void A_tampered_list_removes_nothing_outside_the_folder()
    {
        _site.Write(("index.html", "1"));
        File.WriteAllText(Path.Combine(_site.Root, "precious.txt"), "x");
        File.WriteAllText(Path.Combine(_site.Root, "site", "input", "area.yaml"), "x");
        _site.Put("mine.txt", "not listed");
        File.AppendAllText(Path.Combine(_site.Output, Manifest), $"../../precious.txt\n../input/area.yaml\n{_site.Root}/precious.txt\na/../../../precious.txt\n.\n..\n\n{Manifest}\n");
        Assert.Equal(0, _site.Write(("index.html", "1")).Removed);
        Assert.Equal(["../../precious.txt", "../input/area.yaml", Manifest, "index.html", "mine.txt"], _site.Paths);
    }

    [Fact]
    public void Links_out_of_the_folder_are_neither_written_nor_removed_through()
    {
        _site.Write(("index.html", "1"), ("old/index.html", "1"));
        var outside = Directory.CreateDirectory(Path.Combine(_site.Root, "outside")).FullName;
        File.WriteAllText(Path.Combine(outside, "index.html"), "precious");
        Directory.Delete(Path.Combine(_site.Output, "old"), true);
        Directory.CreateSymbolicLink(Path.Combine(_site.Output, "old"), outside);
        Directory.CreateSymbolicLink(Path.Combine(_site.Output, "new"), outside);

        _site.Write(("index.html", "1"));
        Assert.Equal("precious", File.ReadAllText(Path.Combine(outside, "index.html")));
        Assert.Empty(_site.Found);

        _site.Write(("index.html", "1"), ("new/index.html", "hostile"), ("new/deep/index.html", "hostile"));
        Assert.Equal(["index.html"], Directory.EnumerateFileSystemEntries(outside).Select(Path.GetFileName));
        Assert.Equal("precious", File.ReadAllText(Path.Combine(outside, "index.html")));
        Assert.Equal(["LO1905"], _site.Found.Distinct());
    }

    [Fact]
    public void A_link_in_place_of_a_file_is_replaced_not_followed()
    {
        _site.Write(("index.html", "1"));
        var outside = Path.Combine(_site.Root, "precious.txt");
        File.WriteAllText(outside, "1");
        File.Delete(Path.Combine(_site.Output, "index.html"));
        File.CreateSymbolicLink(Path.Combine(_site.Output, "index.html"), outside);
        _site.Write(("index.html", "2"));
        Assert.Equal("1", File.ReadAllText(outside));
        Assert.Null(new FileInfo(Path.Combine(_site.Output, "index.html")).LinkTarget);
    }

    [Fact]
    public void Stopping_leaves_whole_pages_and_the_next_build_knows_them_all()
    {
        using var stop = new CancellationTokenSource();
        var made = 0;
        var content = new string('x', 50_000);
        var plan = SitePlan.Of(
            Enumerable.Range(0, 500).Select(i => OutputFile.OfText($"p{i:000}/index.html", () =>
            {
                if (Interlocked.Increment(ref made) == 40)
                {
                    stop.Cancel();
                }

                return content;
            })),
            _site.Bag);
        Assert.Throws<OperationCanceledException>(() => _site.Write(plan, stop.Token));

        var pages = _site.Files.Where(f => f.Key != Manifest).ToList();
        Assert.InRange(pages.Count, 1, 499);
        Assert.All(pages, p => Assert.Equal(content, p.Value));
        Assert.Equal(new WriteResult(1, 0, pages.Count), _site.Write(("index.html", "1")));
        Assert.Equal([Manifest, "index.html"], _site.Paths);
    }

    [Fact]
    public void Stopped_before_it_starts_nothing_is_written()
    {
        Assert.Throws<OperationCanceledException>(() => _site.Write(new CancellationToken(true), ("a.html", "a")));
        Assert.False(Directory.Exists(_site.Output));
    }

    [Fact]
    public void What_a_killed_build_left_half_written_is_replaced()
    {
        _site.Write(("index.html", "1"));
        _site.Put("index.html.localoffer-tmp", "hal");
        _site.Write(("index.html", "2"));
        Assert.Equal([Manifest, "index.html"], _site.Paths);
    }

    [Fact]
    public void A_page_may_become_a_folder_and_a_folder_a_page()
    {
        _site.Write(("a", "file"), ("b/c/index.html", "page"));
        Assert.Equal(new WriteResult(2, 0, 2), _site.Write(("a/index.html", "page"), ("b", "file")));
        Assert.Equal([Manifest, "a/index.html", "b"], _site.Paths);
        Assert.Empty(_site.Found);
    }

    [Fact]
    public void A_file_the_disk_refuses_is_a_finding_and_nothing_stale_is_removed()
    {
        _site.Write(("a.html", "1"), ("old.html", "1"));
        Directory.CreateDirectory(Path.Combine(_site.Output, "page.html", "in the way"));
        var result = _site.Write(("a.html", "2"), ("page.html", "x"));
        Assert.Equal(["LO1902"], _site.Found);
        Assert.Equal((1, 0), (result.Written, result.Removed));
        Assert.Contains("old.html", _site.Paths);
    }

    [Fact]
    public void A_template_that_cannot_be_drawn_is_a_finding_that_names_its_file()
    {
        _site.Write(SitePlan.Of([OutputFile.Rendered("a.html", _ => throw new TemplateException("pages/a", "themes/own/pages/a.hbs", "x is undefined"))], _site.Bag));
        var found = _site.Bag.Read(SeverityLevels.Default).Single();
        Assert.Equal((Codes.TemplateFailed, "themes/own/pages/a.hbs"), (found.Code, found.Where.File));
    }

    [Fact]
    public void Paths_that_leave_the_folder_or_mean_different_files_are_refused()
    {
        string[] unsafePaths =
            ["../x", "/x", "a/../../x", "a//b", "./a", "a/", "", "a\\b", "c:x", "nul", "COM1.txt", "a/aux.html", "a ", "a.", "a\nb", "a?b", "a*b", "\u0000", new string('a', 300)];
        Assert.All(unsafePaths, p => Assert.NotNull(OutputPath.Problem(p)));
        Assert.All(["index.html", "a/b-c/1.html", ".nojekyll", "_redirects", "common/com.html", "nullable.html", "gwên.html"], (string p) => Assert.Null(OutputPath.Problem(p)));

        var plan = SitePlan.Of(unsafePaths.Append(Manifest).Select(p => OutputFile.OfText(p, () => "x")), _site.Bag);
        Assert.Empty(plan.Files);
        Assert.Equal(unsafePaths.Length + 1, _site.Found.Count(f => f == "LO1903"));
    }

    [Fact]
    public void Two_files_for_one_path_are_reported()
    {
        var plan = SitePlan.Of(new[] { "a/index.html", "A/index.html", "b", "b/index.html" }.Select(p => OutputFile.OfText(p, () => p)), _site.Bag);
        Assert.Equal(["a/index.html", "b"], plan.Files.Select(f => f.Path));
        Assert.Equal(["LO1904", "LO1904"], _site.Found);
        Assert.Equal("a/index.html", Encoding.UTF8.GetString(plan.Find("a/index.html")!.Content().Span));
        Assert.Null(plan.Find("A/index.html"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("../..")]
    [InlineData("input")]
    [InlineData("input/out")]
    [InlineData("providers/x")]
    [InlineData(".git/x")]
    [InlineData("file")]
    [InlineData("full")]
    [InlineData("to-root")]
    [InlineData("to-input/x")]
    public void Folders_the_site_may_not_be_written_to(string output)
    {
        var root = _site.Settings.Root;
        File.WriteAllText(Path.Combine(root, "file"), "x");
        Directory.CreateDirectory(Path.Combine(root, "full"));
        File.WriteAllText(Path.Combine(root, "full", "thesis.doc"), "x");
        Directory.CreateSymbolicLink(Path.Combine(root, "to-root"), _site.Root);
        Directory.CreateSymbolicLink(Path.Combine(root, "to-input"), Path.Combine(root, "input"));
        Assert.Null(OutputFolder.Of(_site.Settings with { OutputPath = output }, _site.Bag));
        Assert.Equal(["LO1901"], _site.Found);
    }

    [Theory]
    [InlineData("output")]
    [InlineData("new/deep/output")]
    [InlineData("../elsewhere")]
    [InlineData("published")]
    [InlineData("to-elsewhere")]
    public void Folders_the_site_may_be_written_to(string output)
    {
        var root = _site.Settings.Root;
        Directory.CreateDirectory(Path.Combine(root, "published", ".git"));
        File.WriteAllText(Path.Combine(root, "published", "CNAME"), "x");
        Directory.CreateSymbolicLink(Path.Combine(root, "to-elsewhere"), Path.Combine(_site.Root, "elsewhere"));
        Assert.NotNull(OutputFolder.Of(_site.Settings with { OutputPath = output }, _site.Bag));
        Assert.Empty(_site.Found);
    }

    [Fact]
    public void Progress_is_told_and_ends_at_the_number_of_files()
    {
        var told = new Counter();
        var plan = SitePlan.Of(Enumerable.Range(0, 250).Select(i => OutputFile.OfText($"{i}.html", () => "x")), _site.Bag);
        OutputWriter.Write(plan, OutputFolder.Of(_site.Settings, _site.Bag)!, _site.Bag, told, CancellationToken.None);
        Assert.Equal(250, told.Most);
        Assert.InRange(told.Times, 2, 130);
    }

    private sealed class Counter : IProgress<int>
    {
        private int _most;
        private int _times;

        public int Most => _most;

        public int Times => _times;

        public void Report(int value)
        {
            lock (this)
            {
                _most = Math.Max(_most, value);
                _times++;
            }
        }
    }
}
