using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>Describes the files for the page about them.</summary>
public static class SignpostingDescription
{
    /// <summary>The description. Examples are the site's own: the first record that has a value gives it.</summary>
    public static DataDescription Of(Offer offer) => new(
        SignpostingFormat.Version,
        offer.Listings.Count,
        [
            new(Addresses.SignpostingJson, "Everything in one file, with the vocabularies. Each record stands on a line of its own, so that two versions can be compared."),
            new(Addresses.SignpostingLines, "The records alone, one to a line (NDJSON), for programs that read line by line."),
            new(Addresses.SignpostingCsv, "The same as a table (CSV), for spreadsheets and statistics."),
            new(Addresses.SignpostingSchema, "What a record must be like (JSON Schema 2020-12), with every id that is allowed."),
        ],
        Fields(offer));

    private static DataField[] Fields(Offer offer) =>
    [
        .. RecordFields.Columns.Select(column => new DataField(
            column.Path, column.Field.Kind, column.Field.Meaning, column.Field.Vocabulary,
            SignpostingRecord.All(offer).Select(r => column.Field.Cell(r)).FirstOrDefault(text => text.Length > 0))),
    ];
}
