namespace LocalOffer.Core;

/// <summary>A place in a file of the authority: where a value was written.</summary>
/// <param name="File">Path relative to the site's root, with forward slashes.</param>
/// <param name="Line">Line, from 1; 0 when the whole file is meant.</param>
/// <param name="Column">Column in characters, from 1; 0 when the whole file is meant.</param>
/// <param name="Length">Characters to underline; 0 when not known.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length)
{
    /// <summary>A place for values no file holds, such as those given on the command line.</summary>
    public static SourceSpan None { get; } = new("", 0, 0, 0);

    /// <summary>The whole of a file, when no line can be named.</summary>
    public static SourceSpan OfFile(string file) => new(file, 0, 0, 0);

    /// <summary>True when no file is named.</summary>
    public bool IsNone => string.IsNullOrEmpty(File);

    /// <inheritdoc/>
    public override string ToString() => Line == 0 ? File ?? "" : $"{File}:{Line}:{Column}";
}
