namespace LocalOffer.Cli;

/// <summary>A mistake of ours, as it is told: one line, with the whole story in a file for whoever mends it.</summary>
public static class Fault
{
    /// <summary>Where the people who keep the tool can be told.</summary>
    public const string ReportAt = "the issues of the localoffer project";

    /// <summary>Keeps the story and says where it is.</summary>
    /// <param name="exception">What happened.</param>
    /// <param name="doing">The command line, for the story.</param>
    /// <param name="verbose">True to print the story as well.</param>
    /// <param name="error">Where to say it.</param>
    public static void Tell(Exception exception, string doing, bool verbose, Terminal error)
    {
        var what = Cells.Safe(exception.Message.ReplaceLineEndings(" "));
        error.Write(new InkLine(
            new Inked("fault in localoffer", Ink.Error),
            new Inked($": {what} ({exception.GetType().Name}). This is a mistake in the tool, not in your content.", Ink.Strong)));
        if (Keep(exception, doing) is { } file)
        {
            error.WriteLine($"  Please add {file} to {ReportAt}; read it first, it names folders of yours. --verbose prints it here.");
        }
        else
        {
            error.WriteLine($"  Please run it again with --verbose and add what it prints to {ReportAt}.");
        }

        if (verbose)
        {
            error.WriteLine();
            error.Write(Story(exception, doing).Split('\n').Select(l => InkLine.Of(Cells.Safe(l), Ink.Quiet)));
        }
    }

    private static string Story(Exception exception, string doing) =>
        $"localoffer {Product.Version}, {Environment.OSVersion}, .NET {Environment.Version}\nlocaloffer {doing}\n\n{exception}"
            .ReplaceLineEndings("\n");

    private static string? Keep(Exception exception, string doing)
    {
        try
        {
            var file = Path.Combine(Path.GetTempPath(), $"localoffer-fault-{Guid.NewGuid():N}.txt");
            using var stream = new FileStream(file, FileMode.CreateNew, FileAccess.Write);
            using var writer = new StreamWriter(stream);
            writer.Write(Story(exception, doing));
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
