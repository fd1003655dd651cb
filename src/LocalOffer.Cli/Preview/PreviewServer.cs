using System.Net;
using System.Net.Sockets;
using System.Text;
using LocalOffer.Core;
using LocalOffer.Site;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LocalOffer.Cli;

/// <summary>Serves the preview on this machine and to nobody else: bound to 127.0.0.1, and only under its own names.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private const string Own = "/_localoffer/";
    private static readonly TimeSpan HeartBeat = TimeSpan.FromSeconds(15);
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    private readonly PreviewSite _site;
    private readonly bool _reload;
    private readonly CancellationToken _stop;
    private readonly string _run = Guid.NewGuid().ToString("N");
    private WebApplication? _app;

    public PreviewServer(PreviewSite site, bool reload, CancellationToken stop)
    {
        _site = site;
        _reload = reload;
        _stop = stop;
    }

    /// <summary>Starts to listen and gives the address for people.</summary>
    /// <exception cref="WrongUse">The port is taken.</exception>
    public async Task<string> StartAsync(int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Logging.ClearProviders();
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(2));
        _app = builder.Build();
        _app.Run(AnswerAsync);
        try
        {
            await _app.StartAsync(_stop).ConfigureAwait(false);
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new WrongUse($"Port {port} is in use by another program, perhaps another preview.", $"Choose another one: localoffer preview --port {(port == 65535 ? port - 1 : port + 1)}");
        }
        catch (SocketException e) when (e.SocketErrorCode == SocketError.AccessDenied)
        {
            throw new WrongUse($"This account may not listen on port {port}.", "Choose one above 1023: localoffer preview --port 5080");
        }

        var bound = _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return $"http://localhost:{new Uri(bound).Port}/";
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.StopAsync(CancellationToken.None).ConfigureAwait(false);
            await _app.DisposeAsync().ConfigureAwait(false);
        }
    }

    private async Task AnswerAsync(HttpContext http)
    {
        foreach (var (name, value) in SecurityHeaders.For(_site.Feed.Current.Plan?.InlineStyle))
        {
            http.Response.Headers[name] = value;
        }

        http.Response.Headers.CacheControl = "no-store";
        if (!Names.Contains(http.Request.Host.Host, StringComparer.OrdinalIgnoreCase))
        {
            // Another site's page could otherwise read the preview by pointing its own name at this machine.
            await TextAsync(http, 400, "The preview answers only to localhost and 127.0.0.1.\n").ConfigureAwait(false);
            return;
        }

        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
        {
            http.Response.Headers.Allow = "GET, HEAD";
            await TextAsync(http, 405, "The preview only shows pages.\n").ConfigureAwait(false);
            return;
        }

        var path = http.Request.Path.Value ?? "/";
        if (_reload && path.StartsWith(Own, StringComparison.Ordinal))
        {
            await AnswerOwnAsync(http, path[Own.Length..]).ConfigureAwait(false);
            return;
        }

        await _site.FirstBuild.WaitAsync(http.RequestAborted).ConfigureAwait(false);
        await SendAsync(http, Reply(path)).ConfigureAwait(false);
    }

    private PreviewReply Reply(string path)
    {
        var state = _site.Feed.Current;
        try
        {
            return PreviewReply.To(state, path, Script(state));
        }
        catch (TemplateException e)
        {
            // A page that a template cannot draw: the others still can.
            var diagnostics = new DiagnosticBag();
            e.Report(path, diagnostics);
            var found = diagnostics.Read(SeverityLevels.Default);
            state = found.All(state.Findings.Contains) ? state : _site.Feed.Publish(now => now with { Findings = [.. now.Findings.Union(found).Order()] });
            return new PreviewReply(500, "text/html; charset=utf-8", PreviewErrorPage.Of(state, Script(state)));
        }
        catch (Exception e)
        {
            state = state.Fault == e.Message ? state : _site.Feed.Publish(now => now with { Fault = e.Message });
            return new PreviewReply(500, "text/html; charset=utf-8", PreviewErrorPage.Of(state, Script(state)));
        }
    }

    private string? Script(PreviewState state) => _reload
        ? $"<script src=\"{Own}preview.js\" data-run=\"{_run}\" data-site=\"{state.SiteVersion}\" data-version=\"{state.Version}\" defer></script>\n"
        : null;

    private async Task AnswerOwnAsync(HttpContext http, string name)
    {
        switch (name)
        {
            case "preview.js":
                await SendAsync(http, new PreviewReply(200, "text/javascript; charset=utf-8", PreviewFiles.Read(name))).ConfigureAwait(false);
                break;
            case "preview.css":
                await SendAsync(http, new PreviewReply(200, "text/css; charset=utf-8", PreviewFiles.Read(name))).ConfigureAwait(false);
                break;
            case "state.json":
                await SendAsync(http, new PreviewReply(200, "application/json; charset=utf-8", Encoding.UTF8.GetBytes(PreviewJson.Of(_site.Feed.Current, _run)))).ConfigureAwait(false);
                break;
            case "events":
                await StreamAsync(http).ConfigureAwait(false);
                break;
            default:
                await TextAsync(http, 404, "There is no such page.\n").ConfigureAwait(false);
                break;
        }
    }

    // Server-sent events: the state now, then each newer one.
    private async Task StreamAsync(HttpContext http)
    {
        http.Response.ContentType = "text/event-stream; charset=utf-8";
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(_stop, http.RequestAborted);
        var sent = -1;
        try
        {
            while (true)
            {
                var next = _site.Feed.AfterAsync(sent, stop.Token);
                if (await Task.WhenAny(next, Task.Delay(HeartBeat, stop.Token)).ConfigureAwait(false) == next)
                {
                    var state = await next.ConfigureAwait(false);
                    sent = state.Version;
                    await http.Response.WriteAsync($"event: state\ndata: {PreviewJson.Of(state, _run)}\n\n", stop.Token).ConfigureAwait(false);
                }
                else
                {
                    await http.Response.WriteAsync(": still here\n\n", stop.Token).ConfigureAwait(false);
                }

                await http.Response.Body.FlushAsync(stop.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the preview stops.
        }
    }

    private static Task TextAsync(HttpContext http, int status, string text) =>
        SendAsync(http, new PreviewReply(status, "text/plain; charset=utf-8", Encoding.UTF8.GetBytes(text)));

    private static async Task SendAsync(HttpContext http, PreviewReply reply)
    {
        http.Response.StatusCode = reply.Status;
        http.Response.ContentType = reply.ContentType;
        http.Response.ContentLength = reply.Content.Length;
        if (reply.Location is not null)
        {
            http.Response.Headers.Location = reply.Location;
        }

        if (!HttpMethods.IsHead(http.Request.Method))
        {
            await http.Response.Body.WriteAsync(reply.Content, http.RequestAborted).ConfigureAwait(false);
        }
    }
}
