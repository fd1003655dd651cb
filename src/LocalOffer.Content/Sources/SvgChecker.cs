using System.Text;
using System.Text.Unicode;
using System.Xml;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// Lets an SVG through only if it is a picture and nothing else: no programs, no links, nothing fetched from elsewhere, no
/// document type. Elements of SVG are an allow-list.
/// </summary>
public static class SvgChecker
{
    private const int MaxFindings = 20;
    private const int MaxDepth = 256;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        MaxCharactersInDocument = SourceReader.MaxAssetBytes,
        IgnoreComments = true,
    };

    /// <summary>True when the file is a harmless SVG; everything that is not is reported at its line.</summary>
    /// <param name="file">The file.</param>
    /// <param name="diagnostics">Receives the findings.</param>
    public static bool Check(SourceFile file, DiagnosticBag diagnostics)
    {
        var bytes = file.Bytes.Span;
        bytes = bytes.StartsWith<byte>([0xef, 0xbb, 0xbf]) ? bytes[3..] : bytes;
        if (!Utf8.IsValid(bytes))
        {
            // What we read and what a browser reads must be the same text.
            Add(1, 1, "The SVG is not saved as UTF-8.");
            return false;
        }

        var found = 0;
        try
        {
            using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(bytes)), Settings);
            var place = (IXmlLineInfo)reader;
            new SvgRules((message, line, column) =>
            {
                if (++found <= MaxFindings)
                {
                    Add(line == 0 ? place.LineNumber : line, column == 0 ? place.LinePosition : column, message);
                }
            }, MaxDepth).Read(reader);
        }
        catch (XmlException e)
        {
            found++;
            var isDtd = bytes.IndexOf("<!DOCTYPE"u8) >= 0;
            Add(Math.Max(1, e.LineNumber), Math.Max(1, e.LinePosition),
                isDtd ? "The SVG has a document type (<!DOCTYPE), which can load other files." : "The SVG is not well-formed XML.");
        }

        return found == 0;

        void Add(int line, int column, string message) => diagnostics.Add(Codes.UnsafeSvg, new SourceSpan(file.Path, line, column, 0), message,
            "Export the image as plain or optimised SVG, or save it as PNG.");
    }
}
