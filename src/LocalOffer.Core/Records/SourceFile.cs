namespace LocalOffer.Core;

/// <summary>A file as read, before anything is made of it.</summary>
/// <param name="Path">Relative to the site's root, forward slashes; for the embedded framework and theme a path inside the tool.</param>
/// <param name="Bytes">Its content.</param>
public sealed record SourceFile(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>The file as a whole, for findings.</summary>
    public SourceSpan Where => SourceSpan.OfFile(Path);
}

/// <summary>All that was read from disk for one build. Tests make one from memory.</summary>
public sealed record SourceTree
{
    /// <summary>Files under the input folders, sorted by path (ordinal); paths start with the input folder's name.</summary>
    public IReadOnlyList<SourceFile> Input { get; init; } = [];

    /// <summary>Files under the providers folder, sorted by path (ordinal).</summary>
    public IReadOnlyList<SourceFile> Providers { get; init; } = [];

    /// <summary>Theme files of the authority, the winning theme first: path relative to its theme folder, and the file.</summary>
    public IReadOnlyList<ThemeFile> Theme { get; init; } = [];
}

/// <summary>A file of a theme.</summary>
/// <param name="Name">Relative to the theme's folder, forward slashes: <c>components/facts/facts.hbs</c>.</param>
/// <param name="File">The file.</param>
public sealed record ThemeFile(string Name, SourceFile File);
