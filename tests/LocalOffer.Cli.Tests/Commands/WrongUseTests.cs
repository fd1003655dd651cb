namespace LocalOffer.Cli.Tests;

public class WrongUseTests
{
    [Theory]
    [InlineData("", "A command is missing: new, build, check, preview, import, schema and codes.")]
    [InlineData("buld", "\"buld\" is not a command. Did you mean \"build\"?")]
    [InlineData("publish", "\"publish\" is not a command. The commands are new, build, check, preview, import, schema and codes.")]
    [InlineData("build --strickt", "There is no option --strickt. Did you mean --strict?")]
    [InlineData("build one two", "\"two\" is one argument too many.")]
    [InlineData("check --format xml", "--format cannot be \"xml\". It is github, json, msbuild, sarif or text.")]
    [InlineData("check --format", "--format needs a value.")]
    [InlineData("preview --port x", "--port needs a whole number: \"x\" is none.")]
    [InlineData("preview --port 70000", "--port is a number from 0 to 65535.")]
    [InlineData("build -s OutputPath", "-s needs a key and a value: \"OutputPath\" has no \"=\". For example -s OutputPath=public")]
    [InlineData("build -a LO2104", "-a needs a code and a level: \"LO2104\" has no \"=\". For example -a LO2104=Warning")]
    [InlineData("import gias", "FILE.csv is missing.")]
    [InlineData("import gais x.csv", "\"gais\" is not a command. Did you mean \"gias\"?")]
    public async Task Wrong_use_is_explained_and_answered_with_2(string line, string message)
    {
        using var folder = new Folder();
        var result = await Tool.RunAsync(folder.Path, line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith($"localoffer: {message}\n  hint: `localoffer", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_a_site_is_named_with_what_was_looked_for()
    {
        using var folder = new Folder();
        var result = await Tool.RunAsync(folder.Path, "build");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal(
            $"""
            localoffer: There is no Local Offer in {folder.Path}: neither statiq.json nor a folder input/ is there.
              hint: Go to the folder that holds them, or give it: localoffer build ROOT

            """,
            result.Error);
    }

    [Fact]
    public async Task Inside_a_site_the_folder_above_is_offered()
    {
        using var folder = new Folder().With("statiq.json", "{}").With("providers/school/provider.yaml", "");
        var result = await Tool.RunAsync(Path.Combine(folder.Path, "providers"), "check");
        Assert.Equal(2, result.ExitCode);
        Assert.EndsWith($"  hint: {folder.Path} has them: localoffer check ..\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_arguments_is_not_read()
    {
        using var folder = new Folder().With("args", "--version");
        var result = await Tool.RunAsync(folder.Path, "build", "@args");
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("There is no folder", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "Usage:\n  localoffer [command] [options]")]
    [InlineData("build --help", "localoffer build sites/exampleshire -o public")]
    [InlineData("check -h", "Exit codes: 0 fine · 1 the content has errors · 2 wrong use · 3 a fault in the tool · 130 stopped with Ctrl-C.")]
    [InlineData("import gias --help", "--authority")]
    public async Task Help_explains_with_examples(string line, string part)
    {
        var result = await Tool.RunAsync(Path.GetTempPath(), line.Split(' '));
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains(part, result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_stands_alone_on_its_line_before_those_of_framework_and_theme()
    {
        var result = await Tool.RunAsync(Path.GetTempPath(), "--version");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Matches($@"^{System.Text.RegularExpressions.Regex.Escape(Product.Version)}\nframework \d{{4}}\.\d+\ntheme default \d\S*\n$", result.Output);
    }
}
