namespace LocalOffer.Search;

/// <summary>What a found page is, in the order results are numbered: listings first, because only they have filters.</summary>
public enum SearchKind
{
    /// <summary>An entry of the directory.</summary>
    Service,

    /// <summary>A nursery, school, college or other provider.</summary>
    Provider,

    /// <summary>A guide.</summary>
    Guide,

    /// <summary>A reason why families come, on the home page.</summary>
    Situation,

    /// <summary>A support block of the area or a strand.</summary>
    Support,

    /// <summary>A word explained.</summary>
    Word,

    /// <summary>A person around the child.</summary>
    Person,

    /// <summary>Any other page.</summary>
    Page,
}
