using System.CommandLine;

namespace LocalOffer.Cli;

/// <summary><c>localoffer import</c>: facts from national registers and tables.</summary>
internal static class ImportCommand
{
    public static Command Create(CommonOptions common) => new ExplainedCommand("import", "Bring facts from a national register or table into the site's folders.")
    {
        ImportGiasCommand.Create(common), ImportPostcodesCommand.Create(common),
    };
}
