using LocalOffer.Content;

namespace LocalOffer.Cli;

/// <summary>Asks for what a new site needs, one line each, and asks again when an answer cannot be used.</summary>
internal static class StarterQuestions
{
    private const int LongestName = 80;

    /// <summary>Why a name cannot be used, or null.</summary>
    public static string? NameProblem(string name) =>
        name.Length == 0 ? "The council's name is missing."
        : name.Length > LongestName ? $"The name is longer than {LongestName} characters."
        : name.Any(c => char.IsControl(c) || c is '<' or '>' or '{' or '}' or '`' or '[' or ']' or '*' or '\\') ? "A name holds letters, digits and common signs only."
        : !name.Any(char.IsLetter) ? "A name has letters."
        : null;

    /// <summary>Why a web address cannot be used, or null.</summary>
    public static string? HostProblem(string host) =>
        host.Length == 0 || ContactForms.IsHost(host) ? null : "Write the name of the site only, such as localoffer.example.gov.uk.";

    /// <summary>Why a phone number cannot be used, or null.</summary>
    public static string? PhoneProblem(string phone) =>
        phone.Length == 0 || ContactForms.IsPhone(phone) ? null : "Write digits and spaces only, such as 01632 960123.";

    /// <summary>Why an e-mail address cannot be used, or null.</summary>
    public static string? EmailProblem(string email) =>
        email.Length == 0 || ContactForms.IsEmail(email) ? null : "Write one address, such as localoffer@example.gov.uk.";

    /// <summary>The name of a site as people paste it, without scheme and slash.</summary>
    public static string CleanHost(string written)
    {
        var host = written.Trim();
        var scheme = host.IndexOf("://", StringComparison.Ordinal);
        return (scheme < 0 ? host : host[(scheme + 3)..]).TrimEnd('/');
    }

    /// <summary>A given answer, or the one a person types.</summary>
    /// <param name="question">What is asked.</param>
    /// <param name="option">The option that gives it.</param>
    /// <param name="given">The option's value, or null.</param>
    /// <param name="problem">Says why an answer cannot be used.</param>
    /// <param name="ask">False where nobody can be asked: then what is not given is empty.</param>
    /// <param name="terminal">Where to ask.</param>
    public static string Answer(string question, string option, string? given, Func<string, string?> problem, bool ask, Terminal terminal)
    {
        var answer = given?.Trim() ?? "";
        while (given is null && ask)
        {
            terminal.Writer.Write(question + " ");
            answer = Console.In.ReadLine()?.Trim() ?? throw new WrongUse("No answer came.", $"Give it as an option: {option}");
            if (problem(answer) is not { } wrong)
            {
                return answer;
            }

            terminal.WriteLine("  " + wrong);
        }

        return problem(answer) is { } why ? throw new WrongUse($"{option}: {why}", "`localoffer new --help` shows every option.") : answer;
    }
}
