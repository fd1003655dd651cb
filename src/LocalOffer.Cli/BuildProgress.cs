using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>Where a build is now: the stage, and how much of it is done where it can be counted. Safe from any thread.</summary>
public sealed class BuildProgress : IProgress<int>
{
    private volatile string _stage = "Starting";
    private int _done;
    private int _total;

    /// <summary>A new stage begins.</summary>
    public void Enter(string stage, int total = 0)
    {
        Interlocked.Exchange(ref _done, 0);
        Interlocked.Exchange(ref _total, total);
        _stage = stage;
    }

    /// <summary>So many things of the stage are done in all.</summary>
    public void Report(int value) => Interlocked.Exchange(ref _done, value);

    /// <summary>One more thing of the stage is done.</summary>
    public void Step() => Interlocked.Increment(ref _done);

    /// <summary>For example <c>write · 1,204 of 3,000</c>.</summary>
    public override string ToString()
    {
        var (stage, done, total) = (_stage, Volatile.Read(ref _done), Volatile.Read(ref _total));
        return total > 0 ? $"{stage} · {Words.Count(done, "", "").Trim()} of {Words.Count(total, "", "").Trim()}" : stage;
    }
}
