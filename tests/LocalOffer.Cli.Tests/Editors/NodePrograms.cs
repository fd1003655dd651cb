using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace LocalOffer.Cli.Tests;

/// <summary>The programs in <c>tests/editor</c>, with their packages installed when they are missing.</summary>
public sealed class NodePrograms : IAsyncLifetime
{
    private static readonly string Folder = Path.Combine(Repository.Root, "tests", "editor");

    // Once for all the tests that need them, which run side by side.
    private static readonly Lazy<Task> Installed = new(InstallAsync);

    public Task InitializeAsync() => Installed.Value;

    public Task DisposeAsync() => Task.CompletedTask;

    /// <summary>Runs a program of the folder; what it prints is JSON.</summary>
    public static async Task<JsonElement> AskAsync(string program, string input, params string[] args)
    {
        using var json = JsonDocument.Parse(await RunAsync("node", [program, .. args], input));
        return json.RootElement.Clone();
    }

    private static async Task InstallAsync()
    {
        var wanted = await File.ReadAllTextAsync(Path.Combine(Folder, "package-lock.json"));
        var stamp = Path.Combine(Folder, "node_modules", ".localoffer-lock");
        if (!File.Exists(stamp) || await File.ReadAllTextAsync(stamp) != wanted)
        {
            await RunAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], "");
            await File.WriteAllTextAsync(stamp, wanted);
        }
    }

    private static async Task<string> RunAsync(string program, IEnumerable<string> args, string input)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(3));
        return process.ExitCode == 0 ? await output : throw new InvalidOperationException($"{program} answered {process.ExitCode}:\n{await error}{await output}");
    }
}
