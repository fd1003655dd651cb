using System.Diagnostics;
using System.Text;

namespace LocalOffer.Search.Tests;

/// <summary>Runs programs of <c>tests/search</c>, with the theme's packages, which hold MiniSearch, installed when they are missing.</summary>
internal static class NodeProgram
{
    private static readonly string Theme = Path.Combine(Repository.Root, "themes", "default");

    private static readonly Lazy<Task> Installed = new(InstallAsync);

    public static async Task<(int ExitCode, string Output)> RunAsync(string input, params string[] args)
    {
        await Installed.Value;
        return await StartAsync("node", Repository.Root, input, args);
    }

    private static async Task InstallAsync()
    {
        if (!Directory.Exists(Path.Combine(Theme, "node_modules", "minisearch")))
        {
            var (code, output) = await StartAsync("npm", Theme, "", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
            Assert.True(code == 0, output);
        }
    }

    private static async Task<(int ExitCode, string Output)> StartAsync(string program, string folder, string input, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
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
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(4));
        return (process.ExitCode, await output + await error);
    }
}
