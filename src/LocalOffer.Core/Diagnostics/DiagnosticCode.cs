namespace LocalOffer.Core;

/// <summary>One kind of finding. Codes are permanent: never reused, never renumbered.</summary>
/// <param name="Id">For example <c>LO2104</c>.</param>
/// <param name="Name">Permanent name in PascalCase, for example <c>UnknownTerm</c>.</param>
/// <param name="Title">One plain sentence: what is wrong.</param>
/// <param name="DefaultSeverity">Level when the authority has not changed it.</param>
/// <param name="Why">Why it matters to a family or an editor.</param>
/// <param name="Remedy">What to do.</param>
/// <param name="Strict">True when <c>--strict</c> fails the build for it although it is only a warning.</param>
/// <param name="Heuristic">True when the finding is a guess that an editor may accept with <c>accepted:</c>.</param>
public sealed record DiagnosticCode(
    string Id,
    string Name,
    string Title,
    Severity DefaultSeverity,
    string Why,
    string Remedy,
    bool Strict = false,
    bool Heuristic = false)
{
    /// <inheritdoc/>
    public override string ToString() => Id;
}
