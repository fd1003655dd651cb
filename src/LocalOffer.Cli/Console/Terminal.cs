using Spectre.Console;

namespace LocalOffer.Cli;

/// <summary>
/// One of the two streams a command speaks on. A real terminal gets colour and moving progress; a pipe, a file,
/// <c>NO_COLOR</c> or <c>TERM=dumb</c> gets the same words in plain text.
/// </summary>
public sealed class Terminal
{
    // Wide enough for a place and its line, narrow enough for a build server's log.
    private const int PlainWidth = 120;

    private readonly TextWriter _writer;
    private readonly IAnsiConsole? _ansi;

    private Terminal(TextWriter writer, bool isTerminal, bool colour, int width)
    {
        _writer = writer;
        IsTerminal = isTerminal;
        Width = width;
        _ansi = isTerminal && colour
            ? AnsiConsole.Create(new AnsiConsoleSettings
            {
                Ansi = AnsiSupport.Yes,
                ColorSystem = ColorSystemSupport.Standard,
                Interactive = InteractionSupport.Yes,
                Out = new AnsiConsoleOutput(writer),
            })
            : null;
    }

    /// <summary>True when a person watches; false for pipes, files and dumb terminals.</summary>
    public bool IsTerminal { get; }

    /// <summary>Cells in a line.</summary>
    public int Width { get; }

    /// <summary>The library's console, or null where only plain text is wanted.</summary>
    public IAnsiConsole? Ansi => _ansi;

    /// <summary>For exact bytes: JSON and the like.</summary>
    public TextWriter Writer => _writer;

    /// <summary>Standard output.</summary>
    public static Terminal Output() => Open(Console.OpenStandardOutput(), Console.IsOutputRedirected);

    /// <summary>Standard error.</summary>
    public static Terminal Error() => Open(Console.OpenStandardError(), Console.IsErrorRedirected);

    /// <summary>Plain text to any writer, for tests.</summary>
    public static Terminal Plain(TextWriter writer, int width = PlainWidth) => new(writer, isTerminal: false, colour: false, width);

    /// <summary>Prints lines.</summary>
    public void Write(IEnumerable<InkLine> lines)
    {
        foreach (var line in lines)
        {
            Write(line);
        }
    }

    /// <summary>Prints a line.</summary>
    public void Write(InkLine line)
    {
        if (_ansi is null)
        {
            _writer.WriteLine(line.ToString());
        }
        else
        {
            _ansi.Write(new InkRenderable(line));
        }
    }

    /// <summary>Prints a line of ordinary text.</summary>
    public void WriteLine(string text = "") => Write(InkLine.Of(text));

    private static Terminal Open(Stream stream, bool redirected)
    {
        // Bytes are the same on every machine: UTF-8 without a mark, LF.
        var writer = new StreamWriter(stream, new System.Text.UTF8Encoding(false)) { AutoFlush = true, NewLine = "\n" };
        var dumb = Environment.GetEnvironmentVariable("TERM") == "dumb";
        var isTerminal = !redirected && !dumb;
        var colour = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(writer, isTerminal, colour, isTerminal ? WidthOfWindow() : PlainWidth);
    }

    private static int WidthOfWindow()
    {
        try
        {
            return Console.WindowWidth is > 20 and var width ? Math.Min(width, 200) : PlainWidth;
        }
        catch (IOException)
        {
            return PlainWidth;
        }
    }
}
