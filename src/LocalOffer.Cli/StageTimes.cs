using System.Diagnostics;

namespace LocalOffer.Cli;

/// <summary>How long one stage took.</summary>
/// <param name="Stage">Name of the stage, as progress and summary show it.</param>
/// <param name="Took">How long.</param>
public readonly record struct StageTime(string Stage, TimeSpan Took);

/// <summary>How long each stage took, in the order they ran.</summary>
/// <param name="Stages">The stages.</param>
public sealed record StageTimes(IReadOnlyList<StageTime> Stages)
{
    /// <summary>All of them together.</summary>
    public TimeSpan Total => Stages.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Took);
}

/// <summary>Runs stages, takes their times and says which one is running.</summary>
/// <param name="progress">Hears of each stage and of the counts within it.</param>
/// <param name="cancellation">Looked at between stages.</param>
public sealed class StageClock(BuildProgress progress, CancellationToken cancellation)
{
    private readonly List<StageTime> _stages = [];

    /// <summary>Hears of each stage and of the counts within it.</summary>
    public BuildProgress Progress => progress;

    /// <summary>Looked at between stages, and by stages that write.</summary>
    public CancellationToken Cancellation => cancellation;

    /// <summary>What has been timed so far.</summary>
    public StageTimes Times => new([.. _stages]);

    /// <summary>Runs a stage.</summary>
    public T Time<T>(string stage, Func<T> work) => Time(stage, 0, work);

    /// <summary>Runs a stage that makes nothing.</summary>
    public void Time(string stage, Action work) => Time(stage, 0, () =>
    {
        work();
        return 0;
    });

    /// <summary>Runs a stage of so many steps.</summary>
    public T Time<T>(string stage, int steps, Func<T> work)
    {
        cancellation.ThrowIfCancellationRequested();
        progress.Enter(stage, steps);
        var watch = Stopwatch.StartNew();
        var made = work();
        _stages.Add(new StageTime(stage, watch.Elapsed));
        return made;
    }
}
