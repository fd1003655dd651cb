namespace LocalOffer.Core;

/// <summary>The values of a document or object by field key, with typed look-ups.</summary>
public sealed class FieldValues
{
    // A large offer holds a hundred thousand of these, most with a handful of values: two arrays are a third of a dictionary's
    // size, and as quick to look through.
    private readonly string[] _keys;
    private readonly Value[] _values;

    /// <summary>Keeps the values; no key may come twice.</summary>
    public FieldValues(IEnumerable<KeyValuePair<string, Value>> values)
    {
        var all = values.ToArray();
        _keys = new string[all.Length];
        _values = new Value[all.Length];
        for (var i = 0; i < all.Length; i++)
        {
            (_keys[i], _values[i]) = (all[i].Key, all[i].Value);
        }
    }

    /// <summary>No values.</summary>
    public static FieldValues Empty { get; } = new([]);

    /// <summary>Keys that have a value.</summary>
    public IReadOnlyCollection<string> Keys => _keys;

    /// <summary>The value, or null.</summary>
    public Value? this[string key] => Array.IndexOf(_keys, key) is >= 0 and var at ? _values[at] : null;

    /// <summary>True when there is a value.</summary>
    public bool Has(string key) => Array.IndexOf(_keys, key) >= 0;

    /// <summary>A line, short text, phone or e-mail, or null.</summary>
    public string? Line(string key) => (this[key] as LineValue)?.Text;

    /// <summary>A Markdown text; for <c>text-and-refs</c> its text; or null.</summary>
    public RichText? Text(string key) => this[key] switch
    {
        TextValue text => text.Text,
        ObjectValue both => both.Fields.Text("text"),
        _ => null,
    };

    /// <summary>True or false, or null.</summary>
    public bool? Bool(string key) => (this[key] as BoolValue)?.Is;

    /// <summary>A whole number, or null.</summary>
    public int? Int(string key) => this[key] is NumberValue number ? (int)number.Number : null;

    /// <summary>A number, or null.</summary>
    public decimal? Number(string key) => (this[key] as NumberValue)?.Number;

    /// <summary>A day, or null.</summary>
    public DateOnly? Date(string key) => (this[key] as DateValue)?.Date;

    /// <summary>A web address, or null.</summary>
    public SafeUrl? Url(string key) => (this[key] as UrlValue)?.Url;

    /// <summary>The one term of an <c>enum</c>, or null.</summary>
    public string? Term(string key) => this[key] is TermsValue { Terms.Count: > 0 } terms ? terms.Terms[0].Id : null;

    /// <summary>The terms of an <c>enums</c>; empty when there are none.</summary>
    public IReadOnlyList<string> Terms(string key) => this[key] is TermsValue terms ? [.. terms.Terms.Select(t => t.Id)] : [];

    /// <summary>The documents a field names; for <c>text-and-refs</c> its refs; empty when there are none.</summary>
    public IReadOnlyList<Named> Refs(string key) => this[key] switch
    {
        RefsValue refs => refs.Ids,
        ObjectValue both => both.Fields.Refs("refs"),
        _ => [],
    };

    /// <summary>The items of a list; empty when there are none.</summary>
    public IReadOnlyList<Value> Items(string key) => this[key] is ListValue list ? list.Items : [];

    /// <summary>The objects of a list; empty when there are none.</summary>
    public IEnumerable<FieldValues> Objects(string key) => Items(key).OfType<ObjectValue>().Select(o => o.Fields);

    /// <summary>The fields of an object, or null.</summary>
    public FieldValues? Object(string key) => (this[key] as ObjectValue)?.Fields;

    /// <summary>A copy with one value set.</summary>
    public FieldValues With(string key, Value value) => new(_keys.Zip(_values, KeyValuePair.Create).Where(v => v.Key != key).Append(new(key, value)));
}
