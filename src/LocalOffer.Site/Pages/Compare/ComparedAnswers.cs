using System.Text.Json;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>Writes what one provider says, in the HTML of its own page, with links that start at the page of the comparison.</summary>
internal static class ComparedAnswers
{
    public static void Write(Utf8JsonWriter json, PageDrawing drawing, Provider provider)
    {
        json.WriteStartObject();
        json.WriteString("id", ComparedProviders.IdOf(provider));
        json.WriteString("path", Addresses.Provider(provider.Id));
        json.WriteString("none", AnswersMaker.None(provider));
        json.WriteStartArray("facts");
        foreach (var fact in ComparedFacts.Of(drawing, provider))
        {
            Write(json, fact);
        }

        json.WriteEndArray();
        json.WriteStartArray("answers");
        foreach (var (question, answer, _) in provider.Answers)
        {
            json.WriteStartObject();
            json.WriteString("q", question.Id);
            if (answer is not null)
            {
                Write(json, drawing, answer);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ComparedFact fact)
    {
        json.WriteStartObject();
        json.WriteString("key", fact.Key);
        json.WriteString("label", fact.Label);
        if (fact.Text is not null)
        {
            json.WriteString("text", fact.Text);
        }

        if (fact.Link is { } link)
        {
            json.WritePropertyName("link");
            Write(json, link);
        }

        if (fact.Day is not null)
        {
            json.WriteString("day", fact.Day);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PageDrawing drawing, Answer answer)
    {
        json.WriteBoolean("said", true);
        if (answer.Text is { } text)
        {
            json.WriteString("text", drawing.Html(text).Html);
        }

        if (answer.NotApplicable is { } why)
        {
            json.WriteString("no", why);
        }

        if (answer.Prompts.Count > 0)
        {
            json.WriteStartArray("prompts");
            foreach (var (id, said) in answer.Prompts)
            {
                json.WriteStartArray();
                json.WriteStringValue(id);
                json.WriteStringValue(drawing.Html(said).Html);
                json.WriteEndArray();
            }

            json.WriteEndArray();
        }

        if (AnswersMaker.Evidence(drawing, answer) is { Count: > 0 } evidence)
        {
            json.WriteStartArray("more");
            evidence.ForEach(e => Write(json, e));
            json.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter json, LinkView link)
    {
        json.WriteStartArray();
        json.WriteStringValue(link.Text);
        json.WriteStringValue(link.Href.Value);
        json.WriteEndArray();
    }
}
