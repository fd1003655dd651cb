using System.Text;
using LocalOffer.Content;
using LocalOffer.Core;

namespace LocalOffer.Benchmarks;

/// <summary>A whole offer in this product's own format: the same bytes for the same number of services, everywhere.</summary>
internal static class OfferFolder
{
    private const string Settings = """
        {
          "SiteTitle": "Benchshire SEND Local Offer",
          "Host": "localoffer.example.org",
          "LinksUseHttps": true,
          "CurrentDateTime": "2026-10-01",
          "ThemePaths": []
        }

        """;

    /// <summary>Providers for so many services.</summary>
    public static int ProvidersFor(int entries) => Math.Max(2, entries / 10);

    /// <summary>The framework the offer is written for: the one inside the tool.</summary>
    public static Framework Framework { get; } = FrameworkReader.Read(new SourceTree(), new DiagnosticBag());

    /// <summary>The services of an offer.</summary>
    public static IEnumerable<EntryText> Entries(int count) => Enumerable.Range(0, count).Select(n => EntryText.Make(n, count, ProvidersFor(count)));

    /// <summary>The providers of an offer.</summary>
    public static IEnumerable<ProviderText> Providers(int entries) => Enumerable.Range(0, ProvidersFor(entries)).Select(n => ProviderText.Make(n, Framework));

    /// <summary>Writes the offer into a folder, which is made.</summary>
    /// <param name="folder">Where.</param>
    /// <param name="entries">How many services.</param>
    public static void Write(string folder, int entries)
    {
        Put(folder, "statiq.json", Settings);
        Put(folder, "input/area.yaml", SectionText.Make(Framework.Document(DocumentKinds.Area), "area"));
        foreach (var block in Framework.SupportBlocks)
        {
            Put(folder, $"input/support/{block.Key}.yaml", SectionText.Make(Framework.Document(DocumentKinds.SupportBlock, block.Key), block.Key));
        }

        foreach (var strand in Framework.Vocabulary(Vocabularies.Strands)!.Terms)
        {
            Put(folder, $"input/strands/{strand.Id}/strand.yaml", SectionText.Make(Framework.Document(DocumentKinds.Strand, strand.Id), strand.Id));
        }

        foreach (var entry in Entries(entries))
        {
            Put(folder, $"input/strands/{entry.Strand}/entries/{entry.Id}.yaml", entry.Yaml);
        }

        foreach (var provider in Providers(entries))
        {
            Put(folder, $"providers/{provider.Id}/provider.yaml", provider.Yaml);
            if (provider.Questionnaire is not null)
            {
                Put(folder, $"providers/{provider.Id}/questionnaire.yaml", provider.Questionnaire);
            }
        }
    }

    /// <summary>Writes one file with its folders.</summary>
    public static void Put(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
    }
}
