using System.Reflection;

namespace LocalOffer.Core;

/// <summary>
/// The catalogue: every finding the tool can report. 1xxx files and YAML · 2xxx fields and vocabularies · 3xxx relations,
/// inheritance, URLs · 4xxx law, coverage, freshness, privacy, plain words · 5xxx theme and templates · 6xxx links and
/// accessibility · 7xxx settings. One file per range beside this one.
/// </summary>
public static partial class Codes
{
    // Not a plain initialiser: those of the other files of this class may not have run yet.
    private static readonly Lazy<IReadOnlyList<DiagnosticCode>> Catalogue = new(() => typeof(Codes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.FieldType == typeof(DiagnosticCode))
        .Select(f => (DiagnosticCode)f.GetValue(null)!)
        .OrderBy(c => c.Id, StringComparer.Ordinal)
        .ToList());

    /// <summary>Every code, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All => Catalogue.Value;

    /// <summary>The code with this id or permanent name, or null.</summary>
    public static DiagnosticCode? Find(string idOrName) => All.FirstOrDefault(c =>
        c.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || c.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));
}
