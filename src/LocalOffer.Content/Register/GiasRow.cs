using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>One row of the register. Only the columns named here are ever read.</summary>
internal sealed class GiasRow
{
    private static readonly string[] Columns =
    [
        "URN", "UKPRN", "LA (name)", "EstablishmentNumber", "EstablishmentName", "TypeOfEstablishment (name)", "EstablishmentTypeGroup (name)",
        "EstablishmentStatus (name)", "PhaseOfEducation (name)", "StatutoryLowAge", "StatutoryHighAge", "Gender (name)", "NurseryProvision (name)",
        "OfficialSixthForm (name)", "Boarders (name)", "ReligiousCharacter (name)", "AdmissionsPolicy (name)", "SchoolCapacity", "NumberOfPupils",
        "OpenDate", "CloseDate", "SpecialClasses (name)", "TypeOfResourcedProvision (name)", "ResourcedProvisionOnRoll", "ResourcedProvisionCapacity",
        "SenUnitOnRoll", "SenUnitCapacity", "Section41Approved (name)", "Trusts (name)", "Street", "Locality", "Address3", "Town", "County (name)",
        "Postcode", "SchoolWebsite", "TelephoneNum", "Easting", "Northing", "DistrictAdministrative (name)", "AdministrativeWard (name)", "UPRN",
        "LastChangedDate",
        "SEN1 (name)", "SEN2 (name)", "SEN3 (name)", "SEN4 (name)", "SEN5 (name)", "SEN6 (name)", "SEN7 (name)", "SEN8 (name)", "SEN9 (name)",
        "SEN10 (name)", "SEN11 (name)", "SEN12 (name)", "SEN13 (name)",
    ];

    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public GiasRow(string file, int line, Func<string, string> read)
    {
        Where = new(file, line, 1, 0);
        foreach (var column in Columns)
        {
            _values[column] = Clean(read(column));
        }
    }

    public SourceSpan Where { get; }

    public int Line => Where.Line;

    public string Urn => Text("URN");

    public string Name => Text("EstablishmentName");

    public string Authority => Text("LA (name)");

    public string Text(string column) => _values[column];

    /// <summary>The text, or null where the register says that there is nothing to say.</summary>
    public string? Fact(string column) =>
        Text(column) is { Length: > 0 } text && text is not ("Not applicable" or "Not Applicable" or "Does not apply" or "None" or "-" or "Not supported") ? text : null;

    public int? Number(string column) =>
        int.TryParse(Text(column), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public DateOnly? Date(string column) =>
        DateOnly.TryParseExact(Text(column), ["dd-MM-yyyy", "dd/MM/yyyy", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // Registers hold line breaks, tabs and stray controls; a fact is one line.
    private static string Clean(string text) =>
        string.Join(' ', string.Concat(text.Select(c => char.IsControl(c) || c == '\uFFFD' ? ' ' : c)).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
