using System.Collections.Concurrent;
using System.IO.Compression;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LocalOffer.Benchmarks;

/// <summary>A web host on this machine that sends texts with gzip, as hosts of static sites do. A file is packed once, when first asked for.</summary>
internal sealed class WireServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly IReadOnlyDictionary<string, string[]> _sites;
    private readonly ConcurrentDictionary<string, (byte[] Bytes, bool IsPacked)> _files = new(StringComparer.Ordinal);
    private readonly FileExtensionContentTypeProvider _types = new();

    private WireServer(IReadOnlyDictionary<string, string[]> sites)
    {
        _sites = sites;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(o => o.AddServerHeader = false);
        _app = builder.Build();
        _app.Run(ServeAsync);
    }

    /// <summary>Where it answers.</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    /// <summary>Starts a host.</summary>
    /// <param name="sites">Each site by the folder of its address, with the folders on disk its files may be in, the first of them first.</param>
    public static async Task<WireServer> StartAsync(IReadOnlyDictionary<string, string[]> sites)
    {
        var server = new WireServer(sites);
        await server._app.StartAsync().ConfigureAwait(false);
        return server;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
    }

    private Task ServeAsync(HttpContext context)
    {
        var parts = context.Request.Path.Value!.TrimStart('/').Split('/', 2);
        var file = parts.Length == 2 && _sites.TryGetValue(parts[0], out var folders) ? Find(folders, parts[1]) : null;
        if (file is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var (bytes, isPacked) = _files.GetOrAdd(file, Read);
        context.Response.ContentType = _types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        context.Response.ContentLength = bytes.Length;
        context.Response.Headers.CacheControl = "max-age=3600";
        if (isPacked)
        {
            context.Response.Headers.ContentEncoding = "gzip";
        }

        return context.Response.Body.WriteAsync(bytes).AsTask();
    }

    private static string? Find(IEnumerable<string> folders, string path) => folders
        .Select(folder => (folder, file: Path.GetFullPath(Path.Combine(folder, path))))
        .FirstOrDefault(f => f.file.StartsWith(f.folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(f.file)).file;

    // Pictures and Pagefind's own files are packed already.
    private static (byte[] Bytes, bool IsPacked) Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        if (Path.GetExtension(file) is not (".html" or ".css" or ".js" or ".json" or ".svg" or ".webmanifest"))
        {
            return (bytes, false);
        }

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            gzip.Write(bytes);
        }

        return (packed.ToArray(), true);
    }
}
