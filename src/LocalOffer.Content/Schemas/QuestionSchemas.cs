using System.Text;
using System.Text.Json.Nodes;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Answers to the questions of the framework: a text, or its parts.</summary>
internal static class QuestionSchemas
{
    /// <summary>Adds a property for each question.</summary>
    public static void AddTo(JsonObject properties, Core.Framework framework)
    {
        foreach (var question in framework.Questions)
        {
            properties[question.Id] = new JsonObject
            {
                ["title"] = question.Label,
                ["description"] = question.TextFor("school"),
                ["markdownDescription"] = Markdown(question),
                ["anyOf"] = new JsonArray(Words("The answer"), Parts(question)),
            };
        }
    }

    private static string Markdown(Question question)
    {
        var text = new StringBuilder(question.Level == Level.Essential ? "**Essential.** " : "Desirable. ").Append(question.TextFor("school"));
        foreach (var prompt in question.Prompts)
        {
            text.Append("\n- ").Append(prompt.Id).Append(": ").Append(prompt.Text);
        }

        return text.ToString();
    }

    private static JsonObject Parts(Question question) => new()
    {
        ["type"] = "object",
        ["additionalProperties"] = false,
        ["properties"] = new JsonObject
        {
            ["answer"] = Words("The answer"),
            ["prompts"] = new JsonObject
            {
                ["title"] = "Answers to single prompts, by letter",
                ["type"] = "object",
                ["additionalProperties"] = false,
                ["properties"] = new JsonObject(question.Prompts.Select(p => KeyValuePair.Create<string, JsonNode?>(p.Id, Words(p.Text)))),
            },
            ["evidence-links"] = new JsonObject
            {
                ["title"] = "Links to policies and reports",
                ["type"] = SchemaPieces.Texts(["array", "string"]),
                ["items"] = new JsonObject { ["type"] = "string" },
            },
            ["not-applicable"] = new JsonObject { ["title"] = "Why the question does not apply", ["type"] = "string", ["maxLength"] = LineReader.ShortLength },
        },
        ["anyOf"] = new JsonArray(SchemaPieces.Required("answer"), SchemaPieces.Required("prompts"), SchemaPieces.Required("not-applicable")),
    };

    private static JsonObject Words(string title) => new() { ["title"] = title, ["type"] = SchemaPieces.Texts(["string", "number"]) };
}
