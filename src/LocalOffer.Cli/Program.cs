using System.CommandLine;

namespace LocalOffer.Cli;

/// <summary>The <c>localoffer</c> executable.</summary>
public static class Program
{
    /// <summary>Runs one command and answers with one of <see cref="ExitCodes"/>.</summary>
    public static async Task<int> Main(string[] args)
    {
        using var interruption = new Interruption();
        return await RunAsync(CommandLine.Create(), args, Terminal.Output(), Terminal.Error(), interruption).ConfigureAwait(false);
    }

    /// <summary>Runs one command line. Whatever happens ends here, in an exit code and plain words.</summary>
    internal static async Task<int> RunAsync(RootCommand commands, string[] args, Terminal output, Terminal error, Interruption interruption)
    {
        try
        {
            var parsed = commands.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
            {
                return UsageErrors.Tell(parsed, error);
            }

            var invocation = new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = output.Writer,
                Error = error.Writer,
            };
            var work = Task.Run(() => parsed.InvokeAsync(invocation, interruption.Token));
            await Task.WhenAny(work, interruption.Overdue).ConfigureAwait(false);
            return work.IsCompleted ? await work.ConfigureAwait(false) : interruption.ExitCode;
        }
        catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
        {
            if (error.IsTerminal)
            {
                // The terminal has written ^C where the line stood.
                error.WriteLine();
            }

            // Only a command that writes leaves anybody in doubt about files.
            error.WriteLine(args.FirstOrDefault() is "preview" or "check" ? "Stopped." : "Stopped. Every file that was written is whole.");
            return interruption.ExitCode;
        }
        catch (WrongUse wrong)
        {
            UsageErrors.Tell(wrong, error);
            return ExitCodes.WrongUse;
        }
        catch (Exception e)
        {
            // The one place where everything is caught: a person gets a sentence, whoever mends it gets the whole story.
            Fault.Tell(e, string.Join(' ', args), args.Contains(CommonOptions.VerboseName), error);
            return ExitCodes.OurBug;
        }
    }
}
