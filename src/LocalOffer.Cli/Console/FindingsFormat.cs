namespace LocalOffer.Cli;

/// <summary>How findings are printed.</summary>
public enum FindingsFormat
{
    /// <summary>For people: the line with the place underlined, and what to do.</summary>
    Text,

    /// <summary>One line each, in the form build tools and editors recognise.</summary>
    MsBuild,

    /// <summary>One JSON array.</summary>
    Json,

    /// <summary>Annotations that GitHub shows beside the changed lines of a pull request.</summary>
    GitHub,

    /// <summary>SARIF 2.1.0, for build servers that keep findings.</summary>
    Sarif,
}
