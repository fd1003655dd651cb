using System.Text;
using LocalOffer.Core;

namespace LocalOffer.Content.Tests;

/// <summary>A site in memory: files in, records and findings out.</summary>
internal sealed class TestSite
{
    public const string EntryPath = "input/strands/health/entries/a.yaml";

    private static readonly Lazy<Core.Framework> BuiltIn = new(() => FrameworkReader.Read(new SourceTree(), new DiagnosticBag()));

    private readonly SortedDictionary<string, string> _files = new(StringComparer.Ordinal);
    private SiteSettings _settings = new() { Root = "/site", Today = new DateOnly(2026, 11, 22) };

    public ContentRecords Records { get; private set; } = new();

    public DiagnosticBag Bag { get; } = new();

    public static TestSite With(string path, string text) => new TestSite().And(path, text);

    /// <summary>One entry in the health strand.</summary>
    public static TestSite Entry(string yaml) => With(EntryPath, yaml).Read();

    public TestSite And(string path, string text)
    {
        _files.Add(path, text.ReplaceLineEndings("\n"));
        return this;
    }

    public TestSite Settings(Func<SiteSettings, SiteSettings> change)
    {
        _settings = change(_settings);
        return this;
    }

    public TestSite Read()
    {
        var files = _files.Select(f => new SourceFile(f.Key, Encoding.UTF8.GetBytes(f.Value))).ToList();
        var tree = new SourceTree
        {
            Input = [.. files.Where(f => !IsProviders(f))],
            Providers = [.. files.Where(IsProviders)],
        };
        var framework = _files.Keys.Any(k => k.Contains("/framework/", StringComparison.Ordinal)) ? FrameworkReader.Read(tree, Bag, _settings.InputPaths) : BuiltIn.Value;
        Records = RecordReader.Read(tree, framework, _settings, Bag);
        return this;

        bool IsProviders(SourceFile file) => file.Path.StartsWith(_settings.ProvidersPath + "/", StringComparison.Ordinal);
    }

    /// <summary>Every finding as <c>CODE line:column</c>; a missing area and missing strands are left out.</summary>
    public string Found => string.Join(' ', All.Select(d => $"{d.Code} {d.Where.Line}:{d.Where.Column}"));

    /// <summary>Every finding as <c>CODE path</c>.</summary>
    public string FoundIn => string.Join(' ', All.Select(d => $"{d.Code} {d.Where.File}"));

    /// <summary>Messages and hints.</summary>
    public string Said => string.Join('\n', All.Select(d => $"{d.Message} {d.Hint}"));

    private IEnumerable<Diagnostic> All => Bag.Read(SeverityLevels.Default).Where(d => d.Code != Codes.AreaMissing && d.Code != Codes.StrandMissing);
}
