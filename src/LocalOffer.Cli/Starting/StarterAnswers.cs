using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>What a new site is asked for.</summary>
/// <param name="Council">The council's name.</param>
/// <param name="Host">Where the site will be published, without <c>https://</c>; empty when not known.</param>
/// <param name="Phone">A number families can ring, or empty.</param>
/// <param name="Email">An address families can write to, or empty.</param>
/// <param name="Ci">Which build server's workflow is written: github, gitlab, azure or none.</param>
/// <param name="Today">Today.</param>
internal sealed record StarterAnswers(string Council, string Host, string Phone, string Email, string Ci, DateOnly Today)
{
    private static readonly string[] Before = ["London Borough of ", "Royal Borough of ", "City of "];
    private static readonly string[] After = [" Council", " County", " Borough", " City", " Metropolitan", " District", " Unitary Authority", " Authority", " Combined"];

    /// <summary>The place alone: Exampleshire of Exampleshire County Council.</summary>
    public string Place
    {
        get
        {
            var place = Council;
            for (var shorter = true; shorter;)
            {
                shorter = false;
                foreach (var word in After.Where(a => place.Length > a.Length && place.EndsWith(a, StringComparison.OrdinalIgnoreCase)))
                {
                    place = place[..^word.Length];
                    shorter = true;
                    break;
                }
            }

            var start = Before.FirstOrDefault(b => place.Length > b.Length && place.StartsWith(b, StringComparison.OrdinalIgnoreCase));
            return start is null ? place : place[start.Length..];
        }
    }

    /// <summary>Name of the site.</summary>
    public string Offer => Place + " SEND Local Offer";

    /// <summary>Id of the council as a provider.</summary>
    public string CouncilId => Slug.From(Council) is { Length: > 0 } slug ? slug : "council";
}
