using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>The provider files a site has now: found by URN, so that a school keeps its id when its name changes.</summary>
internal sealed class ExistingProviders
{
    private readonly Dictionary<string, (SourceFile File, YamlMap Map)> _byUrn = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);
    private readonly string _folder;

    private ExistingProviders(string folder) => _folder = folder;

    public static ExistingProviders Read(SourceTree sources, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var existing = new ExistingProviders(settings.ProvidersPath.Trim('/'));
        foreach (var file in sources.Providers)
        {
            var id = file.Path[(existing._folder.Length + 1)..].Split('/')[0];
            existing._ids.Add(id);
            if (!file.Path.EndsWith("/provider.yaml", StringComparison.Ordinal))
            {
                continue;
            }

            // What is wrong in the file itself is reported when it is checked; here only whether it can be changed safely.
            var own = new DiagnosticBag();
            if (YamlReader.Read(file, own) is not YamlMap map || own.HasErrors)
            {
                existing._broken.Add(id);
                diagnostics.Add(Codes.RegisterFileNotChanged, file.Where, "This file cannot be read, so the import leaves it as it is.", "Run `localoffer check` to see what is wrong with it.");
                continue;
            }

            var urn = (map["urn"] as YamlScalar)?.Text ?? ((map["register"] as YamlMap)?["urn"] as YamlScalar)?.Text;
            if (urn is not null)
            {
                existing._byUrn.TryAdd(urn, (file, map));
            }
        }

        return existing;
    }

    /// <summary>The file as it should be, or null when it already says the same.</summary>
    public PlannedFile? Place(RegisterBlock block, GiasRow row, DiagnosticBag diagnostics)
    {
        if (_byUrn.TryGetValue(row.Urn, out var known))
        {
            var register = known.Map.Pairs.FirstOrDefault(p => p.Key == "register");
            var text = Encoding.UTF8.GetString(known.File.Bytes.Span);
            if (register is { Value: not YamlMap { Where.Column: > 1 } })
            {
                diagnostics.Add(Codes.RegisterFileNotChanged, register.KeyWhere, "What stands under register: is not a block of facts, so it is left as it is.", "Delete register: and what follows it, then run the import again.");
                return null;
            }

            var replaced = block.ReplaceIn(text, register?.KeyWhere.Line);
            return replaced == text ? null : new(known.File.Path, replaced, IsNew: false);
        }

        var id = NewId(row);
        _ids.Add(id);
        var heading = $"# {row.Name}. Write what the school tells you above \"register:\"; it is then shown instead of the register's facts.\n";
        return new($"{_folder}/{id}/provider.yaml", heading + block.ToYaml(), IsNew: true);
    }

    private string NewId(GiasRow row)
    {
        var name = Slug.From(row.Name);
        string[] candidates = [name, Slug.From($"{row.Name} {row.Text("Town")}"), Slug.From($"{row.Name} {row.Urn}"), $"school-{row.Urn}"];
        return candidates.First(c => c.Length > 0 && !_ids.Contains(c));
    }
}
