namespace LocalOffer.Site;

/// <summary>What <c>theme.json</c> says about a theme.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Description">One sentence.</param>
public sealed record ThemeManifest(string Name, string Version, string Description);
