using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace LocalOffer.Cli.Tests;

/// <summary>A real nginx that serves a folder on a free port, as nobody in particular, with all it writes in a folder of its own.</summary>
internal sealed class NginxRun : IAsyncDisposable
{
    private const int Nobody = 65534;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly Folder _prefix;

    private NginxRun(Process process, Folder prefix, int port)
    {
        _process = process;
        _prefix = prefix;
        Http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, AutomaticDecompression = DecompressionMethods.None })
        {
            BaseAddress = new Uri($"http://127.0.0.1:{port}/"),
            Timeout = Patience,
        };
    }

    public HttpClient Http { get; }

    /// <summary>Starts it and waits until it answers.</summary>
    public static async Task<NginxRun> StartAsync(string root, string include)
    {
        var port = FreePort();
        var prefix = new Folder();
        prefix.With("nginx.conf", $$"""
            daemon off;
            worker_processes 1;
            pid {{prefix.Path}}/nginx.pid;
            error_log stderr;
            events {}
            http {
              include /etc/nginx/mime.types;
              default_type application/octet-stream;
              access_log off;
              client_body_temp_path {{prefix.Path}}/body;
              proxy_temp_path {{prefix.Path}}/proxy;
              fastcgi_temp_path {{prefix.Path}}/fastcgi;
              uwsgi_temp_path {{prefix.Path}}/uwsgi;
              scgi_temp_path {{prefix.Path}}/scgi;
              server {
                listen 127.0.0.1:{{port}};
                root {{root}};
                include {{include}};
              }
            }

            """);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(prefix.Path, (UnixFileMode)0b111_111_111);
        }

        string[] nginx = [File.Exists("/usr/sbin/nginx") ? "/usr/sbin/nginx" : "nginx", "-e", "stderr", "-p", prefix.Path, "-c", Path.Combine(prefix.Path, "nginx.conf")];
        string[] command = Environment.UserName == "root" ? ["setpriv", $"--reuid={Nobody}", $"--regid={Nobody}", "--clear-groups", .. nginx] : nginx;
        var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardError = true })!;
        var run = new NginxRun(process, prefix, port);
        await run.AnswersAsync();
        return run;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            // Its own way to end, so that its worker ends too.
            using var quit = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await quit.WaitForExitAsync();
            await _process.WaitForExitAsync().WaitAsync(Patience);
        }

        Http.Dispose();
        _process.Dispose();
        _prefix.Dispose();
    }

    private async Task AnswersAsync()
    {
        using var deadline = new CancellationTokenSource(Patience);
        while (!deadline.IsCancellationRequested)
        {
            if (_process.HasExited)
            {
                throw new InvalidOperationException("nginx ended: " + await _process.StandardError.ReadToEndAsync());
            }

            try
            {
                using var answer = await Http.GetAsync(new Uri("/", UriKind.Relative), deadline.Token);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50, deadline.Token);
            }
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
