using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LocalOffer.Browser.Tests;

/// <summary>A plain web host on this machine: files as they are, the site's own headers, its 404 page for the rest.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SiteServer(WebApplication app)
    {
        _app = app;
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!;
        Address = new Uri(addresses.Addresses.Single());
    }

    public Uri Address { get; }

    public static async Task<SiteServer> StartAsync(string folder)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var types = new FileExtensionContentTypeProvider();
        var headers = Headers(folder);
        app.Run(context => Serve(context, folder, headers, types));
        await app.StartAsync();
        return new SiteServer(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }

    // Those of every page, as the file for Netlify names them.
    private static List<(string Name, string Value)> Headers(string folder) =>
        [.. File.ReadLines(Path.Combine(folder, "_headers")).Skip(1).TakeWhile(l => l.StartsWith(' ')).Select(l => l.Split(": ", 2)).Select(l => (l[0].Trim(), l[1]))
            .Where(h => h.Item1 != "Strict-Transport-Security")];

    private static async Task Serve(HttpContext context, string folder, List<(string Name, string Value)> headers, FileExtensionContentTypeProvider types)
    {
        var path = context.Request.Path.Value!.TrimStart('/');
        var file = Path.GetFullPath(Path.Combine(folder, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path));
        var found = file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file);
        if (!found)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            file = Path.Combine(folder, "404.html");
        }

        foreach (var (name, value) in headers)
        {
            context.Response.Headers[name] = value;
        }

        context.Response.ContentType = types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        await context.Response.SendFileAsync(file);
    }
}
