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
    public static ContentRecords Read(SourceTree sources, Core.Framework framework, SiteSettings settings, DiagnosticBag diagnostics)
    {
        var finder = new PlaceFinder(framework, settings, diagnostics);
        var places = new FilePlace[sources.Input.Count + sources.Providers.Count];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = i < sources.Input.Count ? finder.OfInput(sources.Input[i]) : finder.OfProviders(sources.Providers[i - sources.Input.Count]);
        }

        var context = new ReadingContext(framework, settings.Today, new Patterns(), diagnostics);
        var files = new FileReader(context, settings);
        var read = new object?[places.Length];
        Parallel.For(0, places.Length, i => read[i] = files.Read(places[i]));

        var records = new RecordCollector(framework, settings, diagnostics);
        for (var i = 0; i < places.Length; i++)
        {
            records.Add(places[i], read[i]);
        }

        return records.Finish();
    }
}
