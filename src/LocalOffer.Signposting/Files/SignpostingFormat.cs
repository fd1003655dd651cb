namespace LocalOffer.Signposting;

/// <summary>What the form of the records is called, and its version.</summary>
internal static class SignpostingFormat
{
    /// <summary>Its name.</summary>
    public const string Name = "localoffer-signposting";

    /// <summary>
    /// The version. A field that is added raises the second number; a field that goes, or means something else, raises the first.
    /// </summary>
    public const string Version = "1.0";

    /// <summary>Name of the schema, which lies beside the files.</summary>
    public const string SchemaName = "signposting.schema.json";
}
