using System.Globalization;

namespace LocalOffer.Benchmarks;

/// <summary>What is printed.</summary>
internal static class Report
{
    /// <summary>Prints a line, its numbers the same on every machine.</summary>
    public static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
