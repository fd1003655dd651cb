namespace LocalOffer.Cli;

/// <summary>What a piece of console text is for; a terminal gives it a colour, plain output leaves it as it is.</summary>
public enum Ink
{
    /// <summary>Ordinary text.</summary>
    Plain,

    /// <summary>Text to read first.</summary>
    Strong,

    /// <summary>Gutters, places and other marginal things.</summary>
    Quiet,

    /// <summary>An error and its underline.</summary>
    Error,

    /// <summary>A warning and its underline.</summary>
    Warning,

    /// <summary>Information and its underline.</summary>
    Information,

    /// <summary>Something that went well.</summary>
    Good,
}

/// <summary>A piece of text and what it is for.</summary>
/// <param name="Text">The text: no line break, no control character.</param>
/// <param name="Ink">What it is for.</param>
public readonly record struct Inked(string Text, Ink Ink);

/// <summary>One line of console output.</summary>
/// <param name="Parts">Its pieces in order.</param>
public sealed record InkLine(params IReadOnlyList<Inked> Parts)
{
    /// <summary>A line of one piece.</summary>
    public static InkLine Of(string text, Ink ink = Ink.Plain) => new(new Inked(text, ink));

    /// <summary>The line without any colour.</summary>
    public override string ToString() => string.Concat(Parts.Select(p => p.Text));
}
