namespace LocalOffer.Cli;

/// <summary>The preview's own script and style, kept inside the tool.</summary>
internal static class PreviewFiles
{
    /// <summary>The bytes of <c>preview.js</c> or <c>preview.css</c>.</summary>
    public static byte[] Read(string name)
    {
        using var stream = typeof(PreviewFiles).Assembly.GetManifestResourceStream("preview/" + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
