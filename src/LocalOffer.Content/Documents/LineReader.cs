using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads texts of one line: lines, short texts, e-mail addresses, phone numbers, web addresses.</summary>
internal static class LineReader
{
    internal const int LineLength = 120;
    internal const int ShortLength = 300;

    public static Value? Read(FieldDefinition field, FieldType type, YamlNode node, ReadingContext context)
    {
        if (node is not YamlScalar scalar)
        {
            return context.Wrong(field, type, node);
        }

        var text = scalar.Text.Trim();
        if (!IsClear(field, type, scalar, context))
        {
            return null;
        }

        if (text.Contains('\n', StringComparison.Ordinal))
        {
            context.Add(Codes.SeveralLines, scalar.Where, $"\"{field.Key}\" must be on one line.", "Write it on the line of its key, or use > instead of |.");
            return null;
        }

        if (!HasForm(field, type, text, scalar.Where, context))
        {
            return null;
        }

        CheckLength(field, text, field.MaxLength ?? (type == FieldType.Line ? LineLength : ShortLength), scalar.Where, context);
        if (type != FieldType.Url)
        {
            return new LineValue(text, scalar.Where);
        }

        if (SafeUrl.TryParse(text, out var url, out var problem))
        {
            return new UrlValue(url, scalar.Where);
        }

        context.Add(Codes.UnsafeAddress, scalar.Where, $"{Shown.Quoted(text)} cannot be used as an address: {problem}.", "Write a whole address, such as https://www.example.org/help.");
        return null;
    }

    /// <summary>Reports a text that has more characters than it may.</summary>
    public static void CheckLength(FieldDefinition field, string text, int max, SourceSpan where, ReadingContext context)
    {
        if (text.Length <= max)
        {
            return;
        }

        var length = text.EnumerateRunes().Count();
        if (length > max)
        {
            context.Add(Codes.TooLong, where, $"\"{field.Key}\" has {Words.Count(length, "character")}; at most {max} fit.", $"Take out {Words.Count(length - max, "character")} or more.");
        }
    }

    /// <summary>False, after saying so, for words that YAML programs read in different ways.</summary>
    public static bool IsClear(FieldDefinition field, FieldType type, YamlScalar scalar, ReadingContext context)
    {
        if (BareWords.IsYesNo(scalar))
        {
            context.Add(Codes.BareYesNo, scalar.Where, $"\"{field.Key}\" is a text, and without quotation marks {scalar.Text} can be read as true or false.",
                $"If you mean the word, write \"{scalar.Text}\" in quotation marks; a whole sentence tells families more.");
            return false;
        }

        if (BareWords.IsTime(scalar))
        {
            context.Add(Codes.UnquotedTime, scalar.Where, $"The time {scalar.Text} needs quotation marks: some programs read it as a number.", $"Write \"{scalar.Text}\".");
            return false;
        }

        if (type == FieldType.Phone && BareWords.IsPhoneWithoutQuotes(scalar))
        {
            context.Add(Codes.UnquotedPhone, scalar.Where, $"The phone number {Shown.Plain(scalar.Text)} needs quotation marks: some programs read it as a number and lose the first zero.",
                $"Write \"{Shown.Plain(scalar.Text)}\".");
            return false;
        }

        return true;
    }

    private static bool HasForm(FieldDefinition field, FieldType type, string text, SourceSpan where, ReadingContext context)
    {
        if (type == FieldType.Email && !ContactForms.IsEmail(text))
        {
            context.Add(Codes.InvalidEmail, where, $"{Shown.Quoted(text)} is not an e-mail address.",
                text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? "Write the address without mailto:." : "Write one address and nothing else, such as help@example.org.");
            return false;
        }

        if (type == FieldType.Phone && !ContactForms.IsPhone(text))
        {
            context.Add(Codes.InvalidPhone, where, $"{Shown.Quoted(text)} is not a phone number.",
                "Write digits and spaces only, such as \"01632 960123\" or \"01632 960123 ext 4\". Other words belong in a text.");
            return false;
        }

        if (field.Pattern is { } pattern && !context.Patterns.Matches(pattern, text))
        {
            context.Add(Codes.PatternNotMatched, where, $"{Shown.Quoted(text)} does not have the form \"{field.Key}\" needs.", field.PatternHelp ?? $"It must match {pattern}.");
            return false;
        }

        return true;
    }
}
