using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Pages at old addresses that lead to today's, and Netlify's <c>_redirects</c> when asked for.</summary>
public static class Redirects
{
    /// <summary>The files.</summary>
    public static IEnumerable<OutputFile> Plan(Offer offer) => throw new NotImplementedException();
}
