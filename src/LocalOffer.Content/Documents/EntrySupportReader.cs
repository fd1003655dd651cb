using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads the support blocks written inside an entry.</summary>
internal sealed class EntrySupportReader(DocumentReader documents, ReadingContext context)
{
    public IReadOnlyDictionary<string, Document> Read(YamlPair support, string strand)
    {
        var read = new Dictionary<string, Document>(StringComparer.Ordinal);
        if (support.Value is YamlBroken)
        {
            return read;
        }

        if (ValueReader.IsEmpty(support.Value))
        {
            ValueReader.ReportEmpty(support, context);
            return read;
        }

        if (support.Value is not YamlMap map)
        {
            context.Add(Codes.WrongType, support.Value.Where, $"\"support\" must be a group of support blocks, but {WantedValue.Found(support.Value)} was found.",
                "Write the blocks below it: travel: {not-applicable: Appointments are at school.}");
            return read;
        }

        foreach (var pair in map.Pairs)
        {
            if (context.Framework.SupportBlock(pair.Key) is not { } block)
            {
                var known = context.Framework.SupportBlocks.Select(b => b.Key).ToList();
                context.Add(Codes.UnknownSupportBlock, pair.KeyWhere, $"{Shown.Quoted(pair.Key)} is not one of the support blocks.",
                    Suggestion.Ask(pair.Key, known) ?? $"There are {Words.Join(known)}.");
            }
            else if (Block(block, pair, strand) is { } document)
            {
                read[block.Key] = document;
            }
        }

        return read;
    }

    private Document? Block(SupportBlockDefinition block, YamlPair pair, string strand)
    {
        if (pair.Value is YamlMap { Pairs.Count: > 0 } map)
        {
            return documents.Read(block.Document, map, block.Key, strand, pair.KeyWhere);
        }

        if (ValueReader.IsEmpty(pair.Value))
        {
            context.Add(Codes.EmptyValue, pair.KeyWhere, $"\"{pair.Key}\" has no value.", "Delete it: what the strand or the area says is used then.");
        }
        else if (pair.Value is not YamlBroken)
        {
            context.Add(Codes.WrongType, pair.Value.Where, $"\"{pair.Key}\" must be a group of keys, but {WantedValue.Found(pair.Value)} was found.",
                $"Write it like this: {pair.Key}: {{summary: …}} or {pair.Key}: {{not-applicable: the reason}}");
        }

        return null;
    }
}
