using System.Diagnostics;
using System.Text.Json;

namespace LocalOffer.Cli.Tests;

/// <summary>A real preview, spoken to over HTTP.</summary>
internal sealed class PreviewRun : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Task<string> _error;

    private PreviewRun(Process process, string address)
    {
        _process = process;
        _error = process.StandardError.ReadToEndAsync();
        Address = new Uri(address.Replace("localhost", "127.0.0.1", StringComparison.Ordinal));
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address, Timeout = Patience };
    }

    public Uri Address { get; }

    public HttpClient Http { get; }

    /// <summary>Starts on any free port and waits until it serves.</summary>
    public static async Task<PreviewRun> StartAsync(Folder site, params string[] args)
    {
        var process = Tool.Start(site.Path, ["preview", "--port", "0", .. args]);
        while (await process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.StartsWith("Preview at ", StringComparison.Ordinal))
            {
                return new PreviewRun(process, line.Split(' ')[2]);
            }
        }

        throw new InvalidOperationException(await process.StandardError.ReadToEndAsync());
    }

    /// <summary>The next line on the console that holds a part.</summary>
    public async Task<string> LineWithAsync(string part)
    {
        while (await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.Contains(part, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"No line with \"{part}\": {await _error}");
    }

    /// <summary>What the page's script hears, from now on.</summary>
    public async IAsyncEnumerable<JsonElement> EventsAsync()
    {
        using var reader = new StreamReader(await Http.GetStreamAsync(new Uri("_localoffer/events", UriKind.Relative)));
        using var deadline = new CancellationTokenSource(Patience);
        while (await reader.ReadLineAsync(deadline.Token) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                deadline.CancelAfter(Patience);
                using var json = JsonDocument.Parse(line[6..]);
                yield return json.RootElement.Clone();
            }
        }
    }

    /// <summary>Ctrl-C, and the exit code.</summary>
    public async Task<int> StopAsync()
    {
        Tool.Interrupt(_process);
        await _process.WaitForExitAsync().WaitAsync(Patience);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            await _process.WaitForExitAsync();
        }

        Http.Dispose();
        _process.Dispose();
    }
}
