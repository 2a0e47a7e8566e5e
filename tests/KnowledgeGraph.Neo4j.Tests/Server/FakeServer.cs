using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>Answers as servers of other versions, members of clusters and servers in trouble would.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly ConcurrentQueue<FakeRequest> _requests = [];
    private readonly Func<FakeRequest, FakeReply> _answer;
    private readonly Task _serving;

    /// <param name="answer">Asked for one request after the other.</param>
    public FakeServer(Func<FakeRequest, FakeReply> answer)
    {
        _answer = answer;
        Address = $"http://127.0.0.1:{FreePort()}";
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address { get; }

    public Neo4jOptions Options => new() { Address = Neo4jAddress.Parse(Address), Username = "neo4j", Password = "a-password-of-tests" };

    /// <summary>So far, in order.</summary>
    public IReadOnlyList<FakeRequest> Requests => [.. _requests];

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (_listener.IsListening)
        {
            var context = await _listener.GetContextAsync();
            using var reader = new StreamReader(context.Request.InputStream);
            var request = new FakeRequest(
                $"{context.Request.HttpMethod} {context.Request.Url!.AbsolutePath}", context.Request.Headers, await reader.ReadToEndAsync());
            _requests.Enqueue(request);
            await SendAsync(context.Response, _answer(request));
        }
    }

    private static async Task SendAsync(HttpListenerResponse response, FakeReply reply)
    {
        response.StatusCode = reply.Status;
        response.ContentType = reply.MediaType;
        if (reply.Header is var (name, value))
        {
            response.Headers[name] = value;
        }

        await response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(reply.Body));
        response.Close();
    }
}
