namespace LocalOffer.Site;

/// <summary>A file of the site that is known before its content is made: planned in the first pass, made and written in the second.</summary>
public sealed class OutputFile
{
    private readonly Func<ReadOnlyMemory<byte>>? _content;
    private readonly Action<Utf8Buffer>? _render;
    private readonly Action<IFinishedFiles, Stream>? _make;

    /// <summary>A file whose bytes are at hand, or made as a whole.</summary>
    /// <param name="path">Relative to the site's root, forward slashes.</param>
    /// <param name="content">Gives the bytes; called from any thread, maybe more than once.</param>
    public OutputFile(string path, Func<ReadOnlyMemory<byte>> content)
    {
        Path = path;
        _content = content;
    }

    private OutputFile(string path, Action<Utf8Buffer> render)
    {
        Path = path;
        _render = render;
    }

    private OutputFile(string path, IReadOnlyList<OutputFile> parts, Action<IFinishedFiles, Stream> make)
    {
        Path = path;
        Parts = parts;
        Depth = parts.Count == 0 ? 1 : parts.Max(p => p.Depth) + 1;
        _make = make;
    }

    /// <summary>Relative to the site's root, forward slashes.</summary>
    public string Path { get; }

    /// <summary>The files it is made from, when it is made from other files of the site; empty for all others.</summary>
    public IReadOnlyList<OutputFile> Parts { get; } = [];

    /// <summary>0 for a file that needs no other; else one more than the deepest of its parts. Files of one depth can be made side by side.</summary>
    internal int Depth { get; }

    /// <summary>True when it is made from other files of the site.</summary>
    internal bool IsMadeOfOthers => _make is not null;

    /// <summary>A page or other text written into a buffer that is used again for the next one.</summary>
    /// <param name="path">Relative to the site's root, forward slashes.</param>
    /// <param name="render">Writes the text; called from any thread, maybe more than once.</param>
    public static OutputFile Rendered(string path, Action<Utf8Buffer> render) => new(path, render);

    /// <summary>A text that is at hand or cheap to make.</summary>
    public static OutputFile OfText(string path, Func<string> text) => new(path, buffer => buffer.Write(text()));

    /// <summary>
    /// A file made from the finished bytes of others, such as an archive: nothing is rendered twice for it, and it is never
    /// whole in memory.
    /// </summary>
    /// <param name="path">Relative to the site's root, forward slashes.</param>
    /// <param name="parts">The files it needs; they are finished first.</param>
    /// <param name="make">Writes the bytes into a stream that can be sought; the same parts give the same bytes.</param>
    public static OutputFile MadeOf(string path, IReadOnlyList<OutputFile> parts, Action<IFinishedFiles, Stream> make) => new(path, parts, make);

    /// <summary>The bytes, in an array of their own. A file made from others makes them too: for the preview, where only what is asked for is made.</summary>
    public ReadOnlyMemory<byte> Content()
    {
        if (_content is not null)
        {
            return _content();
        }

        if (_make is not null)
        {
            using var made = new MemoryStream();
            _make(FilesInMemory.Instance, made);
            return made.ToArray();
        }

        using var buffer = new Utf8Buffer();
        _render!(buffer);
        return buffer.Written.ToArray();
    }

    /// <summary>Writes a file that is made from others.</summary>
    internal void Make(IFinishedFiles files, Stream to) => _make!(files, to);

    /// <summary>The bytes, in the given buffer where the file is rendered: valid until the buffer is used again.</summary>
    internal ReadOnlyMemory<byte> Content(Utf8Buffer reuse)
    {
        if (_render is null)
        {
            return Content();
        }

        reuse.Clear();
        _render(reuse);
        return reuse.Written;
    }
}
