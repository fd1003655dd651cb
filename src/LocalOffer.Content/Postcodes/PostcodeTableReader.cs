using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Reads <c>input/postcodes.csv</c>.</summary>
internal static class PostcodeTableReader
{
    public static PostcodeTable Read(SourceFile file, DiagnosticBag diagnostics) => new(PostcodeRows.Read(file, diagnostics).Select(r => r.Middle));
}
