using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads the bytes of files found, several at a time, in order of path.</summary>
internal static class FileLoader
{
    public static IReadOnlyList<SourceFile> Load(IEnumerable<FoundFile> found, DiagnosticBag diagnostics, FileMemory? memory)
    {
        var files = found.OrderBy(f => f.Path, StringComparer.Ordinal).ToArray();
        var loaded = new SourceFile?[files.Length];
        Parallel.For(0, files.Length, i => loaded[i] = Load(files[i], diagnostics, memory));
        return [.. loaded.OfType<SourceFile>()];
    }

    private static SourceFile? Load(FoundFile file, DiagnosticBag diagnostics, FileMemory? memory)
    {
        var limit = AssetTypes.IsText(file.Path) ? SourceText.MaxBytes : SourceReader.MaxAssetBytes;
        if (file.Length > limit)
        {
            diagnostics.Add(Codes.FileTooLarge, SourceSpan.OfFile(file.Path),
                $"The file has {SourceText.Megabytes(file.Length)} MB; {(limit == SourceText.MaxBytes ? "a text file" : "an image or document")} may have at most {SourceText.Megabytes(limit)} MB.",
                "Make it smaller, or split it.");
            return null;
        }

        // Nothing to read; and what claims to be empty may be a pipe, which would keep us waiting for ever.
        if (file.Length == 0)
        {
            return new SourceFile(file.Path, ReadOnlyMemory<byte>.Empty);
        }

        if (memory?.Recall(file) is { } known)
        {
            return new SourceFile(file.Path, known);
        }

        try
        {
            using var handle = File.OpenHandle(file.RealPath);
            var bytes = new byte[file.Length];
            var read = 0;
            while (read < bytes.Length && RandomAccess.Read(handle, bytes.AsSpan(read), read) is > 0 and var more)
            {
                read += more;
            }

            memory?.Keep(file, bytes.AsMemory(0, read));
            return new SourceFile(file.Path, bytes.AsMemory(0, read));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Codes.Unreadable, SourceSpan.OfFile(file.Path), "The file cannot be read.",
                "Check its permissions and whether another program holds it open.");
            return null;
        }
    }
}
