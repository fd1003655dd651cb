using System.Globalization;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Search;

/// <summary>Writes what a list of results shows, a few documents to a file: a page of results needs only the files of its own.</summary>
internal static class Cards
{
    /// <summary>Documents in one file.</summary>
    public const int InOneFile = 50;

    /// <summary>How many files it takes.</summary>
    public static int Files(int documents) => (documents + InOneFile - 1) / InOneFile;

    /// <summary>Writes the cards of one file.</summary>
    public static void Write(Utf8JsonWriter json, IEnumerable<SearchDocument> documents, ListingWords words)
    {
        json.WriteStartArray("cards");
        foreach (var document in documents)
        {
            Write(json, document, words);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, SearchDocument document, ListingWords words)
    {
        json.WriteStartObject();
        json.WriteString("id", document.Id);
        json.WriteString("path", document.Path);
        json.WriteString("kind", SearchDocument.Kinds[(int)document.Kind]);
        json.WriteString("name", document.Name);
        json.WriteString("summary", document.Summary);
        if (document.Listing is { } listing)
        {
            Write(json, listing, words);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Listing listing, ListingWords words)
    {
        if (words.By(listing) is { } by)
        {
            json.WriteString("by", by);
        }

        var facts = words.Facts(listing);
        JsonArrays.Write(json, "facts", facts.Where(f => !f.Warns).Select(f => f.Text));
        JsonArrays.Write(json, "warns", facts.Where(f => f.Warns).Select(f => f.Text));
        if (listing.Freshness.ReviewDue is { } due)
        {
            json.WriteString("due", due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (listing.Phone.Length > 0)
        {
            json.WriteString("phone", listing.Phone);
        }

        // Absent is false: few can be compared, and every card is paid for.
        if (listing.HasAnswers)
        {
            json.WriteBoolean("compare", true);
        }
    }
}
