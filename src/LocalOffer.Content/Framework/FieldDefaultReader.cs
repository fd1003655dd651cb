using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads where a field's value comes from when its author leaves it out.</summary>
internal sealed class FieldDefaultReader(FrameworkContext context)
{
    private static readonly string[] Keys = ["from", "field", "add-months"];
    private static readonly string[] Sources = ["provider", "parent", "register", "contact"];

    /// <summary>The default, or null.</summary>
    public FieldDefault? Read(Layered piece, FieldDefinition field, FieldPlace place) =>
        context.Of(piece).Read("default", node => node is YamlMap map ? From(map, field, place) : Fixed(node, field));

    private FieldDefault.Fixed? Fixed(YamlNode node, FieldDefinition field)
    {
        if (Attributes.NamesOf(node, "default", context.Faults) is not { } written)
        {
            return null;
        }

        if (field.Vocabulary is { } vocabulary && context.KnownTerms(written, vocabulary).Count < written.Count)
        {
            return null;
        }

        return new FieldDefault.Fixed([.. written.Select(w => w.Id)]);
    }

    private FieldDefault? From(YamlMap map, FieldDefinition field, FieldPlace place)
    {
        context.Faults.CheckKeys(map, Keys, "default");
        if (map["from"] is not { } node)
        {
            context.Faults.Wrong(map.Where, "a value, or {from: provider}, {from: parent}, {from: register}, {from: contact} or {from: last-verified, add-months: 6}");
            return null;
        }

        if (Attributes.TextOf(node, "from", context.Faults) is not { } from)
        {
            return null;
        }

        var key = map["field"] is { } named ? Attributes.TextOf(named, "field", context.Faults) ?? field.Key : field.Key;
        switch (from)
        {
            case "provider":
                return new FieldDefault.FromProvider(key);
            case "parent":
                return new FieldDefault.FromParent(key);
            case "register":
                return new FieldDefault.FromRegister(key);
            case "contact":
                return new FieldDefault.FromContact();
        }

        if (!place.Siblings.ContainsKey(from))
        {
            context.Faults.Unknown(Codes.UnknownFieldName, node.Where, from, "a place a value can come from, or a field beside this one", [.. Sources, .. place.Siblings.Keys]);
            return null;
        }

        if (map["add-months"] is YamlScalar months && int.TryParse(months.Text, System.Globalization.CultureInfo.InvariantCulture, out var count) && count is > 0 and <= 120)
        {
            return new FieldDefault.FromDate(from, count);
        }

        context.Faults.Wrong(map.Where, "a date of the document and some months: {from: last-verified, add-months: 6}");
        return null;
    }
}
