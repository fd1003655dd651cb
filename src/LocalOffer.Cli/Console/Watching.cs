using Spectre.Console;

namespace LocalOffer.Cli;

/// <summary>Shows a person where work is, once it has taken more than a second. Pipes and files never see it.</summary>
public static class Watching
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(120);

    /// <summary>Waits for the work and shows its progress meanwhile.</summary>
    public static async Task<T> While<T>(Task<T> work, BuildProgress progress, Terminal terminal)
    {
        if (terminal is { IsTerminal: true, Ansi: { } ansi } && await Task.WhenAny(work, Task.Delay(Patience)).ConfigureAwait(false) != work)
        {
            await ansi.Status().StartAsync(Markup.Escape(progress.ToString()), async status =>
            {
                while (!work.IsCompleted)
                {
                    status.Status(Markup.Escape(progress.ToString()));
                    await Task.WhenAny(work, Task.Delay(Beat)).ConfigureAwait(false);
                }
            }).ConfigureAwait(false);
        }

        return await work.ConfigureAwait(false);
    }
}
