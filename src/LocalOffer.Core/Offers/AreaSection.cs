namespace LocalOffer.Core;

/// <summary>The whole authority's section.</summary>
/// <param name="Document">Its values.</param>
/// <param name="Blocks">The area's support blocks in the framework's order.</param>
public sealed record AreaSection(EffectiveDocument Document, IReadOnlyList<EffectiveBlock> Blocks)
{
    /// <summary>Name of the council.</summary>
    public string AuthorityName => Document.Values.Line("authority-name") ?? "The council";

    /// <summary>Name of the site.</summary>
    public string OfferName => Document.Values.Line("offer-name") ?? "Local Offer";
}

/// <summary>One of the four strands.</summary>
/// <param name="Key">Id of the strand.</param>
/// <param name="Label">Public name.</param>
/// <param name="Document">Its values.</param>
/// <param name="Blocks">Its support blocks in the framework's order, own or the area's.</param>
public sealed record StrandSection(string Key, string Label, EffectiveDocument Document, IReadOnlyList<EffectiveBlock> Blocks);
