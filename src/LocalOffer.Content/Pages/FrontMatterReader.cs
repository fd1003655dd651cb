using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads the heading block of one page.</summary>
internal sealed class FrontMatterReader
{
    private readonly DiagnosticBag _diagnostics;

    public FrontMatterReader(DiagnosticBag diagnostics) => _diagnostics = diagnostics;

    public string? Title { get; private set; }

    public string Description { get; private set; } = "";

    public decimal Order { get; private set; }

    public string? Xref { get; private set; }

    public IReadOnlyList<Named> RedirectFrom { get; private set; } = [];

    public bool IsExcluded { get; private set; }

    public void Read(YamlNode? node)
    {
        if (node is not YamlMap map)
        {
            if (node is not null)
            {
                _diagnostics.Add(Codes.FrontMatterValue, node.Where, "The heading block of a page holds keys with values.", "Write for example: Title: Travel");
            }

            return;
        }

        var seen = new Dictionary<string, SourceSpan>(StringComparer.OrdinalIgnoreCase);
        foreach (var pair in map.Pairs)
        {
            if (!seen.TryAdd(pair.Key, pair.KeyWhere))
            {
                _diagnostics.Add(Codes.DuplicateKey, pair.KeyWhere, $"The key \"{pair.Key}\" is already on line {seen[pair.Key].Line}; capitals make no difference.",
                    "Keep the right one of the two and delete the other.");
                continue;
            }

            if (pair.Value is not YamlBroken)
            {
                Key(pair);
            }
        }
    }

    private void Key(YamlPair pair)
    {
        switch (FrontMatterKeys.Find(pair.Key))
        {
            case "Title":
                Title = Text(pair, "Title: Travel to school");
                break;
            case "Description":
                Description = Text(pair, "Description: Who pays for travel and how to ask.") ?? "";
                break;
            case "Order":
                Order = Number(pair);
                break;
            case "Xref":
                Xref = Id(pair);
                break;
            case "RedirectFrom":
                RedirectFrom = Addresses(pair);
                break;
            case "Excluded":
                IsExcluded = Bool(pair, "Excluded: true");
                break;
            default:
                Other(pair);
                break;
        }
    }

    private void Other(YamlPair pair)
    {
        if (!FrontMatterKeys.IsStatiq(pair.Key))
        {
            _diagnostics.Add(Codes.UnknownFrontMatterKey, pair.KeyWhere, $"Pages have no key \"{pair.Key}\".",
                Suggestion.Ask(pair.Key, FrontMatterKeys.Honoured) ?? $"Pages know {Words.Join(FrontMatterKeys.Honoured)}.");
            return;
        }

        if (pair.Key.Equals("ShouldOutput", StringComparison.OrdinalIgnoreCase))
        {
            // Its writer wants the page hidden; publishing it would be the worst reading of the key.
            IsExcluded |= !Bool(pair, "Excluded: true", whenWrong: true);
            _diagnostics.Add(Codes.StatiqFrontMatter, pair.KeyWhere, "ShouldOutput is read as Excluded here.", "Write Excluded: true to keep a page out of the site.");
            return;
        }

        _diagnostics.Add(Codes.StatiqFrontMatter, pair.KeyWhere, $"{pair.Key} is a Statiq key that has no effect here"
            + (pair.Key.Equals("Published", StringComparison.OrdinalIgnoreCase) ? ": the page is public with the next build." : "."), "Remove it.");
    }

    private string? Text(YamlPair pair, string example)
    {
        if (pair.Value is YamlScalar { Text: var text } && text.Trim().Length > 0)
        {
            return text.Trim().ReplaceLineEndings(" ");
        }

        Wrong(pair, "must be a text", example);
        return null;
    }

    private decimal Number(YamlPair pair)
    {
        if (pair.Value is YamlScalar scalar && decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Wrong(pair, "must be a number", "Order: 10");
        return 0;
    }

    private string? Id(YamlPair pair)
    {
        if (pair.Value is YamlScalar scalar && scalar.Text.Split('/').All(Slug.IsValid))
        {
            return scalar.Text;
        }

        Wrong(pair, "must be an id of lower-case letters, digits and hyphens", "Xref: travel");
        return null;
    }

    private List<Named> Addresses(YamlPair pair)
    {
        var found = new List<Named>();
        foreach (var node in pair.Value is YamlList list ? list.Items : [pair.Value])
        {
            if (node is YamlScalar { Text.Length: > 0 } scalar)
            {
                found.Add(new Named(scalar.Text, scalar.Where));
            }
            else if (node is not YamlBroken)
            {
                _diagnostics.Add(Codes.FrontMatterValue, node.Where, "RedirectFrom must be an address or a list of addresses.", "Write for example: RedirectFrom: old/travel");
            }
        }

        return found;
    }

    private bool Bool(YamlPair pair, string example, bool whenWrong = false)
    {
        if (pair.Value is YamlScalar scalar && bool.TryParse(scalar.Text, out var value))
        {
            return value;
        }

        Wrong(pair, "must be true or false", example);
        return whenWrong;
    }

    private void Wrong(YamlPair pair, string must, string example) =>
        _diagnostics.Add(Codes.FrontMatterValue, pair.Value.Where, $"{pair.Key} {must}.", $"Write for example: {example}");
}
