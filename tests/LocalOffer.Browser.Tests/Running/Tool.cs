using System.Diagnostics;

namespace LocalOffer.Browser.Tests;

/// <summary>Runs programs as people run them: <c>localoffer</c> itself, and the HTML checker.</summary>
internal static class Tool
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    /// <summary>The executable under test: the one that LOCALOFFER_TOOL names (./test: as it is published), or the one that was built with these tests.</summary>
    public static string LocalOffer { get; } = Environment.GetEnvironmentVariable("LOCALOFFER_TOOL") is { Length: > 0 } named
        ? named
        : Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "localoffer.exe" : "localoffer");

    /// <summary>Runs <c>localoffer</c>; whatever is not a success is a failure of the test that needs the site, with all it said.</summary>
    public static async Task LocalOfferAsync(params string[] args)
    {
        var result = await RunAsync(LocalOffer, args);
        if (result.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"localoffer {string.Join(' ', args)} ended with {result.ExitCode}:\n{result.Output}\n{result.Error}");
        }
    }

    /// <summary>Runs a program to its end.</summary>
    public static async Task<ToolResult> RunAsync(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(Patience);
        return new ToolResult(process.ExitCode, await output, await error);
    }
}

/// <summary>What a program answered.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error);
