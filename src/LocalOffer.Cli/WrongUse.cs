namespace LocalOffer.Cli;

/// <summary>The command cannot do what it was asked: said in plain words and answered with <see cref="ExitCodes.WrongUse"/>.</summary>
internal sealed class WrongUse : Exception
{
    /// <summary>What is wrong, and what to do.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="hint">What to do.</param>
    public WrongUse(string message, string hint)
        : base(message) => Hint = hint;

    /// <summary>What to do.</summary>
    public string Hint { get; }
}
