using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>What a provider is called in the middle of a sentence.</summary>
internal static class Nouns
{
    public static string Of(Provider provider) => provider.Document.Values.Term("provider-type") switch
    {
        "early-years" => "early years setting",
        "maintained-nursery-school" => "nursery school",
        "post-16" or "section-41" => "college or school",
        "childminder" => "childminder",
        "pru-ap" => "unit",
        "school-unit" or "maintained-school" or "academy" or "non-maintained-special" or "independent-school" => "school",
        _ => "provider",
    };

    /// <summary>Several of its kind.</summary>
    public static string Several(Provider provider) => Of(provider) switch
    {
        "college or school" => "colleges and schools",
        var one => one + "s",
    };
}
