using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using LocalOffer.Content;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>
/// The files of a new site. They stand in <c>Starter/</c> as they will be written, but for names in double braces (<c>{{=name}}</c> in quotation marks also outside YAML and JSON); a line that begins with
/// <c>{{?name}}</c> is left out when there is no such answer. Nothing in them is invented: what a council must still write is a comment.
/// </summary>
internal static partial class StarterFiles
{
    private const string Prefix = "starter/";
    private static readonly JsonSerializerOptions Quoted = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Every file with its text, by its path.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Make(StarterAnswers answers, Core.Framework framework)
    {
        var assembly = typeof(StarterFiles).Assembly;
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var resource in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            if (Target(resource[Prefix.Length..].Replace('\\', '/'), answers) is not { } path)
            {
                continue;
            }

            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!, Encoding.UTF8);
            files[path] = Fill(path, reader.ReadToEnd().ReplaceLineEndings("\n"), answers, framework);
        }

        return [.. files];
    }

    // ci/github/… is written for GitHub only; dot-gitignore becomes .gitignore, so that ours does not mind it.
    private static string? Target(string name, StarterAnswers answers)
    {
        if (name.StartsWith("ci/", StringComparison.Ordinal))
        {
            var server = name.Split('/')[1];
            return server == answers.Ci ? Target(name[(server.Length + 4)..], answers) : null;
        }

        if (name.StartsWith("tools/", StringComparison.Ordinal) && answers.Ci == "none")
        {
            return null;
        }

        return string.Join('/', name.Split('/').Select(p => p.StartsWith("dot-", StringComparison.Ordinal) ? "." + p[4..] : p))
            .Replace("{{council-id}}", answers.CouncilId, StringComparison.Ordinal);
    }

    private static string Fill(string path, string text, StarterAnswers answers, Core.Framework framework)
    {
        var isQuoted = path.EndsWith(".yaml", StringComparison.Ordinal) || path.EndsWith(".json", StringComparison.Ordinal);
        var values = Values(answers, framework);
        var lines = text.Split('\n').Select(l => Kept(l, values)).OfType<string>().ToList();
        var keys = lines.Select(l => TopLevelKey().Match(l)).Where(m => m.Success).Select(m => m.Groups[1].Value).ToList();
        return string.Join('\n', lines.Select(line =>
            line.StartsWith("{{skeleton ", StringComparison.Ordinal) ? Skeleton(line[11..^2].Split(' '), framework, keys)
            : Token().Replace(line, m => values[m.Groups[2].Value] is var value && (isQuoted || m.Groups[1].Length > 0) ? JsonSerializer.Serialize(value, Quoted) : value)));
    }

    private static string? Kept(string line, Dictionary<string, string> values)
    {
        var condition = Condition().Match(line);
        return !condition.Success ? line
            : condition.Groups[2].Value.Split('&').All(n => values[n].Length > 0) ? condition.Groups[1].Value + line[condition.Length..]
            : null;
    }

    private static string Skeleton(string[] of, Core.Framework framework, List<string> keys) =>
        SkeletonMaker.Make(framework.Document(of[0], of.Length > 1 ? of[1] : ""), framework, keys);

    private static Dictionary<string, string> Values(StarterAnswers answers, Core.Framework framework) => new(StringComparer.Ordinal)
    {
        ["council"] = answers.Council,
        ["council-id"] = answers.CouncilId,
        ["offer"] = answers.Offer,
        ["description"] = $"Help for children and young people aged 0 to 25 with special educational needs or disabilities in {answers.Place}.",
        ["team"] = $"Local Offer team, {answers.Council}",
        ["host"] = answers.Host,
        ["phone"] = answers.Phone,
        ["email"] = answers.Email,
        ["today"] = PlainDate.Iso(answers.Today),
        ["framework"] = framework.Version,
        ["version"] = Product.Version,
        ["publishing"] = answers.Ci switch
        {
            "github" => "GitHub checks every proposed change and publishes every merge to `main`, and every night: `.github/workflows/local-offer.yml` says how.",
            "gitlab" => "GitLab checks every proposed change and publishes every merge: `.gitlab-ci.yml` says how.",
            "azure" => "Azure Pipelines checks every proposed change and publishes every merge to `main`, and every night: `azure-pipelines.yml` says how.",
            _ => "`localoffer build` writes the site to `output/`. Copy that folder to any web server.",
        },
    };

    [GeneratedRegex(@"\{\{(=?)([a-z-]+)\}\}")]
    private static partial Regex Token();

    [GeneratedRegex(@"^(\s*)\{\{\?([a-z&-]+)\}\}")]
    private static partial Regex Condition();

    [GeneratedRegex("^([a-z][a-z0-9-]*):")]
    private static partial Regex TopLevelKey();
}
