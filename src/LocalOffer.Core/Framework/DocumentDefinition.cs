namespace LocalOffer.Core;

/// <summary>A section of a document's page.</summary>
/// <param name="Key">Kebab-case key.</param>
/// <param name="Label">Public heading.</param>
/// <param name="Intro">A sentence under the heading, or null.</param>
public sealed record SectionDefinition(string Key, string Label, string? Intro = null);

/// <summary>Fields of which at least one must be there.</summary>
/// <param name="Key">Key of the group.</param>
/// <param name="Label">What it stands for, in plain words.</param>
/// <param name="AnyOf">Keys of the fields.</param>
/// <param name="Level">Essential or desirable.</param>
public sealed record FieldGroup(string Key, string Label, IReadOnlyList<string> AnyOf, Level Level);

/// <summary>A kind of document: its fields in the order families read them.</summary>
public sealed record DocumentDefinition
{
    private Dictionary<string, FieldDefinition>? _byKey;

    /// <summary>One of <see cref="DocumentKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The strand or support block the definition is for, or empty.</summary>
    public string Variant { get; init; } = "";

    /// <summary>Public name of the kind.</summary>
    public required string Label { get; init; }

    /// <summary>Sections in order.</summary>
    public IReadOnlyList<SectionDefinition> Sections { get; init; } = [];

    /// <summary>All fields: envelope, common, variant, in reading order.</summary>
    public IReadOnlyList<FieldDefinition> Fields { get; init; } = [];

    /// <summary>Groups of which one field must be filled in.</summary>
    public IReadOnlyList<FieldGroup> Groups { get; init; } = [];

    /// <summary>The field with this key, or null.</summary>
    public FieldDefinition? Field(string key) =>
        (_byKey ??= Fields.ToDictionary(f => f.Key, StringComparer.Ordinal)).GetValueOrDefault(key);
}
