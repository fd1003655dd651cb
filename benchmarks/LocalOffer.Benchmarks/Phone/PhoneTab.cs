using System.Text.Json;
using Microsoft.Playwright;

namespace LocalOffer.Benchmarks;

/// <summary>One tab of the phone, with what it fetched.</summary>
/// <param name="context">Its storage, used by nothing else.</param>
/// <param name="page">The page.</param>
/// <param name="session">The browser's own account of it.</param>
internal sealed class PhoneTab(IBrowserContext context, IPage page, ICDPSession session) : IAsyncDisposable
{
    private readonly Dictionary<string, string> _asked = new(StringComparer.Ordinal);
    private readonly List<Fetched> _fetched = [];

    /// <summary>The page.</summary>
    public IPage Page => page;

    /// <summary>The browser's own account of the page.</summary>
    public ICDPSession Session => session;

    /// <summary>What came over the wire until now, heads and bodies, packed as they were sent.</summary>
    public IReadOnlyList<Fetched> Fetched
    {
        get
        {
            lock (_fetched)
            {
                return [.. _fetched];
            }
        }
    }

    /// <summary>Counts what is fetched from now on.</summary>
    public async Task CountAsync()
    {
        session.Event("Network.requestWillBeSent").OnEvent += (_, e) =>
        {
            lock (_fetched)
            {
                _asked[e!.Value.GetProperty("requestId").GetString()!] = e.Value.GetProperty("request").GetProperty("url").GetString()!;
            }
        };
        session.Event("Network.loadingFinished").OnEvent += (_, e) =>
        {
            lock (_fetched)
            {
                _fetched.Add(new Fetched(new Uri(_asked[e!.Value.GetProperty("requestId").GetString()!]).AbsolutePath, e.Value.GetProperty("encodedDataLength").GetDouble()));
            }
        };
        await session.SendAsync("Network.enable").ConfigureAwait(false);
    }

    /// <summary>Waits until the first results are on the screen.</summary>
    public Task ShownAsync() => page.WaitForFunctionAsync("() => self.__phone.shown !== null", null, new() { Timeout = 120_000 });

    /// <summary>A number of the page.</summary>
    public Task<double> NumberAsync(string expression) => page.EvaluateAsync<double>(expression);

    /// <summary>When the page said so, in milliseconds after it was asked for.</summary>
    public Task<double> MarkAsync(string name) => NumberAsync($"() => performance.getEntriesByName('localoffer:{name}')[0].startTime");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await context.CloseAsync().ConfigureAwait(false);
}

/// <summary>One file that came over the wire.</summary>
/// <param name="Path">Where it is in the site.</param>
/// <param name="Bytes">Its size as sent, with its head.</param>
internal sealed record Fetched(string Path, double Bytes);
