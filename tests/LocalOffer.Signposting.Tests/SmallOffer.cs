using System.Text;
using System.Text.Json;
using LocalOffer.Content;
using LocalOffer.Core;

namespace LocalOffer.Signposting.Tests;

/// <summary>An offer of a few services and schools, read from what editors write. Today is 22 November 2026.</summary>
internal sealed class SmallOffer
{
    private static readonly Lazy<Framework> BuiltIn = new(() => FrameworkReader.Read(new SourceTree(), new DiagnosticBag()));

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal) { ["input/area.yaml"] = "authority-name: Testshire Council\n" };
    private SiteSettings _settings = new() { Root = "/site", Today = new DateOnly(2026, 11, 22) };

    public SmallOffer Entry(string id, string yaml) => With($"input/strands/health/entries/{id}.yaml", yaml);

    public SmallOffer Provider(string id, string yaml) => With($"providers/{id}/provider.yaml", yaml);

    public SmallOffer With(string path, string yaml)
    {
        _files.Add(path, yaml);
        return this;
    }

    public SmallOffer Settings(Func<SiteSettings, SiteSettings> change)
    {
        _settings = change(_settings);
        return this;
    }

    public Offer Build()
    {
        var diagnostics = new DiagnosticBag();
        var files = _files.Select(f => new SourceFile(f.Key, Encoding.UTF8.GetBytes(f.Value))).ToList();
        var sources = new SourceTree
        {
            Input = [.. files.Where(f => f.Path.StartsWith("input/", StringComparison.Ordinal))],
            Providers = [.. files.Where(f => f.Path.StartsWith("providers/", StringComparison.Ordinal))],
        };
        var framework = _files.Keys.Any(k => k.StartsWith("input/framework/", StringComparison.Ordinal)) ? FrameworkReader.Read(sources, diagnostics, _settings.InputPaths) : BuiltIn.Value;
        return OfferBuilder.Build(_settings, framework, RecordReader.Read(sources, framework, _settings, diagnostics), diagnostics);
    }

    /// <summary>A file as text.</summary>
    public string File(string path) => Encoding.UTF8.GetString(SignpostingFiles.Of(Build()).Single(f => f.Path == path).Content().Span);

    /// <summary>The whole.</summary>
    public JsonElement Json()
    {
        using var json = JsonDocument.Parse(File(Addresses.SignpostingJson));
        return json.RootElement.Clone();
    }

    /// <summary>The records, in order.</summary>
    public IReadOnlyList<JsonElement> Records() => [.. Json().GetProperty("records").EnumerateArray()];

    /// <summary>The one record, or the one of this id.</summary>
    public JsonElement Record(string? id = null) => Records().Single(r => id is null || r.GetProperty("id").GetString() == id);
}
