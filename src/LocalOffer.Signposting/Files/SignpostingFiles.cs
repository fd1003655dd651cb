using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>The files of the signposting data. Each is made when it is asked for, and nothing of it is kept.</summary>
public static class SignpostingFiles
{
    /// <summary>The files, in order of path: open data where the settings ask for it, and the same for the page that signposts.</summary>
    public static IReadOnlyList<SignpostingFile> Of(Offer offer) =>
    [
        .. offer.Settings.SignpostingData
            ?
            [
                new(Addresses.SignpostingCsv, () => SignpostingCsv.Of(offer)),
                new(Addresses.SignpostingJson, () => SignpostingJson.Of(offer)),
                new(Addresses.SignpostingLines, () => SignpostingJson.Lines(offer)),
                new(Addresses.SignpostingSchema, () => SignpostingSchema.Of(offer)),
            ]
            : Array.Empty<SignpostingFile>(),
        .. offer.Settings.CoordinatorPages ? [new(Addresses.SignpostingScript, () => SignpostingJson.Script(offer))] : Array.Empty<SignpostingFile>(),
    ];
}
