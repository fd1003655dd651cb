using LocalOffer.Core;

namespace LocalOffer.Benchmarks;

/// <summary>One provider; every fifth is a school that has answered the questions parents ask.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Yaml">Its <c>provider.yaml</c>.</param>
/// <param name="Questionnaire">Its <c>questionnaire.yaml</c>, or null.</param>
internal sealed record ProviderText(string Id, string Yaml, string? Questionnaire)
{
    private static readonly string[] Types = ["la-service", "nhs", "voluntary-community", "private"];

    /// <summary>Makes a provider.</summary>
    public static ProviderText Make(int number, Framework framework)
    {
        var dice = Dice.For(DocumentKinds.Provider, number);
        var prose = new Prose(dice);
        var isSchool = number % 5 == 0;
        var name = isSchool ? $"Green Lane School {number}" : $"Together {number}";
        var yaml = new YamlText();
        yaml.Line("name", name).Quoted("summary", prose.Line() + ".").Block("description", prose.Paragraphs(3));
        yaml.Line("provider-type", isSchool ? "maintained-school" : dice.One(Types));
        yaml.Line("in-area", "true").Line("age-from", "0").Line("age-to", "25");
        if (isSchool)
        {
            yaml.Line("setting-kind", "school").Line("sen-information-report-url", "https://www.example.org/sen-report").Line("accessibility-plan-url", "https://www.example.org/access-plan");
        }

        yaml.Line("contact-role", "Front desk").Quoted("phone", $"01632 960{100 + dice.Below(800)}").Line("email", $"desk-{number}@example.org");
        yaml.Line("website", $"https://www.example.org/providers/{number}");
        yaml.Add("locations:").Add("  - name: Front door").Add($"    address: {name}, 1 Mill Road, Millbourne").Add("    postcode: ZZ1 1AA").Add("    district: whole-area");
        yaml.Line("owner", "Front desk").Line("last-verified", "2026-09-20").Line("review-due", "2027-03-20").Line("regulated", "false");
        return new ProviderText(IdOf(number), yaml.ToString(), isSchool ? Answers(framework, prose) : null);
    }

    /// <summary>Id of a provider.</summary>
    public static string IdOf(int number) => $"provider-{number:0000}";

    private static string Answers(Framework framework, Prose prose)
    {
        var yaml = new YamlText();
        yaml.Line("setting-kind", "school").Line("completed-by-role", "SENCO").Line("completed-on", "2026-09-20").Line("review-due", "2027-09-20");
        yaml.Group("senco", () => yaml.Line("role", "SENCO").Quoted("phone", "01632 960048"));
        foreach (var question in framework.QuestionsFor("school", shortForm: false))
        {
            yaml.Group(question.Id, () =>
            {
                yaml.Block("answer", prose.Paragraphs(2));
                if (question.Prompts.Count > 0)
                {
                    yaml.Group("prompts", () =>
                    {
                        foreach (var prompt in question.Prompts)
                        {
                            yaml.Block(prompt.Id, prose.Paragraphs(1));
                        }
                    });
                }
            });
        }

        return yaml.ToString();
    }
}
