namespace LocalOffer.Benchmarks;

/// <summary>Chance that is the same on every machine and in every version of .NET (SplitMix64).</summary>
/// <param name="seed">Where to start.</param>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Dice of their own for one document, so that it is the same whatever else is in the offer.</summary>
    public static Dice For(string kind, int number) => new(kind.Aggregate(14695981039346656037UL, (h, c) => (h ^ c) * 1099511628211UL) + ((ulong)number * 0x9E3779B97F4A7C15UL));

    /// <summary>A whole number from 0 to one below the limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(int times) => Below(100) < times;

    /// <summary>One of them.</summary>
    public T One<T>(IReadOnlyList<T> of) => of[Below(of.Count)];

    /// <summary>So many different ones, in their own order.</summary>
    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> of, int count)
    {
        var left = of.Select((item, index) => (item, index)).ToList();
        while (left.Count > Math.Max(1, count))
        {
            left.RemoveAt(Below(left.Count));
        }

        return [.. left.Select(l => l.item)];
    }

    private ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
