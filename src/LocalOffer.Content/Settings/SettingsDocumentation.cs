using System.Globalization;
using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// Writes <c>docs/settings.md</c> from the table of settings. A test compares the file with this text, so neither can change
/// alone.
/// </summary>
public static class SettingsDocumentation
{
    /// <summary>The text of <c>docs/settings.md</c>.</summary>
    public static string Markdown()
    {
        var text = new StringBuilder("""
            # Settings

            <!-- Made from src/LocalOffer.Content/Settings/SettingsKeys.cs and StatiqKeys.cs; change those and run the tests with UPDATE_GOLDEN=1. -->

            Settings stand in `statiq.json` beside the `input` folder. Comments and a comma after the last item are allowed. Capitals in
            keys make no difference. A key nobody knows is an error with a suggestion. Editors that know JSON Schema complete the file
            when it begins with `"$schema": "./docs/statiq.schema.json"`.

            ```json
            {
              "SiteTitle": "Exampleshire Local Offer",
              "Host": "localoffer.example.gov.uk",
              "ThemePaths": ["themes/ours"],
              "Analyzers": ["VagueLinkText=Error"],
              "LocalOffer": {
                "PageSize": 40,
                "Brand": { "Brand": "#1d5a6c" }
              }
            }
            ```

            ## Where a value comes from

            Later ones win:

            1. the defaults below,
            2. `statiq.json`,
            3. an environment variable with the setting's name, letter for letter, `__` between a group and its key: `SiteTitle`, `LocalOffer__PageSize`,
            4. the command line: `-s SiteTitle="Our Local Offer"`, `-s LocalOffer:PageSize=40`, lists with commas: `-s InputPaths=input,more`;
               `-a CODE=Level` for levels; `--output DIR` for the output folder.

            Folders in `statiq.json` must lie inside the site's own folder. Only the command line may write elsewhere.


            """);
        Table(text, "Settings with Statiq's names and meanings", SettingsKeys.All.Where(k => k.IsStatiq));
        Table(text, "Our own, in the group `LocalOffer`", SettingsKeys.All.Where(k => !k.IsStatiq));
        text.Append("""
            ## Statiq's other settings

            They are known and have no effect. Each is explained in one line of information when a `statiq.json` has it.

            | setting | why it has no effect |
            | --- | --- |

            """);
        foreach (var (key, reason) in StatiqKeys.Reasons)
        {
            text.Append(CultureInfo.InvariantCulture, $"| `{key}` | {reason} |\n");
        }

        foreach (var (start, reason) in StatiqKeys.ReasonsByStart)
        {
            text.Append(CultureInfo.InvariantCulture, $"| all others that begin with `{start}` | {reason} |\n");
        }

        return text.ToString();
    }

    private static void Table(StringBuilder text, string title, IEnumerable<SettingKey> keys)
    {
        text.Append(CultureInfo.InvariantCulture, $"## {title}\n\n");
        foreach (var key in keys)
        {
            text.Append(CultureInfo.InvariantCulture, $"### {key.Name.Replace(":", ".", StringComparison.Ordinal)}\n\n{key.Help}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"{Kind(key)} · default: {(key.Default.Length == 0 ? "none" : $"`{key.Default}`")} · example: `{key.Example}`\n\n");
        }
    }

    private static string Kind(SettingKey key) => key.Type switch
    {
        SettingType.Text => "a text",
        SettingType.Bool => "`true` or `false`",
        SettingType.Number => string.Create(CultureInfo.InvariantCulture, $"a whole number from {key.Min} to {key.Max}"),
        SettingType.Texts when key.Choices.Count > 0 => $"a list of {Words.Join([.. key.Choices.Select(c => $"`{c}`")])}",
        SettingType.Texts => "a list of texts",
        SettingType.Folder => "a folder",
        SettingType.Folders => "a list of folders",
        SettingType.Date => "a day (2026-10-01) or a day and time (2026-10-01T12:00:00Z)",
        SettingType.Level => "a level",
        SettingType.Levels => "a list of `CODE=Level`, or an object of codes and levels",
        SettingType.Host => "a site name",
        _ => "a colour, `#rrggbb`",
    };
}
