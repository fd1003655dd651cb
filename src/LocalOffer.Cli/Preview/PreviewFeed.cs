namespace LocalOffer.Cli;

/// <summary>The newest state, and a way to wait for a newer one.</summary>
internal sealed class PreviewFeed
{
    private readonly Lock _gate = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The newest state.</summary>
    public PreviewState Current { get; private set; } = PreviewState.Nothing;

    /// <summary>Makes a new state from the newest and tells everyone who waits.</summary>
    public PreviewState Publish(Func<PreviewState, PreviewState> change)
    {
        lock (_gate)
        {
            Current = change(Current) with { Version = Current.Version + 1 };
            _next.SetResult();
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return Current;
        }
    }

    /// <summary>A state newer than the given version, at once or when there is one.</summary>
    public async Task<PreviewState> AfterAsync(int version, CancellationToken cancellation)
    {
        while (true)
        {
            Task next;
            lock (_gate)
            {
                if (Current.Version > version)
                {
                    return Current;
                }

                next = _next.Task;
            }

            await next.WaitAsync(cancellation).ConfigureAwait(false);
        }
    }
}
