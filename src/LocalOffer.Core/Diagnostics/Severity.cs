namespace LocalOffer.Core;

/// <summary>How much a finding matters. The names are those used in <c>Analyzers</c> in <c>statiq.json</c>.</summary>
public enum Severity
{
    /// <summary>Not shown and not counted.</summary>
    None,

    /// <summary>Worth knowing; never fails a build.</summary>
    Information,

    /// <summary>Should be mended; fails a build only with <c>--strict</c> and only for codes the catalogue marks strict.</summary>
    Warning,

    /// <summary>Fails the build: nothing is written.</summary>
    Error,
}
