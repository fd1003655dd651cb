using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>People around the child who belong together.</summary>
/// <param name="Key">Id of the group, a term of <c>role-groups</c>; empty for people of no group the framework knows.</param>
/// <param name="Label">What families read above them.</param>
/// <param name="Roles">Their documents, in order; never none.</param>
internal sealed record RoleGroup(string Key, string Label, IReadOnlyList<Document> Roles)
{
    /// <summary>All roles of the offer, in the order of the framework's groups; people of no known group come last.</summary>
    public static IReadOnlyList<RoleGroup> Of(Offer offer)
    {
        var known = offer.Framework.Terms(Vocabularies.RoleGroups);
        var byGroup = offer.Roles.ToLookup(r => r.Values.Term("group") is { } group && known.Any(k => k.Id == group) ? group : "");
        IEnumerable<(string Key, string Label)> groups = [.. known.Select(k => (k.Id, k.PublicLabel)), ("", "Others")];
        return [.. groups.Where(g => byGroup.Contains(g.Key)).Select(g => new RoleGroup(g.Key, g.Label, [.. byGroup[g.Key]]))];
    }
}
