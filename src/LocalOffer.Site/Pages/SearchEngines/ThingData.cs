using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>A service or a provider in the words of schema.org: the facts the page shows, and none it does not.</summary>
internal static class ThingData
{
    private const string WholeArea = "whole-area";

    private static readonly HashSet<string> OfGovernment = ["la-service", "nhs"];

    /// <summary>A service.</summary>
    public static JsonObject Of(Workbench bench, Entry entry)
    {
        var listing = entry.Listing;
        var document = entry.Document;
        var address = PublicAddress.Of(bench.Offer.Settings, listing.Path);
        return StructuredData.Filled(new JsonObject
        {
            ["@type"] = listing.ProviderType is { } type && OfGovernment.Contains(type) ? "GovernmentService" : "Service",
            ["@id"] = address + "#service",
            ["name"] = listing.Name,
            ["alternateName"] = StructuredData.Words(listing.AlsoKnownAs),
            ["description"] = OrNull(listing.Summary),
            ["url"] = address,
            ["serviceType"] = StructuredData.Words(bench.Labels(Vocabularies.Topics, listing.Topics)),
            ["audience"] = Audience(listing),
            ["areaServed"] = StructuredData.Words(Areas(bench, listing)),
            ["provider"] = Runs(bench, entry),
            ["isAccessibleForFree"] = listing.IsFree,
            ["availableChannel"] = Channel(document),
        });
    }

    /// <summary>A provider.</summary>
    public static JsonObject Of(Workbench bench, Provider provider)
    {
        var listing = provider.Listing;
        var document = provider.Document;
        var address = PublicAddress.Of(bench.Offer.Settings, listing.Path);
        return StructuredData.Filled(new JsonObject
        {
            ["@type"] = Kind(listing.ProviderType),
            ["@id"] = address + "#provider",
            ["name"] = listing.Name,
            ["description"] = OrNull(listing.Summary),
            ["url"] = address,
            ["telephone"] = Shown(document, "phone"),
            ["email"] = Shown(document, "email"),
            ["sameAs"] = Web(document, "website"),
            ["address"] = Place(document),
        });
    }

    private static string Kind(string? type) => type switch
    {
        "early-years" or "maintained-nursery-school" => "Preschool",
        "childminder" => "ChildCare",
        "post-16" => "CollegeOrUniversity",
        "la-service" => "GovernmentOrganization",
        _ => ProviderTypes.IsEducation(type) ? "School" : "Organization",
    };

    // "The whole of our area" says nothing away from the site: the council's name does.
    private static List<string> Areas(Workbench bench, Listing listing) =>
        [.. (listing.AreasServed.Count == 0 && listing.InArea == true ? [WholeArea] : listing.AreasServed)
            .Select(a => a == WholeArea ? bench.Offer.Area.AuthorityName : bench.Offer.Framework.Label(Vocabularies.Districts, a))];

    private static JsonObject? Audience(Listing listing) => listing.AgeFrom is null && listing.AgeTo is null ? null
        : StructuredData.Filled(new JsonObject
        {
            ["@type"] = "PeopleAudience",
            ["audienceType"] = ListingWords.Ages(listing.AgeFrom, listing.AgeTo),
            ["suggestedMinAge"] = listing.AgeFrom,
            ["suggestedMaxAge"] = listing.AgeTo,
        });

    private static JsonObject? Runs(Workbench bench, Entry entry)
    {
        if (entry.Provider is { Status: PublicationStatus.Published } provider)
        {
            var address = PublicAddress.Of(bench.Offer.Settings, provider.Listing.Path);
            return new JsonObject { ["@type"] = Kind(provider.Listing.ProviderType), ["@id"] = address + "#provider", ["name"] = provider.Listing.Name, ["url"] = address };
        }

        return entry.Listing.Organisation.Length > 0 ? new JsonObject { ["@type"] = "Organization", ["name"] = entry.Listing.Organisation } : null;
    }

    private static JsonObject? Channel(EffectiveDocument document)
    {
        var phone = Shown(document, "phone");
        var email = Shown(document, "email");
        var channel = StructuredData.Filled(new JsonObject
        {
            ["@type"] = "ServiceChannel",
            ["servicePhone"] = phone is null && email is null ? null
                : StructuredData.Filled(new JsonObject { ["@type"] = "ContactPoint", ["contactType"] = Shown(document, "contact-role") ?? "Enquiries", ["telephone"] = phone, ["email"] = email }),
            ["serviceUrl"] = Web(document, "online-form") ?? Web(document, "website"),
            ["serviceLocation"] = Place(document) is { } place ? new JsonObject { ["@type"] = "Place", ["address"] = place } : null,
        });
        return channel.Count > 1 ? channel : null;
    }

    // The first place whose exact address may be shown.
    private static JsonObject? Place(EffectiveDocument document) => document.Field("locations") is not { Definition.Published: true, Value: ListValue } ? null
        : document.Values.Objects("locations")
            .Where(p => p.Bool("hide-exact-address") != true && (p.Has("address") || p.Has("postcode")))
            .Select(p => StructuredData.Filled(new JsonObject
            {
                ["@type"] = "PostalAddress",
                ["streetAddress"] = p.Line("address")?.ReplaceLineEndings(", "),
                ["postalCode"] = p.Line("postcode"),
                ["addressCountry"] = "GB",
            }))
            .FirstOrDefault();

    private static string? Shown(EffectiveDocument document, string key) => document.Field(key) is { Definition.Published: true, Value: LineValue line } ? line.Text : null;

    private static string? Web(EffectiveDocument document, string key) =>
        document.Field(key) is { Definition.Published: true, Value: UrlValue { Url: { Kind: LinkKind.Web } url } } ? url.Value : null;

    private static string? OrNull(string text) => text.Length > 0 ? text : null;
}
