namespace LocalOffer.Content;

/// <summary>What a setting's value may be.</summary>
public enum SettingType
{
    /// <summary>A text.</summary>
    Text,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Bool,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A list of texts; one text is a list of one.</summary>
    Texts,

    /// <summary>A folder inside the site.</summary>
    Folder,

    /// <summary>A list of folders inside the site.</summary>
    Folders,

    /// <summary>A day, or a day and time.</summary>
    Date,

    /// <summary>A level: Information, Warning or Error.</summary>
    Level,

    /// <summary>A list of <c>CODE=Level</c>.</summary>
    Levels,

    /// <summary>A site name without scheme.</summary>
    Host,

    /// <summary>A colour, <c>#rrggbb</c>.</summary>
    Colour,
}

/// <summary>One setting, for readers of the documentation as much as for the code that reads it.</summary>
/// <param name="Name">Its key; sections are joined with a colon.</param>
/// <param name="Type">What its value may be.</param>
/// <param name="Default">What holds without it, as written in JSON; empty for nothing.</param>
/// <param name="Example">A value as written in JSON.</param>
/// <param name="Help">What it does.</param>
public sealed record SettingKey(string Name, SettingType Type, string Default, string Example, string Help)
{
    /// <summary>True for a key Statiq has too, with the same meaning.</summary>
    public bool IsStatiq => !Name.StartsWith(SettingsKeys.OwnSection, StringComparison.Ordinal);

    /// <summary>Smallest number.</summary>
    public int Min { get; init; }

    /// <summary>Largest number.</summary>
    public int Max { get; init; }

    /// <summary>The only texts a list of texts may hold; empty for any.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
