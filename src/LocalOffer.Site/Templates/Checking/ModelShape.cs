using System.Collections.Concurrent;
using System.Reflection;

namespace LocalOffer.Site;

/// <summary>A property of a model, as templates see it.</summary>
/// <param name="Type">Its type; for a number that may be absent the number's.</param>
/// <param name="MayBeAbsent">True when it may be null.</param>
internal sealed record ModelMember(Type Type, bool MayBeAbsent);

/// <summary>What a model's type offers to templates: its public properties, with small first letters.</summary>
internal sealed class ModelShape
{
    // Types do not change while the tool runs, so what is known of them may be kept.
    private static readonly ConcurrentDictionary<Type, ModelShape> Known = new();

    private ModelShape(Dictionary<string, ModelMember> members) => Members = members;

    /// <summary>Its members by the name templates use.</summary>
    public IReadOnlyDictionary<string, ModelMember> Members { get; }

    /// <summary>The shape of a type.</summary>
    public static ModelShape Of(Type type) => Known.GetOrAdd(type, Read);

    /// <summary>True for what can be printed: words, whole numbers, addresses.</summary>
    public static bool IsPrintable(Type type) => type == typeof(string) || type == typeof(int) || type == typeof(long) || type == typeof(Href);

    /// <summary>True for what has no parts a template could name.</summary>
    public static bool IsSimple(Type type) => type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(Href) || type == typeof(SafeHtml)
        || type == typeof(decimal) || type == typeof(DateOnly);

    /// <summary>The type of a list's items, or null when the type is no list.</summary>
    public static Type? ItemOf(Type type)
    {
        if (type == typeof(string))
        {
            return null;
        }

        var list = type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IEnumerable<>)
            ? type
            : type.GetInterfaces().FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>));

        // The engine goes through a table in a way of its own; models give lists.
        return list?.GetGenericArguments()[0] is { } item && !(item.IsGenericType && item.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)) ? item : null;
    }

    /// <summary>The property a name in a template stands for.</summary>
    public static string PropertyName(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static ModelShape Read(Type type)
    {
        var nullability = new NullabilityInfoContext();
        var members = new Dictionary<string, ModelMember>(StringComparer.Ordinal);

        // Interfaces do not repeat what they inherit; classes do.
        var types = type.IsInterface ? type.GetInterfaces().Prepend(type) : [type];
        foreach (var property in types.SelectMany(t => t.GetProperties(BindingFlags.Public | BindingFlags.Instance)))
        {
            if (property.GetIndexParameters().Length > 0 || !property.CanRead || property.Name == "EqualityContract")
            {
                continue;
            }

            var plain = Nullable.GetUnderlyingType(property.PropertyType);
            var absent = plain is not null || (!property.PropertyType.IsValueType && nullability.Create(property).ReadState == NullabilityState.Nullable);
            members[char.ToLowerInvariant(property.Name[0]) + property.Name[1..]] = new(plain ?? property.PropertyType, absent);
        }

        return new(members);
    }
}
