using System.CommandLine;

namespace LocalOffer.Cli;

/// <summary><c>localoffer import</c>: facts from national registers into provider files.</summary>
internal static class ImportCommand
{
    public static Command Create(CommonOptions common) => new ExplainedCommand("import", "Bring facts from a national register into providers/.")
    {
        ImportGiasCommand.Create(common),
    };
}
