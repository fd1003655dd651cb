namespace LocalOffer.Search;

/// <summary>Words that mean the same to those who search; every phrase is terms joined by spaces.</summary>
/// <param name="Label">What the page says it also searched for.</param>
/// <param name="Same">Each of them finds what all the others find.</param>
/// <param name="Leads">Wider words, which are looked for where no page has those of <paramref name="Same"/>; they count for less and do not lead back.</param>
public sealed record SynonymGroup(string Label, IReadOnlyList<string> Same, IReadOnlyList<string> Leads);
