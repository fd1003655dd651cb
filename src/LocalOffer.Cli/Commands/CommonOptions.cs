using System.CommandLine;
using LocalOffer.Content;

namespace LocalOffer.Cli;

/// <summary>What every command understands.</summary>
public sealed class CommonOptions
{
    /// <summary>Name of the option that prints the whole story of a fault.</summary>
    public const string VerboseName = "--verbose";

    /// <summary><c>-s Key=Value</c>.</summary>
    public Option<string[]> Settings { get; } = new("--set", "-s")
    {
        HelpName = "Key=Value",
        Description = "Set a setting for this run, over statiq.json; may be given more than once.",
        Recursive = true,
    };

    /// <summary><c>-a CODE=Level</c>.</summary>
    public Option<string[]> Levels { get; } = new("--analyzer", "-a")
    {
        HelpName = "CODE=Level",
        Description = "Set the level of a finding: None, Information, Warning or Error. All=Level sets every code's.",
        Recursive = true,
    };

    /// <summary><c>--verbose</c>.</summary>
    public Option<bool> Verbose { get; } = new(VerboseName)
    {
        Description = "If the tool itself goes wrong, print the details here as well.",
        Recursive = true,
    };

    /// <summary>Checks what the parser cannot.</summary>
    public CommonOptions()
    {
        Settings.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.IndexOf('=', StringComparison.Ordinal) < 1))
            {
                result.AddError($"-s needs a key and a value: \"{token.Value}\" has no \"=\". For example -s OutputPath=public");
            }
        });
        Levels.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(t => t.Value.IndexOf('=', StringComparison.Ordinal) < 1))
            {
                result.AddError($"-a needs a code and a level: \"{token.Value}\" has no \"=\". For example -a LO2104=Warning");
            }
        });
    }

    /// <summary>The folder of the site, a fresh argument for each command.</summary>
    public static Argument<string> Root()
    {
        var root = new Argument<string>("ROOT")
        {
            Description = "Folder of the site: the one with statiq.json and input/.",
            DefaultValueFactory = _ => ".",
        };
        UsageErrors.RefuseOptions(root);
        return root;
    }

    /// <summary><c>--strict</c>.</summary>
    public static Option<bool> Strict() => new("--strict")
    {
        Description = "Fail also when something essential is missing and for warnings the catalogue marks strict; never because time has passed.",
    };

    /// <summary><c>--all</c>.</summary>
    public static Option<bool> All() => new("--all")
    {
        Description = $"Show every finding, also of a code that repeats more than {FindingsReport.ShownOfOneCode} times.",
    };

    /// <summary>What the command line sets over <c>statiq.json</c>.</summary>
    internal SettingsOverrides Overrides(ParseResult parsed) => new(Pairs(parsed.GetValue(Settings)), Pairs(parsed.GetValue(Levels)));

    /// <summary>Adds what every command shares to the root command.</summary>
    public void AddTo(RootCommand root)
    {
        root.Options.Add(Settings);
        root.Options.Add(Levels);
        root.Options.Add(Verbose);
    }

    private static List<KeyValuePair<string, string>> Pairs(string[]? given) => (given ?? [])
        .Select(g => g.Split('=', 2))
        .Select(p => KeyValuePair.Create(p[0].Trim(), p[1].Trim()))
        .ToList();
}
