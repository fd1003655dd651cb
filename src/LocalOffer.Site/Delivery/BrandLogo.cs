using System.Buffers.Binary;
using System.Globalization;
using System.Xml;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>The authority's logo, with the room it takes, so that the header does not jump when it arrives.</summary>
/// <param name="Path">Path of the picture on the site.</param>
/// <param name="Width">In CSS pixels, at the height of the header.</param>
/// <param name="Height">In CSS pixels.</param>
internal sealed record BrandLogo(string Path, int Width, int Height)
{
    private const int TallestInHeader = 52;
    private static readonly byte[] PngSignature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The logo the settings name, or null when they name none or it cannot be used (which is reported).</summary>
    public static BrandLogo? Find(Offer offer, DiagnosticBag diagnostics)
    {
        var written = offer.Settings.Logo.TrimStart('/');
        if (written.Length == 0)
        {
            return null;
        }

        var where = offer.Settings.WhereIs("LocalOffer:Brand:Logo");
        if (offer.Assets.FirstOrDefault(a => a.Path == written) is not { } file)
        {
            diagnostics.Add(Codes.BrandLogo, where, $"There is no picture {written} under the input folder.",
                Suggestion.Ask(written, offer.Assets.Select(a => a.Path)) ?? Codes.BrandLogo.Remedy);
            return null;
        }

        if (Size(file) is not { } size)
        {
            diagnostics.Add(Codes.BrandLogo, where, $"{written} is not an SVG with a viewBox (or width and height) or a PNG.", Codes.BrandLogo.Remedy);
            return null;
        }

        return new(file.Path, Math.Max(1, (int)Math.Round(size.Width * TallestInHeader / size.Height)), TallestInHeader);
    }

    private static (double Width, double Height)? Size(AssetFile file)
    {
        var bytes = file.Bytes.Span;
        if (bytes.Length > 24 && bytes.StartsWith(PngSignature))
        {
            var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadUInt32BigEndian(bytes[20..]));
            return width > 0 && height > 0 ? (width, height) : null;
        }

        if (!file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            using var reader = XmlReader.Create(new MemoryStream(file.Bytes.ToArray()), new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            reader.MoveToContent();
            var box = (reader.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            var (width, height) = box.Length == 4 ? (box[2], box[3]) : (reader.GetAttribute("width") ?? "", reader.GetAttribute("height") ?? "");
            return Number(width) is { } w && Number(height) is { } h ? (w, h) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static double? Number(string text) =>
        double.TryParse(text.Replace("px", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
