using LocalOffer.Content;
using LocalOffer.Core;

namespace LocalOffer.Cli.Tests;

/// <summary>What preview remembers from build to build never shows: a warm build is a cold one, only sooner.</summary>
public class WarmBuildTests
{
    private const string Entries = "input/strands/health/entries/";

    // What is packed from pages follows from them, and takes most of the time.
    private static readonly SettingsOverrides Overrides = new(
        [new("CurrentDateTime", "2026-11-22"), new("LocalOffer:Download", "false"), new("LocalOffer:SaveOnDevice", "false"), new("LocalOffer:Booklets", "false")], [], null);

    [Fact]
    public void After_any_edits_a_warm_build_has_the_findings_and_the_bytes_of_a_cold_one()
    {
        using var site = SampleSite.Copy();
        site.With("themes/own/components/fresh.hbs", "<p>{{#with checked}}{{text}}{{/with}}</p>\n");
        var written = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        foreach (var file in Directory.GetFiles(site.Path, "*", SearchOption.AllDirectories))
        {
            File.SetLastWriteTimeUtc(file, written);
        }

        var memory = new BuildMemory();
        var random = new Random(1);
        var edits = Edits(site).OrderBy(_ => random.Next()).ToList();
        Same(site, memory, "at first");
        foreach (var (what, file, change) in edits)
        {
            change(site.Has(file) ? site.Read(file) : null);
            if (site.Has(file))
            {
                File.SetLastWriteTimeUtc(Path.Combine(site.Path, file), written = written.AddMinutes(1));
            }

            Same(site, memory, what);
        }
    }

    [Fact]
    public void What_has_not_changed_is_not_made_again()
    {
        using var site = SampleSite.Copy();
        var memory = new BuildMemory();
        var before = Read(site, memory, out _);
        site.With(Entries + "autism-and-adhd-assessment.yaml", site.Read(Entries + "autism-and-adhd-assessment.yaml") + "\n");
        var after = Read(site, memory, out _);

        Assert.Same(before.Offer.Framework, after.Offer.Framework);
        Assert.Same(before.Offer.Providers[0], after.Offer.Providers[0]);
        var others = before.Offer.Entries.Where(e => e.Id != "autism-and-adhd-assessment").ToList();
        Assert.All(others, e => Assert.Contains(after.Offer.Entries, a => ReferenceEquals(a, e)));
        Assert.DoesNotContain(after.Offer.Entries, a => before.Offer.Entries.Any(b => b.Id == "autism-and-adhd-assessment" && ReferenceEquals(a, b)));
    }

    private static IEnumerable<(string What, string File, Action<string?> Change)> Edits(Folder site)
    {
        (string, string, Action<string?>) Replace(string file, string from, string to) =>
            ($"{file}: {from} becomes {to}", file, text => site.With(file, text!.Replace(from, to, StringComparison.Ordinal)));
        const string Therapy = Entries + "speech-therapy-school-age.yaml";
        var kept = site.Read(Entries + "community-childrens-nursing.yaml");
        return
        [
            Replace(Therapy, "name: Speech", "name: Talking, speech"),
            Replace(Therapy, "learning-support]", "learning-suport]"),
            Replace(Therapy, "learning-suport]", "learning-support]"),
            Replace(Therapy, "xref:early-years-inclusion-team", "xref:early-years-team"),
            Replace(Therapy, "provider: ambershire-community-health", "provider: ambershire-council"),
            Replace("providers/ambershire-community-health/provider.yaml", "name: Ambershire", "name: New Ambershire"),
            Replace("providers/tamarisk-school/questionnaire.yaml", "q01:", "q99:"),
            Replace("providers/tamarisk-school/questionnaire.yaml", "q99:", "q01:"),
            Replace("input/area.yaml", "Ambershire Council", "Ambershire County Council"),
            Replace("input/support/travel.yaml", "summary: ", "summary: Also, "),
            Replace("input/strands/health/support/dispute-resolution.yaml", "summary: ", "summmary: "),
            Replace("input/framework/vocabularies.yaml", "label: ", "label: New "),
            Replace("input/glossary.yaml", ": ", ":  "),
            Replace("input/index.md", "the", "The"),
            Replace("statiq.json", "\"Host\"", "\"ThemePaths\": [\"themes/own\"], \"Host\""),
            Replace("themes/own/components/fresh.hbs", "{{text}}", "{{texts}}"),
            Replace("statiq.json", "Ambershire SEND", "Our SEND"),
            ("an entry goes", Entries + "community-childrens-nursing.yaml", _ => File.Delete(Path.Combine(site.Path, Entries, "community-childrens-nursing.yaml"))),
            ("an entry comes", Entries + "another.yaml", _ => site.With(Entries + "another.yaml", kept)),
            ("an entry that is no YAML", Entries + "broken.yaml", _ => site.With(Entries + "broken.yaml", "name: [\n")),
            ("a file where none belongs", "input/strands/health/extra.yaml", _ => site.With("input/strands/health/extra.yaml", "a: b\n")),
        ];
    }

    private static void Same(Folder site, BuildMemory memory, string after)
    {
        var warm = Read(site, memory, out var warmFindings);
        var cold = Read(site, null, out var coldFindings);
        Assert.True(coldFindings.SequenceEqual(warmFindings), $"After \"{after}\" the findings differ: {string.Join(" | ", coldFindings.Except(warmFindings).Concat(warmFindings.Except(coldFindings)))}");
        Assert.Equal(cold.Plan.Files.Select(f => f.Path), warm.Plan.Files.Select(f => f.Path));
        if (coldFindings.Any(f => f.Severity == Severity.Error && f.Code.Id.StartsWith("LO5", StringComparison.Ordinal)))
        {
            return; // A theme with mistakes draws no pages.
        }

        foreach (var file in cold.Plan.Files)
        {
            Assert.True(file.Content().Span.SequenceEqual(warm.Plan.Find(file.Path)!.Content().Span), $"After \"{after}\" {file.Path} differs.");
        }
    }

    private static CheckedSite Read(Folder site, BuildMemory? memory, out IReadOnlyList<Diagnostic> findings)
    {
        var diagnostics = new DiagnosticBag();
        var built = Build.Read(site.Path, Overrides, new StageClock(new BuildProgress(), CancellationToken.None), diagnostics, memory);
        findings = diagnostics.Read(built.Settings.Levels);
        return built;
    }
}
