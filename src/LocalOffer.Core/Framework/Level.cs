namespace LocalOffer.Core;

/// <summary>How much a field is asked for (the SE7 words).</summary>
public enum Level
{
    /// <summary>Good to have; counted, reported, never a fault.</summary>
    Desirable,

    /// <summary>Law, the seed documents, or a family's need demand it; a page without it says so.</summary>
    Essential,
}
