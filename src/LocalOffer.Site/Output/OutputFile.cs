namespace LocalOffer.Site;

/// <summary>A file of the site that is known before its content is made: planned in the first pass, made and written in the second.</summary>
public sealed class OutputFile
{
    private readonly Func<ReadOnlyMemory<byte>>? _content;
    private readonly Action<Utf8Buffer>? _render;

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

    /// <summary>Relative to the site's root, forward slashes.</summary>
    public string Path { get; }

    /// <summary>A page or other text written into a buffer that is used again for the next one.</summary>
    /// <param name="path">Relative to the site's root, forward slashes.</param>
    /// <param name="render">Writes the text; called from any thread, maybe more than once.</param>
    public static OutputFile Rendered(string path, Action<Utf8Buffer> render) => new(path, render);

    /// <summary>A text that is at hand or cheap to make.</summary>
    public static OutputFile OfText(string path, Func<string> text) => new(path, buffer => buffer.Write(text()));

    /// <summary>The bytes, in an array of their own.</summary>
    public ReadOnlyMemory<byte> Content()
    {
        if (_content is not null)
        {
            return _content();
        }

        using var buffer = new Utf8Buffer();
        _render!(buffer);
        return buffer.Written.ToArray();
    }

    /// <summary>The bytes, in the given buffer where the file is rendered: valid until the buffer is used again.</summary>
    internal ReadOnlyMemory<byte> Content(Utf8Buffer reuse)
    {
        if (_content is not null)
        {
            return _content();
        }

        reuse.Clear();
        _render!(reuse);
        return reuse.Written;
    }
}
