using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The way to "What should I do next?" from pages where a reader may not know where to begin.</summary>
internal static class WhatNextLink
{
    /// <summary>The link, or null when the authority has not written the guide.</summary>
    public static LinkView? Of(Workbench bench, PageContext page) =>
        bench.Offer.WhatNext is { } guide ? new LinkView(guide.Title, page.To(Addresses.WhatNext)) : null;
}
