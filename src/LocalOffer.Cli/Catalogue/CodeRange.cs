using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>A thousand of the catalogue.</summary>
/// <param name="Digits">For example <c>2xxx</c>.</param>
/// <param name="Title">What its codes are about.</param>
public sealed record CodeRange(string Digits, string Title)
{
    private static readonly CodeRange[] All =
    [
        new("1xxx", "Files and YAML"),
        new("2xxx", "Fields and vocabularies"),
        new("3xxx", "Relations, inheritance and addresses"),
        new("4xxx", "Law, coverage, freshness, privacy and plain words"),
        new("5xxx", "Theme and templates"),
        new("6xxx", "Links and accessibility"),
        new("7xxx", "Settings"),
    ];

    /// <summary>The range a code belongs to.</summary>
    public static CodeRange Of(DiagnosticCode code) => All.First(r => r.Digits[0] == code.Id[2]);
}
