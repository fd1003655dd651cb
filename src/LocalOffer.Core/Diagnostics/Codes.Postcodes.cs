namespace LocalOffer.Core;

public static partial class Codes
{
    /// <summary>A table of postcodes that cannot be read.</summary>
    public static readonly DiagnosticCode PostcodesNotReadable = new("LO1211", "PostcodesNotReadable", "The table of postcodes cannot be read.", Severity.Error,
        "Families could not be told how far away a service is.",
        "Make it again with `localoffer import postcodes FILE`. It is CSV with the columns code, latitude and longitude.");

    /// <summary>A row of a table of postcodes that is left out.</summary>
    public static readonly DiagnosticCode PostcodeLeftOut = new("LO1212", "PostcodeLeftOut", "A row of the table of postcodes is left out.", Severity.Warning,
        "Families who live there are told a distance from further away, or none.",
        "Mend the row, or make the table again with `localoffer import postcodes FILE`.");

    /// <summary>Nothing of a table of postcodes is in the area.</summary>
    public static readonly DiagnosticCode PostcodesElsewhere = new("LO1213", "PostcodesElsewhere", "No postcode of the file is in the area.", Severity.Error,
        "Nothing would be imported.",
        "Name the area with --outcodes or --authority, or give another file.");
}
