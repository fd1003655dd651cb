using LocalOffer.Core;

namespace LocalOffer.Cli;

/// <summary>
/// Notices that files of the site may have changed. The system tells at once where it can; a slow look every few seconds
/// finds what it missed (network folders, full queues, folders made a moment ago).
/// </summary>
internal sealed class SiteWatcher : IDisposable
{
    private static readonly TimeSpan LookWhenTold = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LookAlone = TimeSpan.FromSeconds(1);

    private readonly SemaphoreSlim _noticed = new(0, 1);
    private readonly List<FileSystemWatcher> _watchers = [];
    private string _watched = "";
    private bool _alone;

    /// <summary>Watches the folders of a site; does nothing when they are those watched already.</summary>
    public void Watch(SiteSettings settings)
    {
        var folders = FileStamps.Folders(settings).Where(Directory.Exists).ToList();
        var wanted = string.Join('\n', folders);
        if (wanted == _watched)
        {
            return;
        }

        Stop();
        _watched = wanted;
        _alone = false;
        Add(settings.Root, recursive: false);
        folders.ForEach(f => Add(f, recursive: true));
    }

    /// <summary>True when the system tells of changes at once; false when they are only found by looking.</summary>
    public bool IsTold => !_alone;

    /// <summary>Waits until something may have changed (true), or until it is time for a look (false).</summary>
    public Task<bool> WaitAsync(CancellationToken cancellation) => _noticed.WaitAsync(_alone ? LookAlone : LookWhenTold, cancellation);

    /// <summary>True when something more has been noticed since the last wait.</summary>
    public bool HasMore() => _noticed.Wait(0);

    /// <inheritdoc/>
    public void Dispose()
    {
        Stop();
        _noticed.Dispose();
    }

    private void Add(string folder, bool recursive)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = recursive, InternalBufferSize = 65536 };
            watcher.Changed += (_, _) => Notice();
            watcher.Created += (_, _) => Notice();
            watcher.Deleted += (_, _) => Notice();
            watcher.Renamed += (_, _) => Notice();
            watcher.Error += (_, _) =>
            {
                _alone = true;
                Notice();
            };
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            // No watches left, or a file system without them: looking every second does it too.
            _alone = true;
        }
    }

    private void Notice()
    {
        try
        {
            _noticed.Release();
        }
        catch (Exception e) when (e is SemaphoreFullException or ObjectDisposedException)
        {
            // Already noticed, or nobody waits any more.
        }
    }

    private void Stop()
    {
        _watchers.ForEach(w => w.Dispose());
        _watchers.Clear();
    }
}
