namespace LocalOffer.Content;

/// <summary>What a file of content may ask of the reader; a file beyond them is reported once and not read further.</summary>
public static class YamlLimits
{
    /// <summary>Mappings and lists inside each other.</summary>
    public const int Depth = 64;

    /// <summary>Values in one file.</summary>
    public const int Nodes = 100_000;

    /// <summary>Values that the aliases of one file may stand for together.</summary>
    public const int AliasedNodes = 20_000;

    /// <summary>Findings of one kind listed for one file; the rest would bury the others.</summary>
    public const int FindingsOfOneKind = 50;
}
