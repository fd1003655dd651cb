using System.Diagnostics;
using System.Text;

namespace LocalOffer.Cli.Tests;

/// <summary>The real executable, run as people run it.</summary>
internal static class Tool
{
    /// <summary>The one that LOCALOFFER_TOOL names (./test: as it is published), or the one that was built with these tests.</summary>
    public static string Path { get; } = Environment.GetEnvironmentVariable("LOCALOFFER_TOOL") is { Length: > 0 } named
        ? named
        : System.IO.Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "localoffer.exe" : "localoffer");

    /// <summary>Runs a command to its end.</summary>
    public static async Task<ToolResult> RunAsync(string folder, params string[] args)
    {
        using var process = Start(folder, args);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return new ToolResult(process.ExitCode, await output, await error);
    }

    /// <summary>Starts a command; output is plain because it is piped.</summary>
    public static Process Start(string folder, params string[] args)
    {
        // env puts the signals back to what a shell gives a program, whatever the test runner was started with.
        var start = OperatingSystem.IsLinux() ? new ProcessStartInfo("env", ["--default-signal=INT", Path, .. args]) : new ProcessStartInfo(Path, args);
        start.WorkingDirectory = folder;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        start.Environment["SOURCE_DATE_EPOCH"] = "1795305600";
        return Process.Start(start)!;
    }

    /// <summary>What Ctrl-C does.</summary>
    public static void Interrupt(Process process)
    {
        using var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }
}

/// <summary>What a command answered.</summary>
internal sealed record ToolResult(int ExitCode, string Output, string Error);
