using System.Diagnostics;
using System.Globalization;

namespace LocalOffer.Benchmarks;

/// <summary>What one run of a program cost.</summary>
/// <param name="Wall">Seconds by the clock on the wall.</param>
/// <param name="Cpu">Seconds of all cores together, the system's part included.</param>
/// <param name="Megabytes">Most memory it held at once.</param>
/// <param name="Output">What it said.</param>
internal sealed record Measured(double Wall, double Cpu, double Megabytes, string Output)
{
    // GNU time: the system's own account of a process, taken when it has ended.
    private const string Time = "/usr/bin/time";

    /// <summary>Runs a program to its end.</summary>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static Measured Run(string program, params string[] arguments)
    {
        var account = Path.GetTempFileName();
        try
        {
            var start = new ProcessStartInfo(Time, ["-o", account, "-f", "%e %U %S %M", program, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd() + error.Result;
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new InvalidOperationException($"{program} ended with {process.ExitCode}:\n{output}");
            }

            var parts = File.ReadAllText(account).Trim().Split(' ').Select(p => double.Parse(p, CultureInfo.InvariantCulture)).ToArray();
            return new Measured(parts[0], parts[1] + parts[2], parts[3] / 1024, output);
        }
        finally
        {
            File.Delete(account);
        }
    }

    /// <summary>The middle one of some figures.</summary>
    public static double Median(IEnumerable<double> figures)
    {
        var sorted = figures.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
