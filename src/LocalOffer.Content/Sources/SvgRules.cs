using System.Collections.Frozen;
using System.Text;
using System.Xml;

namespace LocalOffer.Content;

/// <summary>Walks one SVG and reports what makes it more than a picture.</summary>
internal sealed class SvgRules
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";

    private static readonly FrozenSet<string> Allowed = new[]
    {
        "svg", "g", "defs", "symbol", "use", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath",
        "title", "desc", "metadata", "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask", "marker", "image", "style", "switch", "view",
        "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap",
        "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode",
        "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence",
    }.ToFrozenSet(StringComparer.Ordinal);

    // Drawing programs leave notes in namespaces of their own; these are inert in browsers.
    private static readonly string[] InertNamespaces =
    [
        "http://www.inkscape.org/", "http://sodipodi.sourceforge.net/", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://purl.org/dc/",
        "http://creativecommons.org/ns#", "http://web.resource.org/cc/", "http://www.bohemiancoding.com/sketch", "http://ns.adobe.com/", "http://www.serif.com/",
    ];

    private static readonly string[] ImageData =
        ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/jpg;base64,", "data:image/gif;base64,", "data:image/webp;base64,"];

    private readonly Action<string, int, int> _report;
    private readonly int _maxDepth;

    /// <param name="report">Takes a message with line and column; zeros mean the reader's place.</param>
    /// <param name="maxDepth">Elements inside each other.</param>
    public SvgRules(Action<string, int, int> report, int maxDepth)
    {
        _report = report;
        _maxDepth = maxDepth;
    }

    public void Read(XmlReader reader)
    {
        var hasRoot = false;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.XmlDeclaration:
                    Declaration(reader);
                    break;
                case XmlNodeType.ProcessingInstruction:
                    Report($"The SVG has a processing instruction ({Shorten(reader.Name)}), which can load other files.");
                    break;
                case XmlNodeType.Element:
                    if (!hasRoot && (reader.LocalName != "svg" || reader.NamespaceURI != SvgNamespace))
                    {
                        Report("The file is not an SVG: its first element is not svg in the SVG namespace.");
                        return;
                    }

                    hasRoot = true;
                    if (reader.Depth > _maxDepth)
                    {
                        Report("The SVG is nested too deeply.");
                        return;
                    }

                    Element(reader);
                    break;
            }
        }
    }

    private void Declaration(XmlReader reader)
    {
        if (reader.GetAttribute("encoding") is { } encoding && !encoding.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            Report($"The SVG says its encoding is {Shorten(encoding)}; only UTF-8 is safe.");
        }
    }

    private void Element(XmlReader reader)
    {
        var name = reader.LocalName;
        var isSvg = reader.NamespaceURI == SvgNamespace;
        if (isSvg ? !Allowed.Contains(name) : !IsInert(reader.NamespaceURI))
        {
            Report($"The SVG holds <{Shorten(reader.Name)}>, which is not part of a plain picture.");
        }

        var isEmpty = reader.IsEmptyElement;
        var isStyle = isSvg && name == "style";
        while (reader.MoveToNextAttribute())
        {
            Attribute(reader, name);
        }

        reader.MoveToElement();
        if (isStyle && !isEmpty)
        {
            Style(reader);
        }
    }

    private void Attribute(XmlReader reader, string element)
    {
        if (reader.NamespaceURI == "http://www.w3.org/2000/xmlns/" || IsInert(reader.NamespaceURI))
        {
            return;
        }

        var name = reader.LocalName;
        var value = Squeeze(reader.Value);
        if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase))
        {
            Report($"The SVG has {Shorten(name)}, which runs a program.");
        }
        else if (name is "base" && reader.NamespaceURI == "http://www.w3.org/XML/1998/namespace")
        {
            Report("The SVG has xml:base, which changes where its parts come from.");
        }
        else if (name.Equals("href", StringComparison.OrdinalIgnoreCase) || name.Equals("src", StringComparison.OrdinalIgnoreCase))
        {
            var isImage = element == "image" && ImageData.Any(d => value.StartsWith(d, StringComparison.OrdinalIgnoreCase));
            if (!value.StartsWith('#') && !isImage)
            {
                Report($"The SVG has a reference to something outside it ({Shorten(value)}).");
            }
        }
        else if (value.Contains("javascript:", StringComparison.OrdinalIgnoreCase) || value.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            Report($"The attribute {Shorten(name)} of the SVG holds an address that can run a program.");
        }
        else if (CssProblem(reader.Value) is { } problem)
        {
            Report($"The attribute {Shorten(name)} of the SVG {problem}.");
        }
    }

    /// <summary>Checks the text of a style element, however it is cut into pieces. Leaves the reader at its end.</summary>
    private void Style(XmlReader reader)
    {
        var place = (IXmlLineInfo)reader;
        var (line, column, depth) = (place.LineNumber, place.LinePosition, reader.Depth);
        var css = new StringBuilder();
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType is XmlNodeType.Element or XmlNodeType.ProcessingInstruction)
            {
                Report("The SVG has markup inside <style>.");
            }

            css.Append(reader.Value);
        }

        if (CssProblem(css.ToString()) is { } problem)
        {
            _report($"The <style> of the SVG {problem}.", line, column);
        }
    }

    /// <summary>What in CSS can fetch or run something, or null. Escapes are refused because they could spell any of it.</summary>
    private static string? CssProblem(string css)
    {
        if (css.Contains('\\'))
        {
            return "holds a backslash, which can hide an address";
        }

        foreach (var word in (string[])["@import", "@namespace", "@font-face", "image-set(", "image(", "src(", "cross-fade(", "element(", "expression(", "-moz-binding", "behavior:"])
        {
            if (css.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return $"holds {word.TrimEnd('(', ':')}, which can load something from elsewhere";
            }
        }

        for (var at = css.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = css.IndexOf("url(", at + 4, StringComparison.OrdinalIgnoreCase))
        {
            if (!css.AsSpan(at + 4).TrimStart(" \t\r\n\"'").StartsWith("#"))
            {
                return "loads something from outside (url)";
            }
        }

        return null;
    }

    private static bool IsInert(string ns) => ns.Length > 0 && InertNamespaces.Any(n => ns.StartsWith(n, StringComparison.Ordinal));

    /// <summary>Without blanks and controls, which browsers ignore inside a scheme.</summary>
    private static string Squeeze(string value) =>
        value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)) ? string.Concat(value.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c))) : value;

    private void Report(string message) => _report(message, 0, 0);

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..57] + "…";
}
