using System.CommandLine;
using LocalOffer.Content;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary><c>localoffer codes</c>: what the tool can find, and the words it knows.</summary>
internal static class CodesCommand
{
    public static Command Create(CommonOptions common)
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "A code (LO2104), its name, or a vocabulary (topics). Nothing: every code.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        UsageErrors.RefuseOptions(name);
        var root = CommonOptions.Root();
        var command = new ExplainedCommand(
            "codes",
            "List every finding the tool can report, explain one, or list the terms of a vocabulary.",
            ("localoffer codes", "every code, and the names of the vocabularies"),
            ("localoffer codes LO3001", "what it means, why it matters, what to do"),
            ("localoffer codes topics", "the topics an entry may have, an authority's own included"))
        {
            name, root,
        };
        command.SetAction(parsed => Run(parsed.GetValue(name), parsed.GetValue(root)!, common.Overrides(parsed), Terminal.Output()));
        return command;
    }

    private static int Run(string? name, string root, SettingsOverrides overrides, Terminal output)
    {
        var framework = ReadFramework(root, overrides);
        if (name is null)
        {
            output.Write(CodeCatalogue.List(framework));
            return ExitCodes.Fine;
        }

        if (Codes.Find(name) is { } code)
        {
            output.Write(CodeCatalogue.Explain(code));
            return ExitCodes.Fine;
        }

        if (framework.Vocabulary(name) is { } vocabulary)
        {
            output.Write(CodeCatalogue.List(vocabulary));
            return ExitCodes.Fine;
        }

        var known = Codes.All.SelectMany(c => new[] { c.Id, c.Name }).Concat(framework.AllVocabularies.Select(v => v.Name));
        throw new WrongUse(
            $"\"{name}\" is neither a code nor a vocabulary.",
            (Suggestion.Ask(name, known) is { } ask ? ask + " " : "") + "`localoffer codes` lists them all.");
    }

    // With the authority's own terms where there is a site, else the framework inside the tool.
    private static Framework ReadFramework(string root, SettingsOverrides overrides)
    {
        var unread = new DiagnosticBag();
        var folder = Path.GetFullPath(root);
        if (!SiteRoot.IsSite(folder))
        {
            return FrameworkReader.Read(new SourceTree(), unread);
        }

        var settings = SettingsReader.Read(folder, overrides, unread);
        return FrameworkReader.Read(SourceReader.Read(settings, unread), unread, settings.InputPaths);
    }
}
