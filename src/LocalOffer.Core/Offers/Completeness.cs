namespace LocalOffer.Core;

/// <summary>The four words of <c>framework.md</c> 11.4, and one for providers we know only from the national register.</summary>
public enum CompletenessWord
{
    /// <summary>Something essential is missing.</summary>
    Incomplete,

    /// <summary>Everything essential is there.</summary>
    Basic,

    /// <summary>Everything essential and at least half of what is desirable.</summary>
    Good,

    /// <summary>Everything essential and at least four fifths of what is desirable.</summary>
    Comprehensive,

    /// <summary>Basic facts from the national register; the provider has not yet answered. Not scored.</summary>
    RegisterOnly,
}

/// <summary>How much of what the framework asks for a document holds, on effective values.</summary>
/// <param name="EssentialPresent">Essential items that are there.</param>
/// <param name="EssentialTotal">Essential items asked for.</param>
/// <param name="DesirablePresent">Desirable items that are there.</param>
/// <param name="DesirableTotal">Desirable items that could be.</param>
/// <param name="IsRegisterOnly">True when the provider has not yet answered.</param>
public sealed record Completeness(int EssentialPresent, int EssentialTotal, int DesirablePresent, int DesirableTotal, bool IsRegisterOnly = false)
{
    /// <summary>Nothing asked for.</summary>
    public static Completeness None { get; } = new(0, 0, 0, 0);

    /// <summary>The score in one word.</summary>
    public CompletenessWord Word =>
        IsRegisterOnly ? CompletenessWord.RegisterOnly
        : EssentialPresent < EssentialTotal ? CompletenessWord.Incomplete
        : DesirablePresent * 5 >= DesirableTotal * 4 ? CompletenessWord.Comprehensive
        : DesirablePresent * 2 >= DesirableTotal ? CompletenessWord.Good
        : CompletenessWord.Basic;

    /// <summary>Whole per cent of the essentials, rounded down; 100 when none are asked for.</summary>
    public int EssentialPercent => EssentialTotal == 0 ? 100 : EssentialPresent * 100 / EssentialTotal;

    /// <summary>Whole per cent of the desirables, rounded down; 100 when there are none.</summary>
    public int DesirablePercent => DesirableTotal == 0 ? 100 : DesirablePresent * 100 / DesirableTotal;

    /// <summary>Both together.</summary>
    public static Completeness operator +(Completeness a, Completeness b) => new(
        a.EssentialPresent + b.EssentialPresent,
        a.EssentialTotal + b.EssentialTotal,
        a.DesirablePresent + b.DesirablePresent,
        a.DesirableTotal + b.DesirableTotal,
        a.IsRegisterOnly || b.IsRegisterOnly);

    /// <summary>The sum, for languages without operators.</summary>
    public static Completeness Add(Completeness left, Completeness right) => left + right;
}
