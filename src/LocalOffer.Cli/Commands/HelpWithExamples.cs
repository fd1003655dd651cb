using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using LocalOffer.Content;
using LocalOffer.Core;
using LocalOffer.Site;

namespace LocalOffer.Cli;

/// <summary>A command that shows how it is used.</summary>
/// <param name="name">Its name.</param>
/// <param name="description">What it does.</param>
/// <param name="examples">Command lines, each with what it is for.</param>
internal class ExplainedCommand(string name, string description, params IReadOnlyList<(string Line, string For)> examples) : Command(name, description)
{
    /// <summary>Command lines, each with what it is for.</summary>
    public IReadOnlyList<(string Line, string For)> Examples { get; } = examples;
}

/// <summary>Help that ends with examples.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private const string Always = """
        Findings are printed on standard output; progress and the closing summary on standard error.
        Exit codes: 0 fine · 1 the content has errors · 2 wrong use · 3 a fault in the tool · 130 stopped with Ctrl-C.
        """;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        new HelpAction { MaxWidth = 110 }.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ExplainedCommand { Examples.Count: > 0 } explained)
        {
            output.WriteLine("Examples:");
            var widest = explained.Examples.Max(e => e.Line.Length);
            foreach (var (line, what) in explained.Examples)
            {
                output.WriteLine($"  {line.PadRight(widest)}  {what}");
            }

            output.WriteLine();
        }

        output.WriteLine(Always.ReplaceLineEndings("\n"));
        return ExitCodes.Fine;
    }
}

/// <summary>Prints the versions: the tool's alone on the first line, for scripts, then those of what it brings along.</summary>
internal sealed class PrintVersion : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine(Product.Version);
        output.WriteLine($"framework {FrameworkReader.Read(new SourceTree(), new DiagnosticBag()).Version}");
        var theme = Theme.Load([], new DiagnosticBag()).Manifest;
        output.WriteLine($"theme {theme.Name} {theme.Version}");
        return ExitCodes.Fine;
    }
}
