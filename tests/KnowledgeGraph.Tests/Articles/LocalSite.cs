using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Tests.Articles;

/// <summary>A web site on a free port of this machine that answers with what a test tells it to.</summary>
internal sealed class LocalSite : IDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<HttpListenerRequest, int, Answer> _answer;
    private int _requests;

    /// <param name="answer">Given the request and how many came before it.</param>
    public LocalSite(Func<HttpListenerRequest, int, Answer> answer)
    {
        _answer = answer;
        Address = new Uri($"http://127.0.0.1:{FreePort()}/");
        _listener.Prefixes.Add(Address.AbsoluteUri);
        _listener.Start();
        _ = ServeAsync();
    }

    public Uri Address { get; }

    public int Requests => _requests;

    public void Dispose() => _listener.Close();

    public static Answer Page(string html) => new(200, "text/html; charset=utf-8", Encoding.UTF8.GetBytes(html));

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            try
            {
                var context = await _listener.GetContextAsync();
                _ = Task.Run(() => RespondAsync(context));
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task RespondAsync(HttpListenerContext context)
    {
        var answer = _answer(context.Request, Interlocked.Increment(ref _requests) - 1);
        try
        {
            await Task.Delay(answer.Delay);
            context.Response.StatusCode = answer.Status;
            context.Response.ContentType = answer.ContentType;
            foreach (var (name, value) in answer.Headers)
            {
                context.Response.Headers[name] = value;
            }

            context.Response.SendChunked = true;
            await context.Response.OutputStream.WriteAsync(answer.Body);
            context.Response.Close();
        }
        catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException or IOException)
        {
            context.Response.Abort();
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    internal sealed record Answer(int Status, string ContentType, byte[] Body)
    {
        public TimeSpan Delay { get; init; } = TimeSpan.Zero;

        public Dictionary<string, string> Headers { get; init; } = [];
    }
}
