using System.Collections.Concurrent;
using LocalOffer.Core;

namespace LocalOffer.Site;

/// <summary>
/// Writes a planned site: only what changed, each file whole, nothing outside the folder, stale files last. The folder is
/// never cleared: on some file systems that costs more than the whole build.
/// </summary>
public sealed class OutputWriter
{
    private const int MostFailures = 20;

    private readonly string _folder;
    private readonly DiagnosticBag _diagnostics;
    private readonly ConcurrentDictionary<string, bool> _ready = new(StringComparer.Ordinal);
    private int _written;
    private int _unchanged;
    private int _removed;
    private int _failed;

    private OutputWriter(string folder, DiagnosticBag diagnostics)
    {
        _folder = folder;
        _diagnostics = diagnostics;
    }

    /// <summary>Renders and writes every file in parallel. Call it only when nothing was found that fails the build.</summary>
    /// <param name="plan">The site.</param>
    /// <param name="folder">Where it goes.</param>
    /// <param name="diagnostics">Receives what went wrong: a full disk, a file that may not be written, a template that cannot be drawn.</param>
    /// <param name="progress">Told how many files are done, now and then.</param>
    /// <param name="ct">Stops between files; those already written are whole.</param>
    /// <exception cref="OperationCanceledException">Stopped by <paramref name="ct"/>.</exception>
    public static WriteResult Write(SitePlan plan, OutputFolder folder, DiagnosticBag diagnostics, IProgress<int>? progress, CancellationToken ct)
    {
        var writer = new OutputWriter(folder.Path, diagnostics);
        writer.Run(plan, progress, ct);
        return new(writer._written, writer._unchanged, writer._removed);
    }

    private void Run(SitePlan plan, IProgress<int>? progress, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        IReadOnlyList<string> before;
        var now = plan.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        try
        {
            Directory.CreateDirectory(_folder);
            before = OutputManifest.Read(_folder);

            // Written first with the files of both builds, so that one that is stopped leaves nothing the next would not know.
            if (before.Any(p => !now.Contains(p)) || now.Count != before.Count)
            {
                WholeFile.Write(Absolute(OutputManifest.Name), OutputManifest.Content(before.Concat(now)));
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Failed(OutputManifest.Name, problem);
            return;
        }

        var stale = before.Where(p => !now.Contains(p)).ToList();
        Remove(InTheWay(stale, now), now);
        WriteAll(plan, progress, ct);
        if (_failed > 0)
        {
            return;
        }

        ct.ThrowIfCancellationRequested();
        Remove(stale, now);
        try
        {
            WholeFile.Write(Absolute(OutputManifest.Name), OutputManifest.Content(now));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Failed(OutputManifest.Name, problem);
        }
    }

    private void WriteAll(SitePlan plan, IProgress<int>? progress, CancellationToken ct)
    {
        var done = 0;
        var step = Math.Max(1, plan.Files.Count / 100);
        var finished = new FilesOnDisk(Absolute);

        // What is made from other files comes after them.
        foreach (var depth in plan.Files.GroupBy(f => f.Depth).OrderBy(g => g.Key))
        {
            if (depth.Key > 0 && _failed > 0)
            {
                return;
            }

            WriteSide(depth, plan.Files.Count, finished, ref done, step, progress, ct);
        }
    }

    // Files that do not need each other.
    private void WriteSide(IEnumerable<OutputFile> files, int all, FilesOnDisk finished, ref int doneBefore, int step, IProgress<int>? progress, CancellationToken ct)
    {
        var done = doneBefore;
        Parallel.ForEach(
            files,
            new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => new Utf8Buffer(),
            (file, loop, buffer) =>
            {
                Write(file, finished, buffer);
                if (Volatile.Read(ref _failed) >= MostFailures)
                {
                    loop.Stop();
                }

                var count = Interlocked.Increment(ref done);
                if (count % step == 0 || count == all)
                {
                    progress?.Report(count);
                }

                return buffer;
            },
            buffer => buffer.Dispose());
        doneBefore = done;
    }

    private void Write(OutputFile file, FilesOnDisk finished, Utf8Buffer buffer)
    {
        try
        {
            // The plan has checked the path; this is the last door before the disk.
            if (OutputPath.Problem(file.Path) is not null || !FolderIsReady(file.Path))
            {
                return;
            }

            var path = Absolute(file.Path);
            if (file.IsMadeOfOthers ? WholeFile.Write(path, to => file.Make(finished, to)) : WholeFile.Write(path, file.Content(buffer)))
            {
                Interlocked.Increment(ref _written);
            }
            else
            {
                Interlocked.Increment(ref _unchanged);
            }
        }
        catch (TemplateException problem)
        {
            Interlocked.Increment(ref _failed);
            problem.Report(file.Path, _diagnostics);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Failed(file.Path, problem);
            if (WriteProblem.IsFull(problem))
            {
                Interlocked.Add(ref _failed, MostFailures);
            }
        }
    }

    // Makes the folder of a file, and refuses one that leads out of the site through a link.
    private bool FolderIsReady(string path)
    {
        var slash = path.LastIndexOf('/');
        return slash < 0 || _ready.GetOrAdd(path[..slash], MakeFolder);
    }

    private bool MakeFolder(string folder)
    {
        if (!FolderIsReady(folder))
        {
            return false;
        }

        var info = Directory.CreateDirectory(Absolute(folder));
        if ((info.Attributes & FileAttributes.ReparsePoint) == 0)
        {
            return true;
        }

        Interlocked.Increment(ref _failed);
        _diagnostics.Add(Codes.LinkInOutputFolder, SourceSpan.None, $"{folder} in the output folder is a link to somewhere else; nothing was written through it.", Codes.LinkInOutputFolder.Remedy);
        return false;
    }

    // A former file where a folder must be, or a former folder where a file must be, cannot wait until the end.
    private static List<string> InTheWay(List<string> stale, HashSet<string> now)
    {
        var folders = now.SelectMany(Folders).ToHashSet(StringComparer.Ordinal);
        return stale.Where(p => folders.Contains(p) || Folders(p).Any(now.Contains)).ToList();
    }

    private static IEnumerable<string> Folders(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1))
        {
            yield return path[..slash];
        }
    }

    private void Remove(IEnumerable<string> stale, HashSet<string> now)
    {
        // On disks that ignore capitals a file that only changed them is still in use.
        var kept = OperatingSystem.IsLinux() ? now : now.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var emptied = new SortedSet<string>(Comparer<string>.Create((a, b) => b.Length != a.Length ? b.Length.CompareTo(a.Length) : string.CompareOrdinal(a, b)));
        foreach (var path in stale.Where(p => !kept.Contains(p)))
        {
            try
            {
                if (HasLink(path))
                {
                    continue;
                }

                var file = new FileInfo(Absolute(path));
                if (file.Exists || file.LinkTarget is not null)
                {
                    file.Delete();
                    _removed++;
                }

                emptied.UnionWith(Folders(path));
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                Failed(path, problem);
            }
        }

        foreach (var folder in emptied)
        {
            RemoveIfEmpty(Absolute(folder));
        }
    }

    private bool HasLink(string path) => Folders(path).Any(f => new DirectoryInfo(Absolute(f)).LinkTarget is not null);

    private static void RemoveIfEmpty(string folder)
    {
        try
        {
            if (Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any())
            {
                Directory.Delete(folder);
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // An empty folder that stays harms nobody.
        }
    }

    private void Failed(string path, Exception problem)
    {
        Interlocked.Increment(ref _failed);
        _diagnostics.Add(Codes.NotWritten, SourceSpan.None, $"{path} could not be written: {WriteProblem.Words(problem)}.", Codes.NotWritten.Remedy);
    }

    private string Absolute(string path) => Path.Combine(_folder, path.Replace('/', Path.DirectorySeparatorChar));
}
