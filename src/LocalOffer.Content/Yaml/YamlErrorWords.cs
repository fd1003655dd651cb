using LocalOffer.Core;
using YamlDotNet.Core;

namespace LocalOffer.Content;

/// <summary>Says in plain words what the YAML library found wrong, and where an editor should look.</summary>
internal static class YamlErrorWords
{
    /// <summary>The finding for an exception of the library.</summary>
    /// <param name="error">The exception.</param>
    /// <param name="path">Path for the place.</param>
    /// <param name="lineOffset">Lines of the file before the text.</param>
    /// <param name="lines">The text.</param>
    /// <param name="openFlow">Place of the innermost open bracket, or null.</param>
    public static Diagnostic Explain(Exception error, string path, int lineOffset, SourceLines lines, SourceSpan? openFlow)
    {
        var said = error.Message;
        var (line, column) = error is YamlException { Start.Line: > 0 } yaml
            ? ((int)Math.Min(yaml.Start.Line, lines.Count), (int)yaml.Start.Column)
            : (1, 1);
        var (message, hint) = Words(said, line, column, lines);
        var where = new SourceSpan(path, line + lineOffset, column, column <= lines[line].Length ? 1 : 0);

        // An unclosed bracket is noticed far below it; the bracket itself is the place to look at.
        if (openFlow is { } open && (error is not YamlException || said.Contains("flow", StringComparison.Ordinal) || said.Contains("end of stream", StringComparison.Ordinal)))
        {
            where = open;
            var bracket = lines[open.Line - lineOffset].Length >= open.Column ? lines[open.Line - lineOffset][open.Column - 1] : '[';
            message = $"The {bracket} here has no closing {(bracket == '{' ? '}' : ']')}, or a comma is missing inside it.";
            hint = $"Close it. If the text should begin with {bracket}, put it in quotation marks.";
        }

        return new Diagnostic(Codes.MalformedYaml, Codes.MalformedYaml.DefaultSeverity, where, message, hint);
    }

    private static (string Message, string Hint) Words(string said, int line, int column, SourceLines lines)
    {
        var text = lines[line];
        var before = text[..Math.Clamp(column - 1, 0, text.Length)].TrimEnd();
        var at = column >= 1 && column <= text.Length ? text[column - 1] : '\0';
        if (Says("invalid mapping") || Says("Mapping values are not allowed"))
        {
            return BeforeColon(before, line, lines);
        }

        if (Says("Block sequence entries are not allowed"))
        {
            return ("A list cannot start on the line of its key.", "Write each item on a line of its own below the key, beginning with \"- \".");
        }

        if (Says("cannot start any token"))
        {
            return ($"Text cannot begin with {(at == '\0' ? "this character" : at)} here.", "Put the text in quotation marks.");
        }

        if (Says("escape character"))
        {
            return ("There is a backslash in double quotation marks that has no meaning.", "Use single quotation marks, or write the backslash twice.");
        }

        if (Says("quoted scalar") || Says("end of stream"))
        {
            return ("The quotation mark that opens here is not closed.", "Close it, or use a | block for longer text. An apostrophe inside single quotation marks is written twice.");
        }

        if (Says("block scalar"))
        {
            return ("After | or > the line must end.", "Begin the text on the next line, indented.");
        }

        if (Says("anchor or alias"))
        {
            return ($"Text cannot begin with {(at == '\0' ? "* or &" : at)} here.", "Put the text in quotation marks. A list item begins with \"- \".");
        }

        if (Says("node content"))
        {
            return ("A value is expected here.", "Check the brackets, commas and dashes around this place.");
        }

        if (before.Length > 0 && before[^1] is '"' or '\'' && before.IndexOf(':') >= 0)
        {
            return ("There is more text after the closing quotation mark.",
                "Put the whole text inside the quotation marks. An apostrophe inside single quotation marks is written twice.");
        }

        if (Says("expected key") || Says("'-' indicator"))
        {
            var spaces = text.Length - text.TrimStart(' ').Length;
            return ($"This line does not fit the lines above it: it starts with {Core.Words.Count(spaces, "space")}, and no group above does.",
                "Give it as many spaces as the lines it belongs with. List items under one key all begin at the same column.");
        }

        return ("The YAML cannot be read here.", $"Compare the line with those around it. The YAML reader says: {said.TrimEnd('.')}.");

        bool Says(string words) => said.Contains(words, StringComparison.OrdinalIgnoreCase);
    }

    private static (string Message, string Hint) BeforeColon(ReadOnlySpan<char> before, int line, SourceLines lines)
    {
        if (before.IndexOf(": ") >= 0)
        {
            return ("There is a second colon followed by a space on this line, which YAML takes for another key.",
                "Put the text in quotation marks, or write it below the key as a | block.");
        }

        var above = line - 1;
        while (above > 0 && lines[above].IsWhiteSpace())
        {
            above--;
        }

        var previous = lines[above];
        if (above > 0 && !previous.TrimEnd().EndsWith(":") && previous.IndexOf(": ") < 0)
        {
            return ("The line above has no key of its own, so this one cannot be read.",
                "Write \"key: value\" with a colon and a space, or indent text that belongs to the key above.");
        }

        return ("This line is indented further than the one above, which already has a value.",
            "Give it as many spaces as the other keys of its group.");
    }
}
