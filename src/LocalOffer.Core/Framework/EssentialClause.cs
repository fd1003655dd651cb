namespace LocalOffer.Core;

/// <summary>What a clause of <c>essential-when</c> looks at.</summary>
public enum ClauseSubject
{
    /// <summary>Another field of the same document.</summary>
    Field,

    /// <summary>The type of the document's provider, or of the document when it is one.</summary>
    ProviderType,

    /// <summary>The kind of setting of the document's provider, or of the document when it is one.</summary>
    SettingKind,

    /// <summary>The home strand of the document.</summary>
    Strand,
}

/// <summary>What the subject must be for the clause to hold.</summary>
public enum ClauseTest
{
    /// <summary>One of the values (for lists: any of them).</summary>
    In,

    /// <summary>Filled in.</summary>
    Set,

    /// <summary>Not filled in.</summary>
    Absent,
}

/// <summary>One condition of <c>essential-when</c>. There is no expression language on purpose (<c>framework.md</c> 0.1).</summary>
/// <param name="Subject">What is looked at.</param>
/// <param name="Field">The field's key when the subject is a field, else empty.</param>
/// <param name="Test">What it must be.</param>
/// <param name="Values">For <see cref="ClauseTest.In"/>: the values, as written (<c>true</c>, term ids).</param>
public sealed record EssentialClause(ClauseSubject Subject, string Field, ClauseTest Test, IReadOnlyList<string> Values);
