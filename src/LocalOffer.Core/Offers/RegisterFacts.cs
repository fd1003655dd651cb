namespace LocalOffer.Core;

/// <summary>Reads a provider's facts from the national register as values of its own fields.</summary>
internal static class RegisterFacts
{
    private static readonly string[] AddressLines = ["street", "locality", "address3", "town", "county"];

    /// <summary>The value a field takes from the register, or null.</summary>
    /// <param name="register">The facts, or null.</param>
    /// <param name="key">Key of the fact.</param>
    /// <param name="definition">The field that takes it; numbers are kept within its range (the register has ages up to 99).</param>
    public static Value? Value(FieldValues? register, string key, FieldDefinition definition)
    {
        if (register is null)
        {
            return null;
        }

        return key == "locations" ? Locations(register)
            : register[key] is NumberValue number && definition.Max is { } max && number.Number > max ? number with { Number = max }
            : register[key];
    }

    /// <summary>One sentence for lists, made from the facts: "Primary school in Sampleton for ages 4 to 11."</summary>
    public static string Summary(FieldValues register)
    {
        var kind = register.Line("type") ?? "School or college";
        var place = register.Object("address")?.Line("town");
        var ages = register.Int("age-from") is { } from && register.Int("age-to") is { } to ? $" for ages {from} to {Math.Min(to, 25)}" : "";
        return $"{kind}{(place is null ? "" : " in " + place)}{ages}.";
    }

    private static ListValue? Locations(FieldValues register)
    {
        if (register.Object("address") is not { } address)
        {
            return null;
        }

        var where = register["address"]!.Where;
        var parts = new List<KeyValuePair<string, Value>>();
        var lines = AddressLines.Select(address.Line).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (lines.Count > 0)
        {
            parts.Add(new("address", new LineValue(string.Join(", ", lines), where)));
        }

        foreach (var (key, value) in new[] { ("postcode", address["postcode"]), ("latitude", register["latitude"]), ("longitude", register["longitude"]) })
        {
            if (value is not null)
            {
                parts.Add(new(key, value));
            }
        }

        return parts.Count == 0 ? null : new ListValue([new ObjectValue(new FieldValues(parts), where)], where);
    }
}
