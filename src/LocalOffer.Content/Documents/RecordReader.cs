using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>
/// Reads every file of content into records, each by its place. Files are read in parallel; what comes of them does not
/// depend on the order in which they finish.
/// </summary>
public static class RecordReader
{
    /// <summary>Reads everything but the framework.</summary>
    /// <param name="sources">What was read from disk.</param>
    /// <param name="framework">The framework.</param>
    /// <param name="settings">The settings.</param>
    /// <param name="diagnostics">Receives findings.</param>
    /// <param name="memory">What is known from the build before, and for the next; null to read everything.</param>
    public static ContentRecords Read(SourceTree sources, Core.Framework framework, SiteSettings settings, DiagnosticBag diagnostics, ContentMemory? memory = null)
    {
        var finder = new PlaceFinder(framework, settings, diagnostics);
        var places = new FilePlace[sources.Input.Count + sources.Providers.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i < sources.Input.Count ? finder.OfInput(sources.Input[i]) : finder.OfProviders(sources.Providers[i - sources.Input.Count]);
        }

        memory?.Records.Begin(framework, settings);
        var context = new ReadingContext(framework, settings.Today, new Patterns(), diagnostics);
        var read = new ReadFile[places.Length];
        Parallel.For(0, places.Length, i => read[i] = memory?.Records.Recall(places[i]) ?? Read(places[i], context, settings));
        memory?.Records.Keep(places.Zip(read));

        var records = new RecordCollector(framework, settings, diagnostics);
        for (var i = 0; i < places.Length; i++)
        {
            diagnostics.AddRange(read[i].Found);
            records.Add(places[i], read[i].Record);
        }

        return records.Finish();
    }

    // Findings are kept with the file they belong to, so that what is remembered says the same again.
    private static ReadFile Read(FilePlace place, ReadingContext context, SiteSettings settings)
    {
        var found = new DiagnosticBag();
        var record = new FileReader(context with { Diagnostics = found }, settings).Read(place);
        return new ReadFile(record, found.Found);
    }
}
