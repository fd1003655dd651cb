using System.CommandLine;
using System.CommandLine.Help;

namespace LocalOffer.Cli;

/// <summary>All commands of <c>localoffer</c>.</summary>
public static class CommandLine
{
    private const string Description =
        "Turns a folder of YAML and Markdown into a local authority's SEND Local Offer: checked against the SE7 framework, "
        + "published as an accessible site that works offline.";

    /// <summary>Puts the commands together.</summary>
    public static RootCommand Create()
    {
        var common = new CommonOptions();
        var root = new RootCommand(Description)
        {
            NewCommand.Create(common),
            BuildCommand.Create(common),
            CheckCommand.Create(common),
            PreviewCommand.Create(common),
            ImportCommand.Create(common),
            SchemaCommand.Create(common),
            CodesCommand.Create(common),
        };
        common.AddTo(root);
        root.Directives.Clear();

        // The library's own help, with the command's examples after it.
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = "Explain the command and its options.";
        help.Action = new HelpWithExamples();
        root.Options.OfType<VersionOption>().Single().Description = "Print the versions of the tool, its framework and its theme.";
        root.Options.OfType<VersionOption>().Single().Action = new PrintVersion();
        return root;
    }
}
