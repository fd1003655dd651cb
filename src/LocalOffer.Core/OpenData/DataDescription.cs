namespace LocalOffer.Core;

/// <summary>What there is to say of the files a site publishes for other programs: the page about them is drawn from it.</summary>
/// <param name="Version">Version of the form of the records.</param>
/// <param name="Records">How many records there are.</param>
/// <param name="Files">The files.</param>
/// <param name="Fields">The fields of a record, in order.</param>
public sealed record DataDescription(string Version, int Records, IReadOnlyList<DataFile> Files, IReadOnlyList<DataField> Fields);

/// <summary>A file for other programs.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Text">What it is for, in one sentence.</param>
public sealed record DataFile(string Path, string Text)
{
    /// <summary>Its name without its folder.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];
}

/// <summary>A field of a record.</summary>
/// <param name="Path">Its name, such as <c>ages.from</c>.</param>
/// <param name="Kind">What its values are, in words.</param>
/// <param name="Meaning">What it means.</param>
/// <param name="Vocabulary">The vocabulary its values are from, or null.</param>
/// <param name="Example">A value it has in a record, or null when no record has one.</param>
public sealed record DataField(string Path, string Kind, string Meaning, string? Vocabulary, string? Example);
