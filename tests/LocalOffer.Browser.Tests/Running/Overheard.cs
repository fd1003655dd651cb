using Microsoft.Playwright;

namespace LocalOffer.Browser.Tests;

/// <summary>What a page says and asks for while it is open.</summary>
internal sealed class Overheard : IDisposable
{
    private readonly IPage _page;
    private readonly Func<string, bool> _isOurs;
    private readonly List<string> _heard = [];

    /// <summary>Starts to listen.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isOurs">True for addresses the site may ask for.</param>
    public Overheard(IPage page, Func<string, bool> isOurs)
    {
        (_page, _isOurs) = (page, isOurs);
        page.Console += OnConsole;
        page.PageError += OnError;
        page.Request += OnRequest;
        page.Response += OnResponse;
        page.RequestFailed += OnFailed;
    }

    /// <summary>
    /// Starts to listen while a reader works on a page that is open. Its pictures still come when they are near, and a file of the
    /// reader's own is made in the page; nothing else may be asked for.
    /// </summary>
    public static Overheard AtWork(IPage page, TestSite site)
    {
        var pictures = site.Address("assets/");
        return new(page, url => url.StartsWith("blob:", StringComparison.Ordinal)
            || (url.StartsWith(pictures, StringComparison.Ordinal) && url.EndsWith(".svg", StringComparison.Ordinal)));
    }

    /// <summary>Everything since the last time it was asked.</summary>
    public IReadOnlyList<string> Take()
    {
        var taken = _heard.ToArray();
        _heard.Clear();
        return taken;
    }

    public void Dispose()
    {
        _page.Console -= OnConsole;
        _page.PageError -= OnError;
        _page.Request -= OnRequest;
        _page.Response -= OnResponse;
        _page.RequestFailed -= OnFailed;
    }

    // A refusal by the content security policy arrives here too, as an error.
    private void OnConsole(object? sender, IConsoleMessage message)
    {
        if (message.Type is "error" or "warning")
        {
            _heard.Add($"console: {message.Text}");
        }
    }

    private void OnError(object? sender, string error) => _heard.Add($"script error: {error}");

    private void OnRequest(object? sender, IRequest request)
    {
        if (!_isOurs(request.Url))
        {
            _heard.Add($"asks for {request.Url}");
        }
    }

    private void OnResponse(object? sender, IResponse response)
    {
        if (response.Status >= 400)
        {
            _heard.Add($"{response.Url} answers {response.Status}");
        }
    }

    // For the browser a file that the page hands to the reader is a request that came to nothing; so is a picture that was still on its
    // way when the reader went on.
    private void OnFailed(object? sender, IRequest request)
    {
        var isOver = request.Url.StartsWith("blob:", StringComparison.Ordinal) || request is { Failure: "net::ERR_ABORTED", ResourceType: "image" };
        if (!(isOver && _isOurs(request.Url)))
        {
            _heard.Add($"{request.Url} fails: {request.Failure}");
        }
    }
}
