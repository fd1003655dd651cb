using System.CommandLine;
using LocalOffer.Content;
using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary><c>localoffer new</c>: a folder that an authority can start from.</summary>
internal static class NewCommand
{
    public static Command Create(CommonOptions common)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder to make. It must not exist yet, or be empty." };
        UsageErrors.RefuseOptions(folder);
        var name = new Option<string?>("--name") { HelpName = "NAME", Description = "The council's name." };
        var host = new Option<string?>("--host") { HelpName = "SITE", Description = "Where the site will be, such as localoffer.example.gov.uk. May be left for later." };
        var phone = new Option<string?>("--phone") { HelpName = "NUMBER", Description = "A number families can ring. May be left for later." };
        var email = new Option<string?>("--email") { HelpName = "ADDRESS", Description = "An address families can write to. May be left for later." };
        var ci = new Option<string>("--ci") { HelpName = "SERVER", Description = "Write the workflow of this build server: github, gitlab, azure or none.", DefaultValueFactory = _ => "github" };
        ci.AcceptOnlyFromAmong("github", "gitlab", "azure", "none");
        var yes = new Option<bool>("--yes", "-y") { Description = "Ask nothing; what is not given is left for later." };
        var command = new ExplainedCommand(
            "new",
            "Make a folder for a new Local Offer. It checks without errors and builds at once; what is still to be written stands in it as comments.",
            ("localoffer new exampleshire", "asks for the council's name, the site's address and a phone number"),
            ("localoffer new exampleshire --name \"Exampleshire County Council\" --phone \"01632 960123\" --yes", "asks nothing"))
        {
            folder, name, host, phone, email, ci, yes,
        };
        command.SetAction(parsed =>
        {
            var error = Terminal.Error();
            var path = Free(parsed.GetValue(folder)!);
            var ask = !parsed.GetValue(yes) && !Console.IsInputRedirected;
            var settings = SettingsReader.Read(path, common.Overrides(parsed), new DiagnosticBag());
            var answers = new StarterAnswers(
                StarterQuestions.Answer("The council's name, such as Exampleshire County Council:", "--name", parsed.GetValue(name), StarterQuestions.NameProblem, ask, error),
                StarterQuestions.CleanHost(StarterQuestions.Answer(
                    "Where the site will be, such as localoffer.example.gov.uk (Enter: later):", "--host", parsed.GetValue(host), h => StarterQuestions.HostProblem(StarterQuestions.CleanHost(h)), ask, error)),
                StarterQuestions.Answer("A phone number families can ring (Enter: later):", "--phone", parsed.GetValue(phone), StarterQuestions.PhoneProblem, ask, error),
                StarterQuestions.Answer("", "--email", parsed.GetValue(email), StarterQuestions.EmailProblem, ask: false, error),
                parsed.GetValue(ci)!,
                settings.Today);
            return Run(path, answers, settings, error);
        });
        return command;
    }

    private static int Run(string path, StarterAnswers answers, SiteSettings settings, Terminal error)
    {
        var framework = FrameworkReader.Read(new SourceTree(), new DiagnosticBag());
        var files = StarterFiles.Make(answers, framework)
            .Concat(EditorFiles.Make(SchemaMaker.Make(framework, settings), EditorFiles.DefaultFolder, _ => null, withSettings: true));
        var written = SiteFiles.Write(path, files);
        var shown = Path.GetRelativePath(Environment.CurrentDirectory, path);
        error.WriteLine($"  {"files",-10} {written} in {Cells.Safe(shown)}");
        error.Write(new InkLine(new Inked("Made", Ink.Good), new Inked($" the {Cells.Safe(answers.Offer)}. Next:", Ink.Plain)));
        error.WriteLine($"  localoffer preview {Cells.Safe(shown)}    to see it while you write");
        error.WriteLine($"  localoffer check {Cells.Safe(shown)}      to see what is still to be written");
        error.WriteLine($"  {Cells.Safe(Path.Combine(shown, "README.md"))} says where things are.");
        return ExitCodes.Fine;
    }

    private static string Free(string given)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given));
        if (File.Exists(path))
        {
            throw new WrongUse($"{path} is a file.", "Name a folder that does not exist yet.");
        }

        if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
        {
            throw new WrongUse($"The folder {path} is not empty; nothing was written.", "Name a folder that does not exist yet, or an empty one.");
        }

        return path;
    }
}
