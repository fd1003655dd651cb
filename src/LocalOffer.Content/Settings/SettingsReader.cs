using System.Globalization;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// Reads the settings: <c>statiq.json</c>, then environment variables, then the command line; later ones win. Statiq's other
/// settings files are named, not read.
/// </summary>
public static class SettingsReader
{
    /// <summary>Name of the settings file.</summary>
    public const string FileName = "statiq.json";

    /// <summary>Reads the settings of a site.</summary>
    /// <param name="root">The site's folder.</param>
    /// <param name="overrides">What the command line sets.</param>
    /// <param name="diagnostics">Receives unknown keys, wrong values and Statiq's keys that have no effect.</param>
    public static SiteSettings Read(string root, SettingsOverrides overrides, DiagnosticBag diagnostics) =>
        Read(root, overrides, Surroundings.OfThisProcess(), diagnostics);

    /// <summary>Reads the settings of a site with given environment and time.</summary>
    /// <param name="root">The site's folder.</param>
    /// <param name="overrides">What the command line sets.</param>
    /// <param name="surroundings">Environment variables and the time.</param>
    /// <param name="diagnostics">Receives unknown keys, wrong values and Statiq's keys that have no effect.</param>
    public static SiteSettings Read(string root, SettingsOverrides overrides, Surroundings surroundings, DiagnosticBag diagnostics)
    {
        var full = Path.GetFullPath(root);
        NameOtherFiles(full, diagnostics);
        return Read(full, SettingsFile.Load(full, diagnostics), overrides, surroundings, diagnostics);
    }

    /// <summary>Reads settings from a file in memory; for tests and the preview.</summary>
    /// <param name="root">Absolute path of the site's folder.</param>
    /// <param name="file"><c>statiq.json</c>, or null when there is none.</param>
    /// <param name="overrides">What the command line sets.</param>
    /// <param name="surroundings">Environment variables and the time.</param>
    /// <param name="diagnostics">Receives unknown keys, wrong values and Statiq's keys that have no effect.</param>
    public static SiteSettings Read(string root, SourceFile? file, SettingsOverrides overrides, Surroundings surroundings, DiagnosticBag diagnostics)
    {
        var sources = new SettingsSources(diagnostics);
        sources.AddFile(file is null ? null : JsonReader.Read(file, diagnostics));
        sources.AddEnvironment(surroundings.Variables);
        sources.AddCommandLine(overrides.Settings);

        var values = new SettingValues(sources, diagnostics);
        var (today, todaySource) = Today(values, surroundings, diagnostics);
        return new SiteSettings
        {
            Root = root,
            SiteTitle = values.Text("SiteTitle"),
            SiteDescription = values.Text("SiteDescription"),
            Host = values.Host(),
            LinksUseHttps = values.Bool("LinksUseHttps", true),
            InputPaths = values.Folders("InputPaths", ["input"]),
            OutputPath = overrides.OutputPath ?? values.Folder("OutputPath", "output"),
            ExcludedPaths = values.Folders("ExcludedPaths", []),
            ThemePaths = values.Folders("ThemePaths", []),
            Today = today,
            TodaySource = todaySource,
            FailureLevel = values.FailureLevel(),
            Levels = Levels(sources, values, overrides, diagnostics),
            GenerateSitemap = values.Bool("GenerateSitemap", true),
            GenerateSearchIndex = values.Bool("GenerateSearchIndex", true),
            SearchStopWords = values.Texts("SearchStopWords"),
            MetaRefreshRedirects = values.Bool("MetaRefreshRedirects", true),
            NetlifyRedirects = values.Bool("NetlifyRedirects", false),
            GatherHeadingsLevel = values.Number("GatherHeadingsLevel", 2),
            IgnoreInvalidXrefs = values.Bool("IgnoreInvalidXrefs", false),
            ProvidersPath = InputFolders.Clean(values.Folder("LocalOffer:ProvidersPath", "providers")),
            FrameworkVersion = values.Text("LocalOffer:FrameworkVersion"),
            PageSize = values.Number("LocalOffer:PageSize", 50),
            Hosts = values.Choices("LocalOffer:Hosts", Hosts.InTheSite),
            ServersPath = InputFolders.Clean(values.Folder("LocalOffer:ServersPath", "servers")),
            SaveOnDevice = values.Bool("LocalOffer:SaveOnDevice", true),
            Download = values.Bool("LocalOffer:Download", true),
            Booklets = values.Bool("LocalOffer:Booklets", true),
            CoordinatorPages = values.Bool("LocalOffer:CoordinatorPages", true),
            SignpostingData = values.Bool("LocalOffer:SignpostingData", true),
            Compress = values.Bool("LocalOffer:Compress", false),
            Brand = Brand(values),
            Logo = values.Text("LocalOffer:Brand:Logo"),
            FontStack = values.Text("LocalOffer:Brand:FontStack"),
            Places = sources.Places,
        };
    }

    private static (DateOnly Today, string Source) Today(SettingValues values, Surroundings surroundings, DiagnosticBag diagnostics)
    {
        if (values.Date("CurrentDateTime") is { } set)
        {
            return (set, "CurrentDateTime");
        }

        if (surroundings.Variables.TryGetValue("SOURCE_DATE_EPOCH", out var epoch) && epoch.Length > 0)
        {
            // Seconds until the end of the year 9999.
            if (long.TryParse(epoch, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253_402_300_799)
            {
                return (DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime), "SOURCE_DATE_EPOCH");
            }

            diagnostics.Add(Codes.SettingValue, SourceSpan.None, "The environment variable SOURCE_DATE_EPOCH must be a number of seconds since 1970.",
                "Write for example: SOURCE_DATE_EPOCH=1790812800");
        }

        return (DateOnly.FromDateTime(surroundings.Now.UtcDateTime), "the clock");
    }

    private static SeverityLevels Levels(SettingsSources sources, SettingValues values, SettingsOverrides overrides, DiagnosticBag diagnostics)
    {
        var levels = new AnalyzerLevels(diagnostics);
        if (sources.Find("Analyzers") is { } written)
        {
            levels.Add(written, values);
        }

        foreach (var (name, level) in overrides.Analyzers)
        {
            levels.Add(name, level, SourceSpan.None);
        }

        return levels.Levels;
    }

    private static Dictionary<string, string> Brand(SettingValues values)
    {
        var brand = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var key in SettingsKeys.All.Where(k => k.Type == SettingType.Colour))
        {
            if (values.Colour(key.Name) is { } colour)
            {
                brand[key.Name[(key.Name.LastIndexOf(':') + 1)..]] = colour;
            }
        }

        return brand;
    }

    private static void NameOtherFiles(string root, DiagnosticBag diagnostics)
    {
        foreach (var stem in (string[])["appsettings", "settings", "statiq"])
        {
            foreach (var ending in (string[])[".json", ".yml", ".yaml", ".xml"])
            {
                var name = stem + ending;
                if (name != FileName && File.Exists(Path.Combine(root, name)))
                {
                    diagnostics.Add(Codes.SettingsFileNotRead, SourceSpan.OfFile(name), $"{name} is not read; settings stand in {FileName}.", $"Move its settings into {FileName}.");
                }
            }
        }
    }
}
