using System.Runtime.InteropServices;
using System.Xml;

namespace LocalOffer.Site;

/// <summary>SVG is a program as much as a picture: what may not be in one that stands on the site.</summary>
internal static class SvgSafety
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 2_000_000,
        IgnoreComments = true,
        IgnoreProcessingInstructions = false,
    };

    private static readonly string[] Forbidden =
        ["script", "foreignobject", "iframe", "embed", "object", "audio", "video", "handler", "listener", "animate", "set", "animatemotion", "animatetransform", "a"];

    /// <summary>What is wrong, to follow "The picture …", or null.</summary>
    public static string? Problem(ReadOnlyMemory<byte> bytes, out int line, out int column)
    {
        (line, column) = (0, 0);
        XmlReader? reader = null;
        try
        {
            reader = Open(bytes);
            var inStyle = false;
            while (reader.Read())
            {
                var info = (IXmlLineInfo)reader;
                (line, column) = (info.LineNumber, info.LinePosition);
                switch (reader.NodeType)
                {
                    case XmlNodeType.ProcessingInstruction:
                        return $"holds an instruction ({reader.Name})";
                    case XmlNodeType.Element:
                        var element = reader.LocalName.ToLowerInvariant();
                        if (reader.Depth == 0 && element != "svg")
                        {
                            return "is not an SVG";
                        }

                        if (Forbidden.Contains(element, StringComparer.Ordinal))
                        {
                            return $"holds <{reader.LocalName}>";
                        }

                        inStyle = element == "style" && !reader.IsEmptyElement;
                        if (AttributeProblem(reader, element, ref line, ref column) is { } problem)
                        {
                            return problem;
                        }

                        break;
                    case XmlNodeType.EndElement:
                        inStyle = false;
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA when inStyle && Fetches(reader.Value):
                        return "has a style that fetches a file";
                }
            }

            (line, column) = (0, 0);
            return null;
        }
        catch (XmlException problem)
        {
            (line, column) = (Math.Max(1, problem.LineNumber), Math.Max(1, problem.LinePosition));
            return problem.Message.Contains("DTD", StringComparison.Ordinal) ? "holds a document type, which SVG does not need" : "is not well-formed XML";
        }
        finally
        {
            reader?.Dispose();
        }
    }

    internal static XmlReader Open(ReadOnlyMemory<byte> bytes) => XmlReader.Create(
        MemoryMarshal.TryGetArray(bytes, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count) : new MemoryStream(bytes.ToArray()), Settings);

    private static string? AttributeProblem(XmlReader reader, string element, ref int line, ref int column)
    {
        while (reader.MoveToNextAttribute())
        {
            var info = (IXmlLineInfo)reader;
            (line, column) = (info.LineNumber, info.LinePosition);
            var name = reader.LocalName.ToLowerInvariant();
            var value = reader.Value.Trim();
            if (name.StartsWith("on", StringComparison.Ordinal))
            {
                return $"holds {reader.Name}=\"…\"";
            }

            if (name is "href" or "src" && !value.StartsWith('#')
                && !(element is "image" or "feimage" && IsEmbeddedImage(value)))
            {
                return $"names another file in {reader.Name}";
            }

            if (name == "base" || (reader.Prefix != "xmlns" && name != "xmlns" && Fetches(value)))
            {
                return $"fetches a file in {reader.Name}";
            }
        }

        reader.MoveToElement();
        return null;
    }

    private static bool IsEmbeddedImage(string value) =>
        value.StartsWith("data:image/png;", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("data:image/jpeg;", StringComparison.OrdinalIgnoreCase)
        || value.StartsWith("data:image/webp;", StringComparison.OrdinalIgnoreCase);

    // A backslash can spell url( in other letters; no honest drawing program writes one.
    private static bool Fetches(string value)
    {
        if (value.Contains("@import", StringComparison.OrdinalIgnoreCase) || value.Contains('\\')
            || value.Contains("javascript:", StringComparison.OrdinalIgnoreCase) || value.Contains("image-set", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        for (var at = value.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = value.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            var target = value.AsSpan(at + 4).TrimStart(" \t\r\n\"'");
            if (target.Length == 0 || target[0] != '#')
            {
                return true;
            }
        }

        return false;
    }
}
