namespace LocalOffer.Core;

/// <summary>One thing we tell an editor. A value, collected and shown at the end; never thrown.</summary>
/// <param name="Code">What kind of finding it is.</param>
/// <param name="Severity">Its level after the authority's settings.</param>
/// <param name="Where">The place in the authority's files.</param>
/// <param name="Message">What happened, in plain words, without the place.</param>
/// <param name="Hint">What to do about it, or null when the message already says so.</param>
public sealed record Diagnostic(DiagnosticCode Code, Severity Severity, SourceSpan Where, string Message, string? Hint) : IComparable<Diagnostic>
{
    /// <summary>Orders by file, line, column, code and message, so that parallel runs print the same.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
        {
            return 1;
        }

        var order = string.CompareOrdinal(Where.File, other.Where.File);
        order = order != 0 ? order : Where.Line.CompareTo(other.Where.Line);
        order = order != 0 ? order : Where.Column.CompareTo(other.Where.Column);
        order = order != 0 ? order : string.CompareOrdinal(Code.Id, other.Code.Id);
        order = order != 0 ? order : string.CompareOrdinal(Message, other.Message);
        return order != 0 ? order : string.CompareOrdinal(Hint, other.Hint);
    }

    /// <summary>Compares in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;

    /// <summary>Compares in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;

    /// <summary>Compares in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;

    /// <summary>Compares in the order of <see cref="CompareTo"/>.</summary>
    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}
