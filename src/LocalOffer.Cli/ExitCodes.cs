namespace LocalOffer.Cli;

/// <summary>What the command answers to whoever called it.</summary>
public static class ExitCodes
{
    /// <summary>All is well.</summary>
    public const int Fine = 0;

    /// <summary>The content has findings that fail the build.</summary>
    public const int ContentErrors = 1;

    /// <summary>The command was not used as it can be.</summary>
    public const int WrongUse = 2;

    /// <summary>The tool itself went wrong.</summary>
    public const int OurBug = 3;

    /// <summary>Stopped with Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>Stopped by the system.</summary>
    public const int Terminated = 143;
}
