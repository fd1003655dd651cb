using LocalOffer.Core;

namespace LocalOffer.Content;

/// <summary>What came of a file: a record of some kind, or nothing, and what was found.</summary>
/// <param name="Record">As <see cref="FileReader.Read"/> gives it.</param>
/// <param name="Found">The findings, each at its code's own level.</param>
internal sealed record ReadFile(object? Record, IReadOnlyList<Diagnostic> Found);

/// <summary>
/// What came of each file last time. It holds while the file has the same bytes in the same place, and while everything else
/// that reading looks at is the same: the framework, today, and the folders.
/// </summary>
internal sealed class RecordMemory
{
    private Dictionary<string, (FilePlace Place, ReadFile Read)> _files = new(StringComparer.Ordinal);
    private Core.Framework? _framework;
    private SiteSettings? _settings;

    /// <summary>Says what this build reads with; forgets everything when it is something else.</summary>
    public void Begin(Core.Framework framework, SiteSettings settings)
    {
        if (framework != _framework || _settings is not { } before
            || settings.Today != before.Today || settings.ProvidersPath != before.ProvidersPath || !settings.InputPaths.SequenceEqual(before.InputPaths))
        {
            _files = new(StringComparer.Ordinal);
        }

        (_framework, _settings) = (framework, settings);
    }

    /// <summary>What came of this file last time, or null. May be asked from several threads.</summary>
    public ReadFile? Recall(FilePlace place) =>
        _files.TryGetValue(place.File.Path, out var known)
        && (known.Place.Role, known.Place.Kind, known.Place.Id, known.Place.Strand) == (place.Role, place.Kind, place.Id, place.Strand)
        && SameFile.Comparer.Equals(known.Place.File, place.File) ? known.Read : null;

    /// <summary>Keeps what came of all files of this build, and nothing else.</summary>
    public void Keep(IEnumerable<(FilePlace Place, ReadFile Read)> files)
    {
        var now = new Dictionary<string, (FilePlace Place, ReadFile Read)>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            now.TryAdd(file.Place.File.Path, file);
        }

        _files = now;
    }
}
