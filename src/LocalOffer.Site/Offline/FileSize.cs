using System.Globalization;

namespace LocalOffer.Site;

/// <summary>Sizes of files as people read them.</summary>
internal static class FileSize
{
    /// <summary><c>850 KB</c>, <c>2.4 MB</c>, with a blank that does not break; null for a size that is not known.</summary>
    public static string? Words(long? bytes) => bytes switch
    {
        null => null,
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (bytes.Value + 500) / 1000)}\u00a0KB"),
        < 10_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes.Value / 1e6:0.0}\u00a0MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes.Value / 1e6:0}\u00a0MB"),
    };
}
