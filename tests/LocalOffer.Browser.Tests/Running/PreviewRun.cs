using System.Diagnostics;

namespace LocalOffer.Browser.Tests;

/// <summary>A real preview of a small site with one service, for a browser to look at.</summary>
internal sealed class PreviewRun : IAsyncDisposable
{
    private const string Swim = "input/strands/social-care/entries/swim.yaml";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly string _folder;
    private readonly Process _process;

    private PreviewRun(string folder, Process process, Uri address)
    {
        _folder = folder;
        _process = process;
        Address = address;
    }

    /// <summary>Where it serves.</summary>
    public Uri Address { get; }

    /// <summary>Writes the site, starts the preview on any free port and waits until it serves.</summary>
    public static async Task<PreviewRun> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("localoffer-preview-").FullName;
        Write(folder, "statiq.json", """{ "SiteTitle": "Testshire Local Offer" }""");
        Write(folder, "input/area.yaml", "authority-name: Testshire County Council\noffer-name: Testshire Local Offer\noffer-contact:\n  phone: \"01632 960001\"\n");
        foreach (var strand in new[] { "education", "health", "social-care", "towards-independence" })
        {
            Write(folder, $"input/strands/{strand}/strand.yaml", "summary: Help for every child.\n");
        }

        Write(folder, Swim, Entry("Saturday swimming", "leisure"));
        var process = Process.Start(new ProcessStartInfo(Tool.LocalOffer, ["preview", folder, "--port", "0"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        _ = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.StartsWith("Preview at ", StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new PreviewRun(folder, process, new Uri(line.Split(' ')[2]));
            }
        }

        throw new InvalidOperationException("The preview ended before it served.");
    }

    /// <summary>Saves the service with this name and topic.</summary>
    public void Save(string name, string topic) => Write(_folder, Swim, Entry(name, topic));

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string Entry(string name, string topic) => $"""
        name: {name}
        organisation: Testshire Leisure
        summary: A calm session in the small pool.
        categories:
          - {topic}

        """.ReplaceLineEndings("\n");

    private static void Write(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
