using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>Two files are the same when their paths and bytes are, whoever read them.</summary>
internal sealed class SameFile : IEqualityComparer<SourceFile>
{
    public static SameFile Comparer { get; } = new();

    public bool Equals(SourceFile? x, SourceFile? y) => x is not null && y is not null && x.Path == y.Path && x.Bytes.Span.SequenceEqual(y.Bytes.Span);

    public int GetHashCode(SourceFile obj) => StringComparer.Ordinal.GetHashCode(obj.Path);
}
