namespace LocalOffer.Core;

public static partial class Codes
{
    /// <summary>A key nobody knows.</summary>
    public static readonly DiagnosticCode UnknownSetting = new("LO7001", "UnknownSetting", "There is no setting with this name.", Severity.Error,
        "A misspelt setting has no effect, and nobody would notice.",
        "Mend its name, or remove it. `docs/settings.md` lists every setting.");

    /// <summary>A value of the wrong kind.</summary>
    public static readonly DiagnosticCode SettingValue = new("LO7002", "SettingValue", "A setting has a value it cannot have.", Severity.Error,
        "The site would be built differently from what was meant.",
        "Write the value as the hint shows.");

    /// <summary>A Statiq setting with no effect here.</summary>
    public static readonly DiagnosticCode StatiqSetting = new("LO7003", "StatiqSetting", "A Statiq setting has no effect here.", Severity.Information,
        "It does no harm, but whoever reads the file may think that it does something.",
        "Remove it; the message says what does its work here.");

    /// <summary>A settings file that is not read.</summary>
    public static readonly DiagnosticCode SettingsFileNotRead = new("LO7004", "SettingsFileNotRead", "A settings file is not read.", Severity.Information,
        "Statiq reads several settings files; here there is one, so that nobody has to look for where a value comes from.",
        "Move its settings into `statiq.json`.");

    /// <summary>A folder that cannot be used.</summary>
    public static readonly DiagnosticCode SettingPath = new("LO7005", "SettingPath", "A folder in the settings cannot be used.", Severity.Error,
        "Files outside the site could be published or overwritten.",
        "Name a folder inside the site's own, with forward slashes, such as `input`.");

    /// <summary>Changes that no program can follow.</summary>
    public static readonly DiagnosticCode FeedNeedsHost = new("LO7007", "FeedNeedsHost", "The feed of what has changed is not made.", Severity.Information,
        "Programs read a feed away from the site, so it must hold full addresses. Without it, people cannot be told when something changes.",
        "Name the site's host in `statiq.json`: `\"Host\": \"localoffer.example.org\"`.");

    /// <summary>A level for a finding nobody knows.</summary>
    public static readonly DiagnosticCode UnknownAnalyzer = new("LO7006", "UnknownAnalyzer", "There is no finding with this code or name.", Severity.Error,
        "The level would have no effect, and a finding meant to be off would still stop the build.",
        "`localoffer codes` lists every finding.");
}
