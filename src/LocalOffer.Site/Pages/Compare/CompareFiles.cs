using System.Globalization;
using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// The data of the comparison: who can be compared, and what they say, some to a file. A file is made when it is asked for
/// and not kept; all carry the mark of one list, so that a page never puts one provider's name over another's answers.
/// </summary>
internal static class CompareFiles
{
    /// <summary>The form of the files; another number is another version.</summary>
    private const int Format = 1;

    // A reader loads up to three files, on a phone: few to a file keep that small. One each would tell the host whom a reader compares.
    private const int InOneFile = 8;

    /// <summary>The files; none when nobody can be compared.</summary>
    public static IReadOnlyList<OutputFile> Plan(Workbench bench)
    {
        var all = ComparedProviders.Of(bench);
        if (all.Count == 0)
        {
            return [];
        }

        var list = ScriptData.Json(json => WriteList(json, bench, all));
        var build = ContentHash.Of(list);
        return
        [
            new OutputFile(Addresses.CompareProviders, () => ScriptData.Script("self.LO_compare", ScriptData.Json(json => WriteList(json, bench, all, build)))),
            .. all.Chunk(InOneFile).Select((some, n) => new OutputFile(Addresses.CompareAnswers(n), () => ScriptData.Script(
                string.Create(CultureInfo.InvariantCulture, $"(self.LO_answers=self.LO_answers||{{}})[{n}]"), ScriptData.Json(json => WriteAnswers(json, bench, some, build))))),
        ];
    }

    private static void WriteList(Utf8JsonWriter json, Workbench bench, IReadOnlyList<ComparedProvider> all, string? build = null)
    {
        var kinds = all.Select(p => AnswersMaker.SettingKind(p.Provider)).Distinct().Order(StringComparer.Ordinal).ToList();
        var asked = all.SelectMany(p => p.Provider.Answers).Select(a => a.Question.Id).ToHashSet(StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteNumber("format", Format);
        if (build is not null)
        {
            json.WriteString("build", build);
        }

        json.WriteNumber("inOneFile", InOneFile);
        json.WriteStartArray("questions");
        foreach (var question in bench.Offer.Framework.Questions.Where(q => asked.Contains(q.Id)))
        {
            json.WriteStartObject();
            json.WriteString("id", question.Id);
            json.WriteString("label", question.Label);
            json.WriteStartArray("text");
            kinds.ForEach(k => json.WriteStringValue(question.TextFor(k)));
            json.WriteEndArray();

            // For a school and a college together: neither's own words.
            json.WriteString("any", question.TextFor("other"));
            json.WriteStartArray("prompts");
            foreach (var prompt in question.Prompts)
            {
                json.WriteStartArray();
                json.WriteStringValue(prompt.Id);
                json.WriteStringValue(prompt.Text);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("providers");
        foreach (var (provider, name, kind) in all)
        {
            json.WriteStartObject();
            json.WriteString("id", ComparedProviders.IdOf(provider));
            json.WriteString("name", name);
            json.WriteString("kind", kind);

            // Which of the wordings of each question it was asked in.
            json.WriteNumber("wording", kinds.IndexOf(AnswersMaker.SettingKind(provider)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAnswers(Utf8JsonWriter json, Workbench bench, IEnumerable<ComparedProvider> some, string build)
    {
        json.WriteStartObject();
        json.WriteString("build", build);
        json.WriteStartArray("providers");
        foreach (var (provider, _, _) in some)
        {
            ComparedAnswers.Write(json, new PageDrawing(bench, new PageContext(Addresses.Compare, bench.Offer.Urls), Addresses.Provider(provider.Id)), provider);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
