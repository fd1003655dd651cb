using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Search;

/// <summary>The content of the files, all of one build: each carries its mark, so that a page never mixes two.</summary>
internal sealed class SearchData
{
    /// <summary>The form of the files; a script made for another one leads readers to the lists instead.</summary>
    private const int Format = 2;

    // Places to four decimals are about ten metres apart.
    private const decimal PerDegree = 10_000m;

    private SearchData(byte[] index, byte[] ids, byte[] places, IReadOnlyList<byte[]> cards, byte[] @public) =>
        (IndexScript, IdScript, PlaceScript, CardScripts, Public) = (index, ids, places, cards, @public);

    public ReadOnlyMemory<byte> IndexScript { get; }

    public ReadOnlyMemory<byte> IdScript { get; }

    public ReadOnlyMemory<byte> PlaceScript { get; }

    public IReadOnlyList<byte[]> CardScripts { get; }

    public ReadOnlyMemory<byte> Public { get; }

    public static SearchData Of(Offer offer, IReadOnlyList<SearchDocument> documents)
    {
        var terms = new SearchTerms(offer.Settings.SearchStopWords);
        var index = InvertedIndex.Of(documents, terms);
        var words = new ListingWords(offer.Framework);
        var cards = documents.Chunk(Cards.InOneFile).Select(some => Without(json => Cards.Write(json, some, words))).ToList();
        var main = Without(json => WriteIndex(json, offer, documents, terms, index));
        var build = Mark([main, .. cards]);
        return new(
            ScriptData.Script("self.LO_index", With(build, main)),
            ScriptData.Script("self.LO_ids", ScriptData.Json(json => WriteIds(json, build, documents))),
            ScriptData.Script("self.LO_places", ScriptData.Json(json => WritePlaceTable(json, build, offer.Postcodes))),
            [.. cards.Select((card, n) => ScriptData.Script(string.Create(CultureInfo.InvariantCulture, $"(self.LO_cards=self.LO_cards||{{}})[{n}]"), With(build, card)))],
            ScriptData.Json(json => PublicIndex.Write(json, index, documents)));
    }

    private static void WriteIndex(Utf8JsonWriter json, Offer offer, IReadOnlyList<SearchDocument> documents, SearchTerms terms, InvertedIndex index)
    {
        var listings = documents.TakeWhile(d => d.HasFilters).Select(d => d.Listing!).ToList();
        json.WriteNumber("format", Format);
        json.WriteNumber("count", documents.Count);
        json.WriteNumber("listings", listings.Count);
        JsonArrays.Write(json, "kinds", SearchDocument.Kinds);
        PackedNumbers.Write(json, "kind", documents.Select(d => (int)d.Kind));
        JsonArrays.Write(json, "stop", terms.StopWords);
        CompactIndex.Write(json, index);
        json.WriteStartArray("synonyms");
        foreach (var group in SynonymGroups.Of(offer, terms))
        {
            json.WriteStartObject();
            json.WriteString("label", group.Label);
            JsonArrays.Write(json, "same", group.Same);
            JsonArrays.Write(json, "leads", group.Leads);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        FacetColumns.Write(json, Facet.All(offer.Framework), listings);
        json.WriteStartArray("places");
        foreach (var listing in listings)
        {
            WritePlaces(json, listing, offer.Postcodes);
        }

        json.WriteEndArray();
    }

    // A place whose map figures nobody has written is where its postcode is.
    private static void WritePlaces(Utf8JsonWriter json, Listing listing, PostcodeTable postcodes)
    {
        var numbers = new List<int>();
        foreach (var place in listing.Places)
        {
            if (place is { Latitude: { } latitude, Longitude: { } longitude })
            {
                numbers.AddRange([Scaled(latitude), Scaled(longitude)]);
            }
            else if (postcodes.Find(place.Postcode) is { } middle)
            {
                numbers.AddRange([Scaled(middle.Latitude), Scaled(middle.Longitude)]);
            }
        }

        if (numbers.Count == 0)
        {
            json.WriteNumberValue(0);
        }
        else
        {
            JsonArrays.Write(json, numbers);
        }
    }

    private static int Scaled(decimal degrees) => (int)decimal.Round(degrees * PerDegree);

    private static void WritePlaceTable(Utf8JsonWriter json, string build, PostcodeTable postcodes)
    {
        json.WriteStartObject();
        json.WriteString("build", build);
        JsonArrays.Write(json, "codes", postcodes.Middles.Select(m => m.Code));
        JsonArrays.Write(json, "at", postcodes.Middles.SelectMany(m => new[] { Scaled(m.Latitude), Scaled(m.Longitude) }));
        json.WriteEndObject();
    }

    private static void WriteIds(Utf8JsonWriter json, string build, IReadOnlyList<SearchDocument> documents)
    {
        json.WriteStartObject();
        json.WriteString("build", build);
        JsonArrays.Write(json, "ids", documents.Select(d => d.Id));
        json.WriteEndObject();
    }

    private static byte[] Without(Action<Utf8JsonWriter> members) => ScriptData.Json(json =>
    {
        json.WriteStartObject();
        members(json);
        json.WriteEndObject();
    });

    // The mark is made from the rest, and then put before it.
    private static byte[] With(string build, byte[] json) => [.. System.Text.Encoding.ASCII.GetBytes($$"""{"build":"{{build}}","""), .. json.AsSpan(1)];

    private static string Mark(IEnumerable<byte[]> parts)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            hash.AppendData(part);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
