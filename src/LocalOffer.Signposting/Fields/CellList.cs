namespace LocalOffer.Signposting;

/// <summary>Puts the values of a list into one cell of a table, so that they can be told apart again.</summary>
internal static class CellList
{
    private const string Between = " | ";

    /// <summary>The values with a bar between them; a value that holds the bar itself has it twice.</summary>
    public static string Of(IReadOnlyList<string> values) => string.Join(Between, values.Select(v => v.Replace("|", "||", StringComparison.Ordinal)));
}
