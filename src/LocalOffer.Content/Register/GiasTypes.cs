namespace LocalOffer.Content;

/// <summary>What a type of establishment of the register is called in this Local Offer.</summary>
/// <param name="ProviderType">Term of <c>provider-types</c>.</param>
/// <param name="SettingKind">Term of <c>setting-kinds</c>.</param>
public sealed record GiasType(string ProviderType, string SettingKind)
{
    // Types that publish no offer for children in an English area.
    private static readonly HashSet<string> NotOurs = new(StringComparer.OrdinalIgnoreCase)
    {
        "Higher education institutions", "Welsh establishment", "British schools overseas", "Offshore schools",
        "Service children's education", "Miscellaneous", "Institution funded by other government department",
        "International schools", "Governor Recruitment Centre",
    };

    /// <summary>True for types that are no part of any area's offer.</summary>
    public static bool IsOutsideTheOffer(string type) => NotOurs.Contains(type);

    /// <summary>The type in our words, or null for one we do not know.</summary>
    /// <param name="type"><c>TypeOfEstablishment (name)</c>.</param>
    /// <param name="section41"><c>Section41Approved (name)</c>.</param>
    public static GiasType? Of(string type, string section41)
    {
        var approved = section41.Equals("Approved", StringComparison.OrdinalIgnoreCase);
        bool Has(string word) => type.Contains(word, StringComparison.OrdinalIgnoreCase);
        var special = Has("special");

        return type switch
        {
            _ when Has("16-19") || Has("16 to 19") || Has("sixth form") || Has("further education") || Has("post 16") || Has("post-16") =>
                new(approved ? "section-41" : "post-16", "college"),
            _ when Has("pupil referral") || Has("alternative provision") => new("pru-ap", "school"),
            _ when Has("non-maintained special") => new("non-maintained-special", "special-school"),
            _ when Has("nursery school") => new("maintained-nursery-school", "early-years"),
            _ when Has("children's centre") || Has("early years") => new("early-years", "early-years"),
            _ when Has("academy") || Has("free school") || Has("technical college") || Has("studio school") =>
                new("academy", special ? "special-school" : "school"),
            _ when Has("independent") => new(approved ? "section-41" : "independent-school", special ? "special-school" : "school"),
            _ when Has("community") || Has("foundation") || Has("voluntary aided") || Has("voluntary controlled") =>
                new("maintained-school", special ? "special-school" : "school"),
            _ => null,
        };
    }
}
