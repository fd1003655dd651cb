namespace LocalOffer.Core;

/// <summary>The middle of a part of the postcode map.</summary>
/// <param name="Code">Outcode (<c>ZZ1</c>), sector (<c>ZZ1 4</c>) or whole postcode (<c>ZZ1 4GR</c>), in capitals.</param>
/// <param name="Latitude">Degrees north (WGS 84).</param>
/// <param name="Longitude">Degrees east (WGS 84).</param>
public sealed record PostcodeMiddle(string Code, decimal Latitude, decimal Longitude);

/// <summary>
/// Where postcodes are, from the table an authority supplies (<c>input/postcodes.csv</c>). With it the search tells how far away
/// a service is, on the reader's own device: nothing that is typed leaves it.
/// </summary>
public sealed class PostcodeTable
{
    private readonly SortedDictionary<string, PostcodeMiddle> _byCode = new(StringComparer.Ordinal);

    /// <summary>Keeps the middles; of two for one code the first.</summary>
    public PostcodeTable(IEnumerable<PostcodeMiddle> middles)
    {
        foreach (var middle in middles)
        {
            _byCode.TryAdd(middle.Code, middle);
        }
    }

    /// <summary>No table: distances are not told.</summary>
    public static PostcodeTable Empty { get; } = new([]);

    /// <summary>All of them, by code.</summary>
    public IReadOnlyCollection<PostcodeMiddle> Middles => _byCode.Values;

    /// <summary>The nearest thing known to a postcode: itself, else its sector, else its outcode; null when none is there.</summary>
    public PostcodeMiddle? Find(string postcode)
    {
        var code = postcode.Trim();
        string?[] names = [code, Postcode.Sector(code), Postcode.Outcode(code)];
        return names.OfType<string>().Select(n => _byCode.GetValueOrDefault(n)).FirstOrDefault(m => m is not null);
    }
}
