using System.CommandLine;
using System.CommandLine.Parsing;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>Wrong use, said in our own words; always answered with <see cref="ExitCodes.WrongUse"/>.</summary>
internal static class UsageErrors
{
    /// <summary>An option that nobody knows would pass as an argument; this refuses it.</summary>
    public static void RefuseOptions(Argument argument) => argument.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(t => t.Value.StartsWith('-') && t.Value.Length > 1))
        {
            result.AddError(UnknownOption(token.Value, (result.Parent as CommandResult)?.Command));
        }
    });

    /// <summary>Says what the parser found.</summary>
    public static int Tell(ParseResult parsed, Terminal error)
    {
        var command = parsed.CommandResult.Command;
        var name = command is RootCommand ? "localoffer" : $"localoffer {FullName(command)}";
        foreach (var message in Messages(parsed, command).Distinct())
        {
            error.Write(new InkLine(new Inked("localoffer", Ink.Error), new Inked(": " + Cells.Safe(message), Ink.Strong)));
        }

        error.WriteLine($"  hint: `{name} --help` explains it.");
        return ExitCodes.WrongUse;
    }

    /// <summary>Says what a command found.</summary>
    public static void Tell(WrongUse wrong, Terminal error)
    {
        error.Write(new InkLine(new Inked("localoffer", Ink.Error), new Inked(": " + Cells.Safe(wrong.Message), Ink.Strong)));
        error.WriteLine("  hint: " + Cells.Safe(wrong.Hint));
    }

    private static IEnumerable<string> Messages(ParseResult parsed, Command command)
    {
        var unmatched = parsed.UnmatchedTokens;
        if (command.Subcommands.Count > 0)
        {
            var names = Words.Join([.. command.Subcommands.Select(c => c.Name)]);
            if (unmatched.Count == 0)
            {
                return [$"A command is missing: {names}."];
            }

            var first = unmatched[0];
            var ask = Suggestion.Ask(first, command.Subcommands.Select(c => c.Name));
            return first.StartsWith('-')
                ? [UnknownOption(first, command)]
                : [$"\"{first}\" is not a command. {ask ?? $"The commands are {names}."}"];
        }

        if (unmatched.Count > 0)
        {
            return unmatched.Select(u => u.StartsWith('-') ? UnknownOption(u, command) : $"\"{u}\" is one argument too many.");
        }

        return parsed.Errors.Select(e => e.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option when e.Message.Contains(option.Option.Name, StringComparison.Ordinal)
                || e.Message.StartsWith("Required", StringComparison.Ordinal) => $"{option.IdentifierToken?.Value ?? option.Option.Name} needs a value.",
            OptionResult option when e.Message.StartsWith("Argument '", StringComparison.Ordinal) =>
                $"{option.Option.Name} cannot be \"{option.Tokens[0].Value}\". It is {Choices(option.Option)}.",
            OptionResult option when option.Option.ValueType == typeof(int) && e.Message.StartsWith("Cannot parse", StringComparison.Ordinal) =>
                $"{option.Option.Name} needs a whole number: \"{option.Tokens[0].Value}\" is none.",
            ArgumentResult { Tokens.Count: 0 } argument => $"{argument.Argument.Name} is missing.",
            CommandResult when e.Message.StartsWith("Required argument", StringComparison.Ordinal) =>
                $"{string.Join(' ', command.Arguments.Where(a => a.Arity.MinimumNumberOfValues > 0).Select(a => a.Name))} is missing.",
            _ => e.Message,
        });
    }

    private static string Choices(Option option) =>
        Words.Join([.. option.GetCompletions(System.CommandLine.Completions.CompletionContext.Empty).Select(c => c.Label)], "or");

    private static string UnknownOption(string typed, Command? command)
    {
        var known = new List<string>();
        for (var at = command; at is not null; at = at.Parents.OfType<Command>().FirstOrDefault())
        {
            known.AddRange(at.Options.Where(o => at == command || o.Recursive).SelectMany(o => o.Aliases.Append(o.Name)));
        }

        var name = typed.Split('=')[0];
        var nearest = Suggestion.Nearest(name.TrimStart('-'), known.Where(k => k.StartsWith("--", StringComparison.Ordinal)).Select(k => k[2..]));
        return $"There is no option {name}." + (nearest is null ? "" : $" Did you mean --{nearest}?");
    }

    private static string FullName(Command command)
    {
        var names = new List<string>();
        for (Command? at = command; at is not null and not RootCommand; at = at.Parents.OfType<Command>().FirstOrDefault())
        {
            names.Insert(0, at.Name);
        }

        return string.Join(' ', names);
    }
}
