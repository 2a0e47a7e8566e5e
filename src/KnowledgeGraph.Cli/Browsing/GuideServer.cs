using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Cli.Browsing;

/// <summary>Serves the guide to Neo4j Browser on this machine alone, at an address whose host Neo4j allows guides from.</summary>
internal sealed class GuideServer : IDisposable
{
    private readonly HttpListener _listener;
    private readonly byte[] _page;

    private GuideServer(HttpListener listener, Uri address, string page) =>
        (_listener, Address, _page) = (listener, address, Encoding.UTF8.GetBytes(page));

    public Uri Address { get; }

    /// <summary>On a free port.</summary>
    /// <exception cref="EnvironmentException">No port can be had.</exception>
    public static GuideServer Start(string page)
    {
        var root = $"http://localhost:{FreePort()}/";
        var listener = new HttpListener { Prefixes = { root } };
        try
        {
            listener.Start();
        }
        catch (HttpListenerException fault)
        {
            listener.Close();
            throw new EnvironmentException($"the guide cannot be served at {root} ({fault.Message}): try again", fault);
        }

        return new GuideServer(listener, new Uri(root + "guide.html"), page);
    }

    /// <summary>Answers until it is cancelled.</summary>
    public async Task ServeAsync(CancellationToken cancel)
    {
        using var stop = cancel.Register(_listener.Stop);
        while (!cancel.IsCancellationRequested)
        {
            try
            {
                Answer(await _listener.GetContextAsync());
            }
            catch (Exception fault) when (fault is HttpListenerException or ObjectDisposedException)
            {
                // Stopped, or a visitor that left before the answer.
            }
        }
    }

    public void Dispose() => _listener.Close();

    private void Answer(HttpListenerContext context)
    {
        using var response = context.Response;
        response.Headers["Access-Control-Allow-Origin"] = "*";
        response.Headers["Access-Control-Allow-Headers"] = "*, pragma, cache-control";
        response.Headers["Access-Control-Allow-Private-Network"] = "true";
        if (context.Request.HttpMethod == "OPTIONS")
        {
            response.StatusCode = (int)HttpStatusCode.NoContent;
            return;
        }

        if (context.Request.Url?.AbsolutePath != Address.AbsolutePath)
        {
            response.StatusCode = (int)HttpStatusCode.NotFound;
            return;
        }

        response.ContentType = "text/html; charset=utf-8";
        response.Close(_page, willBlock: false);
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
