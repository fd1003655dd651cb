using System.Reflection;

namespace LocalOffer.Core;

/// <summary>
/// The catalogue: every finding the tool can report. 1xxx files and YAML · 2xxx fields and vocabularies · 3xxx relations,
/// inheritance, URLs · 4xxx law, coverage, freshness, privacy, plain words · 5xxx theme and templates · 6xxx links and
/// accessibility · 7xxx settings. One file per range beside this one.
/// </summary>
public static partial class Codes
{
    /// <summary>Every code, by id.</summary>
    public static IReadOnlyList<DiagnosticCode> All { get; } = typeof(Codes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.FieldType == typeof(DiagnosticCode))
        .Select(f => (DiagnosticCode)f.GetValue(null)!)
        .OrderBy(c => c.Id, StringComparer.Ordinal)
        .ToList();

    /// <summary>The code with this id or permanent name, or null.</summary>
    public static DiagnosticCode? Find(string idOrName) => All.FirstOrDefault(c =>
        c.Id.Equals(idOrName, StringComparison.OrdinalIgnoreCase) || c.Name.Equals(idOrName, StringComparison.OrdinalIgnoreCase));
}
