using LocalOffer.Content;
using LocalOffer.Core;
using LocalOffer.Site;

namespace LocalOffer.Cli;

/// <summary>
/// What one build leaves for the next while preview runs, handed to each stage that can use it. With it or without it a
/// build gives the same pages and the same findings; nothing of it is written to disk.
/// </summary>
public sealed class BuildMemory
{
    /// <summary>Files, framework and records.</summary>
    public ContentMemory Content { get; } = new();

    /// <summary>Entries and providers.</summary>
    public OfferMemory Offer { get; } = new();

    /// <summary>The theme with its compiled templates.</summary>
    public ThemeMemory Theme { get; } = new();
}
