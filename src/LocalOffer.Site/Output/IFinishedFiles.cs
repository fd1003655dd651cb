namespace LocalOffer.Site;

/// <summary>The files of a site that are finished, for those that are made from them.</summary>
public interface IFinishedFiles
{
    /// <summary>The bytes of a file.</summary>
    /// <param name="file">One of the parts of the file that is being made.</param>
    ReadOnlyMemory<byte> Read(OutputFile file);

    /// <summary>A file to be read once, from its beginning: for those that need not have it whole.</summary>
    /// <param name="file">One of the parts of the file that is being made.</param>
    Stream Open(OutputFile file);

    /// <summary>How long a file is; null where nobody has made it, and making it only to know would keep a reader waiting.</summary>
    /// <param name="file">One of the parts of the file that is being made.</param>
    long? SizeOf(OutputFile file);
}

/// <summary>Files made when they are read: the preview, where the site is on no disk.</summary>
internal sealed class FilesInMemory : IFinishedFiles
{
    public static FilesInMemory Instance { get; } = new();

    public ReadOnlyMemory<byte> Read(OutputFile file) => file.Content();

    public Stream Open(OutputFile file) => new MemoryStream(file.Content().ToArray(), writable: false);

    public long? SizeOf(OutputFile file) => null;
}

/// <summary>
/// Files read back from where they were just written. Keeping them while they pass would hold the whole site in memory; the
/// disk's own cache has them anyway.
/// </summary>
internal sealed class FilesOnDisk(Func<string, string> absolute) : IFinishedFiles
{
    public ReadOnlyMemory<byte> Read(OutputFile file) => File.ReadAllBytes(absolute(file.Path));

    public Stream Open(OutputFile file) => File.OpenRead(absolute(file.Path));

    public long? SizeOf(OutputFile file) => new FileInfo(absolute(file.Path)).Length;
}
