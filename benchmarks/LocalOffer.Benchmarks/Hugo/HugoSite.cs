using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Benchmarks;

/// <summary>
/// The same services for Hugo: each file of the offer is the front matter of a page, and templates draw pages of the same
/// parts and about the same size. Labels, sections and questions come from the same framework, as data.
/// </summary>
internal static class HugoSite
{
    private const string Templates = "hugo/";

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the site into a folder, which is made.</summary>
    public static void Write(string folder, int entries)
    {
        var assembly = Assembly.GetExecutingAssembly();
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Templates, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            OfferFolder.Put(folder, name[Templates.Length..], reader.ReadToEnd());
        }

        var framework = OfferFolder.Framework;
        var bands = framework.Vocabulary(Vocabularies.AgeBands)!.Terms;
        Data(folder, "labels", framework.AllVocabularies.SelectMany(v => v.Terms).DistinctBy(t => t.Id).ToDictionary(t => t.Id, t => t.PublicLabel));
        Single(folder, "services", framework.Document(DocumentKinds.Entry), framework.SupportBlocks);
        Single(folder, "providers", framework.Document(DocumentKinds.Provider), []);
        Data(folder, "questions", framework.QuestionsFor("school", shortForm: false).Select(q =>
            new { id = q.Id, text = q.TextFor("school"), prompts = q.Prompts.Select(p => new { id = p.Id, text = p.Text }) }));

        foreach (var entry in OfferFolder.Entries(entries))
        {
            var ages = bands.Where(b => b.Number("from") <= entry.Ages.To && b.Number("to") >= entry.Ages.From).Select(b => b.Id);
            OfferFolder.Put(folder, $"content/services/{entry.Id}.md",
                $"---\ntitle: {entry.Name}\nstrands: [{entry.Strand}]\nages: [{string.Join(", ", ages)}]\nletters: [{char.ToLowerInvariant(entry.Name[0])}]\n{entry.Yaml}---\n");
        }

        foreach (var provider in OfferFolder.Providers(entries))
        {
            var answers = provider.Questionnaire is { } written ? "answers:\n" + string.Join('\n', written.TrimEnd('\n').Split('\n').Select(l => l.Length == 0 ? "" : "  " + l)) + "\n" : "";
            OfferFolder.Put(folder, $"content/providers/{provider.Id}.md", $"---\ntitle: {provider.Id}\n{provider.Yaml}{answers}---\n");
        }
    }

    private static void Data(string folder, string name, object value) => OfferFolder.Put(folder, $"data/{name}.json", JsonSerializer.Serialize(value, Json));

    private static void Single(string folder, string kind, DocumentDefinition document, IReadOnlyList<SupportBlockDefinition> blocks)
    {
        var single = File.ReadAllText(Path.Combine(folder, "layouts/_default/single.html"))
            .Replace("<!-- CONTENTS -->", HugoTemplate.Contents(document, blocks), StringComparison.Ordinal)
            .Replace("<!-- SECTIONS -->", HugoTemplate.Sections(document) + HugoTemplate.Blocks(blocks), StringComparison.Ordinal);
        OfferFolder.Put(folder, $"layouts/{kind}/single.html", single);
    }
}
