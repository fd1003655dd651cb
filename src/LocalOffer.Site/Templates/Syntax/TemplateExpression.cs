namespace LocalOffer.Site;

/// <summary>Something that has a value, with its place.</summary>
internal abstract class TemplateExpression(int offset, int length)
{
    public int Offset { get; } = offset;

    public int Length { get; } = length;
}

/// <summary>Where a path starts.</summary>
internal enum PathStart
{
    /// <summary>At what is here, or some levels out.</summary>
    Here,

    /// <summary><c>@root</c>: the page's own model.</summary>
    Root,

    /// <summary><c>@index</c>, <c>@first</c>, <c>@last</c>.</summary>
    Loop,
}

/// <summary><c>name</c>, <c>../provider.name</c>, <c>@root.title</c>, <c>this</c>, <c>@index</c>.</summary>
/// <param name="offset">Where it starts.</param>
/// <param name="written">As written.</param>
/// <param name="start">Where it starts to look.</param>
/// <param name="levelsOut">How many <c>../</c> there are.</param>
/// <param name="names">The names, in order; for <see cref="PathStart.Loop"/> the one name without <c>@</c>.</param>
internal sealed class PathExpression(int offset, string written, PathStart start, int levelsOut, IReadOnlyList<string> names)
    : TemplateExpression(offset, written.Length)
{
    public string Written { get; } = written;

    public PathStart Start { get; } = start;

    public int LevelsOut { get; } = levelsOut;

    public IReadOnlyList<string> Names { get; } = names;
}

/// <summary>Words in quotation marks, given to a helper.</summary>
internal sealed class LiteralExpression(int offset, int length, string words) : TemplateExpression(offset, length)
{
    public string Words { get; } = words;
}

/// <summary><c>asset "site.css"</c>: a helper and what it is given.</summary>
internal sealed class HelperExpression(int offset, int length, string name, TemplateExpression argument) : TemplateExpression(offset, length)
{
    public string Name { get; } = name;

    public TemplateExpression Argument { get; } = argument;
}
