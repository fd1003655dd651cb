using System.Diagnostics;
using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

public sealed class SourceReaderTests : IDisposable
{
    private readonly DiagnosticBag _bag = new();
    private readonly string _outer = Directory.CreateTempSubdirectory("lo-sources-").FullName;
    private readonly string _root;

    public SourceReaderTests()
    {
        _root = Path.Combine(_outer, "site");
        Write("site/input/area.yaml", "a: 1\n");
        Write("site/providers/school/provider.yaml", "a: 1\n");
    }

    public void Dispose() => Directory.Delete(_outer, recursive: true);

    [Fact]
    public void Files_are_read_in_order_of_path_and_private_ones_left_out()
    {
        Write("site/input/b.md", "b");
        Write("site/input/Z/a.yml", "c");
        Write("site/input/_drafts/x.yaml", "");
        Write("site/input/_x.yaml", "");
        Write("site/input/.git/x.yaml", "");
        Write("site/input/old/x.yaml", "");
        Write("site/input/pic.png", "x");

        var tree = SourceReader.Read(Settings() with { ExcludedPaths = ["old", "providers/none"] }, _bag);

        Assert.Equal("", _bag.Short());
        Assert.Equal(["input/Z/a.yml", "input/area.yaml", "input/b.md", "input/pic.png"], tree.Input.Select(f => f.Path));
        Assert.Equal(["providers/school/provider.yaml"], tree.Providers.Select(f => f.Path));
        Assert.Equal("a: 1\n"u8.ToArray(), tree.Input[1].Bytes.ToArray());
    }

    [Fact]
    public void The_first_theme_wins_and_sources_of_its_assets_are_left_out()
    {
        foreach (var name in (string[])["layout.hbs", "components/facts/facts.hbs", "theme.json", "css/a.css", "js/a.js", "logo.svg", "f.woff2",
            "package.json", "package-lock.json", "styles/a.css", "scripts/a.js", "node_modules/x/y.js", "sub/node_modules/y.js", "README.md", "other.json"])
        {
            Write("site/themes/ours/" + name, "x");
        }

        Write("site/themes/base/layout.hbs", "x");

        var tree = SourceReader.Read(Settings() with { ThemePaths = ["themes/ours", "themes/base"] }, _bag);

        Assert.Equal("", _bag.Short());
        Assert.Equal(["components/facts/facts.hbs", "css/a.css", "f.woff2", "js/a.js", "layout.hbs", "logo.svg", "theme.json", "layout.hbs"], tree.Theme.Select(f => f.Name));
        Assert.Equal("themes/base/layout.hbs", tree.Theme[^1].File.Path);
    }

    [Fact]
    public void A_missing_folder_is_named_where_the_settings_name_it()
    {
        SourceReader.Read(Settings() with
        {
            InputPaths = ["input", "more"],
            ThemePaths = ["themes/gone"],
            Places = new Dictionary<string, SourceSpan> { ["InputPaths"] = new("statiq.json", 3, 5, 0) },
        }, _bag);

        Assert.Equal("LO1020 0:0 LO1020 3:5", _bag.Short());
    }

    [Fact]
    public void A_site_without_providers_yet_is_only_told_so()
    {
        Directory.Delete(Path.Combine(_root, "providers"), recursive: true);

        SourceReader.Read(Settings(), _bag);

        Assert.Equal(Severity.Information, _bag.Read(SeverityLevels.Default).Single().Severity);
    }

    [Fact]
    public void Kinds_of_file_that_are_not_allowed_are_refused_with_a_remedy()
    {
        Write("site/input/a.html", "x");
        Write("site/input/b.doc", "x");
        Write("site/input/c", "x");
        Write("site/input/d.exe", "x");
        Write("site/providers/school/policy.pdf", "x");

        var tree = SourceReader.Read(Settings(), _bag);

        Assert.Equal("input/a.html LO1025,input/b.doc LO1025,input/c LO1025,input/d.exe LO1025,providers/school/policy.pdf LO1025", Files());
        Assert.Contains("Write the page as Markdown", _bag.Messages(), StringComparison.Ordinal);
        Assert.Single(tree.Input);
    }

    [Fact]
    public void Links_out_of_the_site_are_never_followed()
    {
        Write("secret/passwords.yaml", "x");
        File.CreateSymbolicLink(Path.Combine(_root, "input", "file.yaml"), Path.Combine(_outer, "secret", "passwords.yaml"));
        Directory.CreateSymbolicLink(Path.Combine(_root, "input", "folder"), "../../secret");
        Directory.CreateSymbolicLink(Path.Combine(_root, "input", "hop"), "../hop");
        Directory.CreateSymbolicLink(Path.Combine(_root, "hop"), "../secret");
        File.CreateSymbolicLink(Path.Combine(_root, "input", "through.yaml"), "../hop/passwords.yaml");

        var tree = SourceReader.Read(Settings() with { ThemePaths = ["hop"] }, _bag);

        Assert.Equal("input/file.yaml LO1021,input/folder LO1021,input/hop LO1021,input/through.yaml LO1021,statiq.json LO1021", Files());
        Assert.Single(tree.Input);
        Assert.Empty(tree.Theme);
    }

    [Fact]
    public void Links_in_a_circle_end()
    {
        Directory.CreateSymbolicLink(Path.Combine(_root, "input", "again"), ".");
        Directory.CreateSymbolicLink(Path.Combine(_root, "input", "root"), "..");
        Write("site/other/x.yaml", "x");
        Directory.CreateSymbolicLink(Path.Combine(_root, "input", "to"), "../other");
        Directory.CreateSymbolicLink(Path.Combine(_root, "other", "back"), "../input");
        File.CreateSymbolicLink(Path.Combine(_root, "input", "self.yaml"), "self.yaml");
        File.CreateSymbolicLink(Path.Combine(_root, "input", "gone.yaml"), "nowhere.yaml");

        var tree = SourceReader.Read(Settings(), _bag);

        Assert.Equal("input/again LO1021,input/gone.yaml LO1022,input/root LO1021,input/self.yaml LO1022,input/to/back LO1021", Files());
        Assert.Equal(["input/area.yaml", "input/to/x.yaml"], tree.Input.Select(f => f.Path));
    }

    [Fact]
    public void Names_that_do_not_survive_elsewhere_are_refused()
    {
        foreach (var name in (string[])["con.yaml", "LPT1.md", "a:b.yaml", "end.", "end ", "bell\u0007.yaml", "gnp\u202e.yaml", "back\\slash.yaml", new string('x', 210) + ".md"])
        {
            Write("site/input/" + name, "x");
        }

        var tree = SourceReader.Read(Settings(), _bag);

        Assert.Equal(9, _bag.Read(SeverityLevels.Default).Count);
        Assert.All(_bag.Read(SeverityLevels.Default), d => Assert.Equal("LO1023", d.Code.Id));
        Assert.DoesNotContain('\u0007', _bag.Messages());
        Assert.Single(tree.Input);
    }

    [Fact]
    public void Names_that_differ_only_in_case_are_reported()
    {
        Write("site/input/Area.yaml", "x");
        Write("site/input/Help/a.md", "x");
        Write("site/input/help/b.md", "x");

        SourceReader.Read(Settings(), _bag);

        Assert.Equal("input/area.yaml LO1024,input/help LO1024", Files());
    }

    [Fact]
    public void Files_over_the_limit_are_refused_unread()
    {
        Sparse("input/big.yaml", SourceText.MaxBytes + 1);
        Sparse("input/big.pdf", SourceReader.MaxAssetBytes + 1);
        Sparse("input/fits.pdf", 3_000_000);

        var tree = SourceReader.Read(Settings(), _bag);

        Assert.Equal("input/big.pdf LO1003,input/big.yaml LO1003", Files());
        Assert.Equal(["input/area.yaml", "input/fits.pdf"], tree.Input.Select(f => f.Path));
    }

    [Fact]
    public void A_pipe_does_not_keep_the_build_waiting()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using (var make = Process.Start("mkfifo", Path.Combine(_root, "input", "pipe.yaml")))
        {
            make.WaitForExit();
        }

        Assert.Equal(0, SourceReader.Read(Settings(), _bag).Input.Single(f => f.Path == "input/pipe.yaml").Bytes.Length);
    }

    [Fact]
    public void An_asset_keeps_its_path_within_the_input_folder()
    {
        Assert.Equal("files/a.pdf", AssetReader.Read(new SourceFile("input/files/a.pdf", new byte[1]), Settings(), _bag)?.Path);
        Assert.Null(AssetReader.Read(new SourceFile("input/my file.pdf", new byte[1]), Settings(), _bag));
        Assert.Null(AssetReader.Read(new SourceFile("input/a.svg", "<svg onload='x'/>"u8.ToArray()), Settings(), _bag));
        Assert.Null(AssetReader.Read(new SourceFile("input/a.exe", new byte[1]), Settings(), _bag));
        Assert.Equal("LO1025 0:0 LO1030 1:2 LO1023 0:0", _bag.Short());
    }

    private SiteSettings Settings() => new() { Root = _root, Today = new DateOnly(2026, 10, 1) };

    private string Files() => string.Join(',', _bag.Read(SeverityLevels.Default).Select(d => $"{d.Where.File} {d.Code}"));

    private void Write(string path, string text)
    {
        var full = Path.Combine(_outer, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private void Sparse(string path, long length)
    {
        using var file = File.Create(Path.Combine(_root, path));
        file.SetLength(length);
    }
}
