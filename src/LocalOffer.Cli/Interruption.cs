using System.Runtime.InteropServices;

namespace LocalOffer.Cli;

/// <summary>
/// Ctrl-C and the system's request to end. The first asks the work to stop where nothing is half-written; a second ends at
/// once, and so does work that has not stopped after a few seconds.
/// </summary>
public sealed class Interruption : IDisposable
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    private readonly CancellationTokenSource _source = new();
    private readonly List<PosixSignalRegistration> _registrations = [];
    private readonly TaskCompletionSource _overdue = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Starts to listen.</summary>
    public Interruption()
    {
        _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Stop(context, ExitCodes.Interrupted)));
        _registrations.Add(PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Stop(context, ExitCodes.Terminated)));
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>What to answer when the work was stopped.</summary>
    public int ExitCode { get; private set; } = ExitCodes.Interrupted;

    /// <summary>Ends a few seconds after the first signal, for work that does not listen.</summary>
    public Task Overdue => _overdue.Task;

    /// <inheritdoc/>
    public void Dispose()
    {
        _registrations.ForEach(r => r.Dispose());
        _source.Dispose();
    }

    private void Stop(PosixSignalContext context, int exitCode)
    {
        context.Cancel = true;
        if (_source.IsCancellationRequested)
        {
            Environment.Exit(exitCode);
        }

        ExitCode = exitCode;
        _source.Cancel();
        _ = Task.Delay(Grace).ContinueWith(_ => _overdue.TrySetResult(), TaskScheduler.Default);
    }
}
