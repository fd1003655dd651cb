using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads Markdown texts, with or without references beside them.</summary>
internal static class MarkdownValueReader
{
    public static Value? Read(FieldDefinition field, YamlNode node, ReadingContext context)
    {
        if (node is not YamlScalar scalar)
        {
            return context.Wrong(field, FieldType.Text, node,
                node is YamlList ? "Write it as one text below the key, with | after the colon; lines that begin with \"- \" make a list there." : null);
        }

        if (!LineReader.IsClear(field, FieldType.Text, scalar, context))
        {
            return null;
        }

        var text = MarkdownReader.Read(scalar, MarkdownKind.FieldText, context.Diagnostics);
        if (field.MaxLength is { } length)
        {
            LineReader.CheckLength(field, text.Plain, length, scalar.Where, context);
        }

        if (field.MinWords is not null || field.MaxWords is not null)
        {
            CheckWords(field, WordCounter.Count(text.Plain), scalar.Where, context);
        }

        return new TextValue(text, scalar.Where);
    }

    /// <summary>Reads <c>{text, refs}</c>; a plain text stands for one without references.</summary>
    public static Value? ReadWithRefs(FieldDefinition field, YamlNode node, ReadingContext context)
    {
        if (node is YamlScalar)
        {
            return Read(field, node, context) is { } only ? new ObjectValue(new FieldValues([new("text", only)]), node.Where) : null;
        }

        if (node is not YamlMap map)
        {
            return context.Wrong(field, FieldType.TextAndRefs, node);
        }

        var parts = new List<KeyValuePair<string, Value>>(2);
        foreach (var pair in map.Pairs)
        {
            if (pair.Key is not ("text" or "refs"))
            {
                context.Add(Codes.UnknownField, pair.KeyWhere, $"{Shown.Quoted(pair.Key)} is not a part of \"{field.Key}\".",
                    Suggestion.Ask(pair.Key, ["text", "refs"]) ?? "It has the parts text and refs.");
            }
            else if (ValueReader.IsEmpty(pair.Value))
            {
                ValueReader.ReportEmpty(pair, context);
            }
            else if ((pair.Key == "text" ? Read(field, pair.Value, context) : RefReader.ReadMany(field, pair.Value, context)) is { } value)
            {
                parts.Add(new(pair.Key == "text" ? "text" : "refs", value));
            }
        }

        return parts.Count == 0 ? null : new ObjectValue(new FieldValues(parts), node.Where);
    }

    private static void CheckWords(FieldDefinition field, int count, SourceSpan where, ReadingContext context)
    {
        if (count < field.MinWords)
        {
            context.Add(Codes.WordCount, where, $"\"{field.Key}\" has {Words.Count(count, "word")}; families need at least {field.MinWords}.");
        }
        else if (count > field.MaxWords)
        {
            context.Add(Codes.WordCount, where, $"\"{field.Key}\" has {Words.Count(count, "word")}; more than {field.MaxWords} are not read.");
        }
    }
}
