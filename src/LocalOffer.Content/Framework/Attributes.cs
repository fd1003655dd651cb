using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads the attributes of a piece, each from its strongest definition that can be read.</summary>
internal readonly struct Attributes(Layered piece, FrameworkFaults faults)
{
    /// <summary>What says what is wrong.</summary>
    public FrameworkFaults Faults => faults;

    /// <summary>The value read by <paramref name="read"/>, which reports what it cannot read and returns null.</summary>
    public T? Read<T>(string attribute, Func<YamlNode, T?> read)
        where T : class
    {
        for (var i = piece.Layers.Count - 1; i >= 0; i--)
        {
            if (piece.Layers[i].Map[attribute] is { } node and not YamlBroken && read(node) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>A text, or null.</summary>
    public string? Text(string attribute)
    {
        var says = faults;
        return Read(attribute, node => TextOf(node, attribute, says));
    }

    /// <summary>True or false, or null.</summary>
    public bool? Bool(string attribute)
    {
        var says = faults;
        return Read(attribute, node =>
        {
            if (node is YamlScalar { Style: ScalarStyle.Plain, Text: "true" or "false" } scalar)
            {
                return scalar.Text;
            }

            says.Wrong(node.Where, "true or false");
            return null;
        }) switch
        {
            "true" => true,
            "false" => false,
            _ => null,
        };
    }

    /// <summary>A number, or null.</summary>
    public decimal? Number(string attribute)
    {
        var says = faults;
        var text = Read(attribute, node =>
        {
            if (node is YamlScalar scalar && decimal.TryParse(scalar.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
            {
                return scalar.Text;
            }

            says.Wrong(node.Where, "a number");
            return null;
        });
        return text is null ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>A whole number from 0, or null.</summary>
    public int? Whole(string attribute)
    {
        var says = faults;
        var text = Read(attribute, node =>
        {
            if (node is YamlScalar scalar && int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                return scalar.Text;
            }

            says.Wrong(node.Where, "a whole number");
            return null;
        });
        return text is null ? null : int.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>Names with their places; one name counts as a list of one. Null when the attribute is not there.</summary>
    public List<Named>? Names(string attribute)
    {
        var says = faults;
        return Read(attribute, node => NamesOf(node, attribute, says));
    }

    /// <summary>Reports attributes that do not exist, in all layers.</summary>
    public void CheckKeys(IReadOnlyList<string> known, string what)
    {
        foreach (var layer in piece.Layers)
        {
            faults.CheckKeys(layer.Map, known, what);
        }
    }

    /// <summary>A scalar's text, or null after saying that one is wanted.</summary>
    public static string? TextOf(YamlNode node, string attribute, FrameworkFaults faults)
    {
        if (node is YamlScalar { IsNull: false } scalar && scalar.Text.AsSpan().Trim().Length > 0)
        {
            return scalar.Text.Trim();
        }

        if (node is not YamlBroken)
        {
            faults.Wrong(node.Where, $"a text: what \"{attribute}\" is");
        }

        return null;
    }

    /// <summary>Names of a list, or of a single scalar.</summary>
    public static List<Named>? NamesOf(YamlNode node, string attribute, FrameworkFaults faults)
    {
        var items = node is YamlList list ? list.Items : [node];
        var names = new List<Named>(items.Count);
        foreach (var item in items)
        {
            if (TextOf(item, attribute, faults) is not { } text)
            {
                return null;
            }

            names.Add(new Named(text, item.Where));
        }

        return names;
    }
}
