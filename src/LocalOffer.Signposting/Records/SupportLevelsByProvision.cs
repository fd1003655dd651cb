using LocalOffer.Core;

namespace LocalOffer.Signposting;

/// <summary>
/// Tells which levels of support a service can be part of. A level includes kinds of help, and each kind refines a provision level:
/// so a service for everyone is part of all of them, and specialist help only of those that include help a family directs itself.
/// </summary>
internal sealed class SupportLevelsByProvision
{
    private readonly IReadOnlyList<(string Id, HashSet<string> Includes)> _levels;

    public SupportLevelsByProvision(Framework framework)
    {
        var kinds = framework.Vocabulary(Vocabularies.ProvisionLevelsWestSussex);
        _levels = [.. framework.Terms(Vocabularies.SupportLevels).Select(level => (level.Id, level.Fact("includes")
            .Select(kind => kinds?.Find(kind)?.Parent ?? kind).ToHashSet(StringComparer.Ordinal)))];
    }

    /// <summary>What an author has written, or else what follows from the provision levels; none when those are not known.</summary>
    public IReadOnlyList<string> Of(Listing listing) => listing.SupportLevels.Count > 0
        ? listing.SupportLevels
        : [.. _levels.Where(l => listing.Levels.Any(l.Includes.Contains)).Select(l => l.Id)];
}
