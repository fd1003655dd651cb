using System.Globalization;

namespace LocalOffer.Cli.Tests;

/// <summary>A small site in a folder of its own: an area, the four strands, one provider and some services. It has no errors.</summary>
internal static class SmallSite
{
    public const string Swim = "input/strands/social-care/entries/swim.yaml";

    public static Folder Make()
    {
        var folder = new Folder()
            .With("statiq.json", """{ "SiteTitle": "Testshire Local Offer" }""")
            .With("input/area.yaml", "authority-name: Testshire County Council\noffer-name: Testshire Local Offer\noffer-contact:\n  phone: \"01632 960001\"\n")
            .With("providers/leisure-trust/provider.yaml", "name: Testshire Leisure Trust\nprovider-type: voluntary-community\nphone: \"01632 960002\"\n")
            .With(Swim, Entry("Saturday swimming", "leisure"));
        foreach (var strand in new[] { "education", "health", "social-care", "towards-independence" })
        {
            folder.With($"input/strands/{strand}/strand.yaml", "summary: Help for every child.\n");
        }

        return folder;
    }

    /// <summary>A service with the topic as written.</summary>
    public static string Entry(string name, string topic) => $"""
        name: {name}
        provider: leisure-trust
        summary: A calm session in the small pool.
        who-for: Children who like water and do not like noise.
        categories:
          - {topic}

        """.ReplaceLineEndings("\n");

    /// <summary>More services, so that writing takes a while.</summary>
    public static Folder WithServices(this Folder folder, int count)
    {
        for (var i = 0; i < count; i++)
        {
            folder.With(string.Create(CultureInfo.InvariantCulture, $"input/strands/social-care/entries/service-{i:D5}.yaml"), Entry($"Service number {i}", "leisure"));
        }

        return folder;
    }
}
