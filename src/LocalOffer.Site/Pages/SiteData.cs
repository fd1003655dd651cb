using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>What other rooms have made of the offer for this site.</summary>
/// <param name="Files">Their files: the search, open data.</param>
/// <param name="OpenData">Describes the open data; asked only when the page about it is drawn.</param>
public sealed record SiteData(IReadOnlyList<OutputFile> Files, Func<DataDescription> OpenData);
