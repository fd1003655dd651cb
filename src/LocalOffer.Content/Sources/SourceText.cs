using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Turns the bytes of a text file into text with one kind of line end, and reports what no text file should hold.</summary>
public static class SourceText
{
    /// <summary>Larger text files are refused unread.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    // Control characters, carriage returns, and the two separators YAML would count as line ends while editors do not.
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(
        [.. Enumerable.Range(0, 0xa0).Where(c => c is (< 0x20 and not '\t' and not '\n') or >= 0x7f).Select(c => (char)c), '\u2028', '\u2029']);

    /// <summary>The text with LF line ends and without byte order mark, or null when it cannot be text.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives size, encoding and control characters, at their line.</param>
    public static string? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > MaxBytes)
        {
            diagnostics.Add(Codes.FileTooLarge, file.Where,
                $"The file has {Megabytes(bytes.Length)} MB; a text file may have at most {Megabytes(MaxBytes)} MB.",
                "Split it into several files.");
            return null;
        }

        if (bytes.StartsWith<byte>([0xff, 0xfe]) || bytes.StartsWith<byte>([0xfe, 0xff]) || LooksLikeUtf16(bytes))
        {
            diagnostics.Add(Codes.NotUtf8, new SourceSpan(file.Path, 1, 1, 0), "The file is saved as UTF-16 (\"Unicode\" in some programs).",
                "Save it again and choose UTF-8 as its encoding.");
            return null;
        }

        if (bytes.StartsWith<byte>([0xef, 0xbb, 0xbf]))
        {
            bytes = bytes[3..];
        }

        if (!Utf8.IsValid(bytes))
        {
            ReportInvalid(file, bytes, diagnostics);
        }

        // Bytes that are not UTF-8 become U+FFFD, so that the file's other mistakes are found in the same run.
        var text = Encoding.UTF8.GetString(bytes);
        return text.AsSpan().IndexOfAny(Suspicious) < 0 ? text : Clean(file, text, diagnostics);
    }

    /// <summary>For example <c>2.4</c>.</summary>
    internal static string Megabytes(long bytes) => (bytes / (1024.0 * 1024.0)).ToString("0.#", CultureInfo.InvariantCulture);

    private static bool LooksLikeUtf16(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= 4 && ((bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0) || (bytes[0] != 0 && bytes[1] == 0 && bytes[3] == 0));

    private static void ReportInvalid(SourceFile file, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var (at, line, column) = (0, 1, 1);
        while (Rune.DecodeFromUtf8(bytes[at..], out var rune, out var used) == OperationStatus.Done)
        {
            at += used;
            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
        }

        var offset = at + file.Bytes.Length - bytes.Length;
        diagnostics.Add(Codes.NotUtf8, new SourceSpan(file.Path, line, column, 1),
            string.Create(CultureInfo.InvariantCulture, $"The file is not UTF-8: byte {offset} is 0x{bytes[at]:X2}, which cannot stand there."),
            "Save the file again and choose UTF-8 as its encoding, then check pound signs, accents and quotation marks.");
    }

    private static string Clean(SourceFile file, string text, DiagnosticBag diagnostics)
    {
        var clean = new StringBuilder(text.Length);
        var (line, column, found) = (1, 1, 0);
        var first = (Character: '\0', Line: 0, Column: 0);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\r')
            {
                if (i + 1 < text.Length && text[i + 1] == '\n')
                {
                    continue;
                }

                c = '\n';
            }
            else if (Suspicious.Contains(c))
            {
                if (c is not ('\u2028' or '\u2029') && found++ == 0)
                {
                    first = (c, line, column);
                }

                c = ' ';
            }

            clean.Append(c);
            (line, column) = c == '\n' ? (line + 1, 1) : (line, column + 1);
        }

        if (found > 0)
        {
            diagnostics.Add(Codes.ControlCharacter, new SourceSpan(file.Path, first.Line, first.Column, 1),
                string.Create(CultureInfo.InvariantCulture, $"There is an invisible control character here (U+{(int)first.Character:X4})")
                + (found == 1 ? "." : $", the first of {found} in this file."),
                "Delete it; retyping the word around it is the easiest way.");
        }

        return clean.ToString();
    }
}
