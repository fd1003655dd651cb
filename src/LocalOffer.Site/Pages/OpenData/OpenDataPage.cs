using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>What there is of open data, and what each field means.</summary>
public sealed record OpenDataPage : SitePage
{
    /// <summary>Whose data it is.</summary>
    public required string Authority { get; init; }

    /// <summary>The day it was made.</summary>
    public required DayView Made { get; init; }

    /// <summary>How many records, in words.</summary>
    public required string Records { get; init; }

    /// <summary>Version of the form of the records.</summary>
    public required string Version { get; init; }

    /// <summary>The files.</summary>
    public required IReadOnlyList<LinkView> Files { get; init; }

    /// <summary>The same for readers who are looking for help.</summary>
    public required LinkView Browse { get; init; }

    /// <summary>Whom to ask, or null when the authority has no page that says.</summary>
    public required LinkView? Ask { get; init; }

    /// <summary>The fields of a record.</summary>
    public required IReadOnlyList<OpenDataField> Fields { get; init; }

    /// <summary>The vocabularies of those fields.</summary>
    public required IReadOnlyList<OpenDataVocabulary> Vocabularies { get; init; }
}

/// <summary>A field of a record.</summary>
/// <param name="Field">The field.</param>
/// <param name="Vocabulary">Where its vocabulary stands on the page, or null.</param>
public sealed record OpenDataField(DataField Field, LinkView? Vocabulary);

/// <summary>A closed list of ids.</summary>
/// <param name="Id">Where it stands on the page.</param>
/// <param name="Name">Its name in the files.</param>
/// <param name="Label">Its name in words.</param>
/// <param name="Source">Where the list comes from, or null.</param>
/// <param name="Terms">The ids with what families read.</param>
public sealed record OpenDataVocabulary(string Id, string Name, string Label, string? Source, IReadOnlyList<FacetValue> Terms);
