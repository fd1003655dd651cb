namespace LocalOffer.Content;

/// <summary>Says in plain words what the JSON library found wrong.</summary>
internal static class JsonErrorWords
{
    public static (string Message, string Hint) Explain(string said, ReadOnlySpan<byte> bytes, int offset)
    {
        var at = offset < bytes.Length ? (char)bytes[offset] : '\0';
        if (Says("maximum configured depth"))
        {
            return ("The JSON is nested too deeply.", "Look for brackets repeated by mistake.");
        }

        if (at == '\'')
        {
            return ("JSON has double quotation marks only.", "Write \" instead of '.");
        }

        if (Says("after a value") || Says("after a single JSON value"))
        {
            return at is '"' or '{' or '['
                ? ("A comma is missing before this.", "Put a comma after the value above.")
                : ("This cannot follow the value before it.", "Check the commas and brackets around it.");
        }

        if (Says("start of a property name"))
        {
            return ("A key in double quotation marks is expected here.", "Write \"Key\": value. Check for a comma too many.");
        }

        if (Says("end of string") || Says("within a JSON string"))
        {
            return ("A text is not closed: JSON texts end on the line they begin on.", "Close it with \". A backslash is written twice.");
        }

        if (offset >= bytes.Length || Says("end of data") || Says("end of the data") || Says("depth to be zero"))
        {
            return ("The file ends before everything is closed.", "Check that every { and [ has its } and ].");
        }

        if (Says("separator") || Says("':'"))
        {
            return ("A colon is expected here.", "Write \"Key\": value.");
        }

        return ("The JSON cannot be read here.", "Check quotation marks, commas and brackets around this place. Texts need double quotation marks.");

        bool Says(string words) => said.Contains(words, StringComparison.OrdinalIgnoreCase);
    }
}
