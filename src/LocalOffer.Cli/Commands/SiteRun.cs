using System.CommandLine;
using LocalOffer.Content;

namespace LocalOffer.Cli;

/// <summary>What every command that works on a site starts from.</summary>
/// <param name="Root">Absolute path of the site's folder.</param>
/// <param name="Overrides">What the command line sets.</param>
/// <param name="Output">Where findings go.</param>
/// <param name="Error">Where progress and summary go.</param>
internal sealed record SiteRun(string Root, SettingsOverrides Overrides, Terminal Output, Terminal Error)
{
    /// <summary>Reads the shared part of a command line.</summary>
    /// <exception cref="WrongUse">There is no site there.</exception>
    public static SiteRun Of(ParseResult parsed, CommonOptions common, Argument<string> root, string command) => new(
        SiteRoot.Find(parsed.GetValue(root)!, command),
        common.Overrides(parsed),
        Terminal.Output(),
        Terminal.Error());

    /// <summary>With a setting that an option gives; null leaves it as it is.</summary>
    public SiteRun With(string key, string? value) =>
        value is null ? this : this with { Overrides = Overrides with { Settings = [.. Overrides.Settings, KeyValuePair.Create(key, value)] } };
}
