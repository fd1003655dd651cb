namespace LocalOffer.Site;

/// <summary>A file of the theme that is carried to the site unchanged: styles, scripts, pictures.</summary>
/// <param name="Name">Relative to the theme: <c>site.css</c>, <c>images/phone.svg</c>.</param>
/// <param name="Bytes">Its content.</param>
public sealed record ThemeAsset(string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Where it is on the site.</summary>
    public string Path => PathOf(Name);

    /// <summary>Where an asset of this name is on the site.</summary>
    public static string PathOf(string name) => "assets/" + name;
}
