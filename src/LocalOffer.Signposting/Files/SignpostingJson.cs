using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>
/// The records as JSON, one to a line: what has changed between two builds can be seen record by record. The same object goes into
/// the script that pages load, and the records alone into a file of lines.
/// </summary>
internal static class SignpostingJson
{
    private const byte NewLine = (byte)'\n';

    /// <summary>The whole as one object.</summary>
    public static byte[] Of(Offer offer) => Whole(offer, isDated: true);

    private static byte[] Whole(Offer offer, bool isDated)
    {
        using var text = new LineWriter();
        text.Raw("{\n"u8);
        foreach (var (name, write) in Heading(offer, isDated))
        {
            text.Raw("\""u8).Raw(name).Raw("\": "u8).Json(write).Raw(",\n"u8);
        }

        text.Raw("\"vocabularies\": {\n"u8);
        var isFirst = true;
        foreach (var vocabulary in PublishedVocabularies.Of(offer.Framework))
        {
            text.Raw(isFirst ? ""u8 : ",\n"u8).Raw("\""u8).Raw(vocabulary.Name).Raw("\": "u8).Json(json => PublishedVocabularies.Write(json, vocabulary));
            isFirst = false;
        }

        text.Raw("\n},\n\"records\": [\n"u8);
        isFirst = true;
        foreach (var record in SignpostingRecord.All(offer))
        {
            text.Raw(isFirst ? ""u8 : ",\n"u8).Json(json => FieldGroup.Write(json, RecordFields.All, record));
            isFirst = false;
        }

        return text.Raw("\n]\n}\n"u8).ToArray();
    }

    /// <summary>The records alone, one to a line, for programs that read line by line.</summary>
    public static byte[] Lines(Offer offer)
    {
        using var text = new LineWriter();
        foreach (var record in SignpostingRecord.All(offer))
        {
            text.Json(json => FieldGroup.Write(json, RecordFields.All, record)).Raw("\n"u8);
        }

        return text.ToArray();
    }

    /// <summary>
    /// The same object as a script, without the day: pages go by the reader's own, and another day alone must not be a newer version of
    /// what is saved on a device. In a script's text a line cannot end, and in JSON no value holds a line's end as it is.
    /// </summary>
    public static byte[] Script(Offer offer) =>
        ScriptData.Script("self.LO_signposting", Array.FindAll(Whole(offer, isDated: false), b => b != NewLine));

    private static IEnumerable<(string Name, Action<Utf8JsonWriter> Write)> Heading(Offer offer, bool isDated)
    {
        (string, Action<Utf8JsonWriter>) Text(string name, string text) => (name, json => json.WriteStringValue(text));
        yield return Text("format", SignpostingFormat.Name);
        yield return Text("version", SignpostingFormat.Version);
        yield return Text("schema", SignpostingFormat.SchemaName);
        yield return Text("framework", offer.Framework.Version);
        if (isDated)
        {
            yield return Text("as-of", PlainDate.Iso(offer.Today));
        }

        if (PublicAddress.OfSite(offer.Settings) is { } site)
        {
            yield return Text("site", site);
        }

        yield return Text("authority", offer.Area.AuthorityName);
    }
}
