using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Neo4j.Tests.Faults;

/// <summary>Stands between client and server and cuts connections: each in turn after a number of bytes of answers.</summary>
internal sealed class CuttingProxy : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ending = new();
    private readonly Uri _server;
    private readonly int[] _lengths;
    private readonly Task _accepting;
    private int _connections;

    /// <param name="server">Where connections go.</param>
    /// <param name="lengths">Bytes of answers that the first, second, … connection lets through; later ones are left alone.</param>
    public CuttingProxy(Uri server, params int[] lengths)
    {
        _server = server;
        _lengths = lengths;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    public int Connections => _connections;

    public async ValueTask DisposeAsync()
    {
        await _ending.CancelAsync();
        _listener.Dispose();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (!_ending.IsCancellationRequested)
        {
            var client = await _listener.AcceptTcpClientAsync(_ending.Token);
            var index = _connections++;
            _ = ServeAsync(client, index < _lengths.Length ? _lengths[index] : int.MaxValue);
        }
    }

    private async Task ServeAsync(TcpClient client, int length)
    {
        using (client)
        using (var server = new TcpClient())
        {
            await server.ConnectAsync(_server.Host, _server.Port, _ending.Token);
            var there = client.GetStream().CopyToAsync(server.GetStream(), _ending.Token);
            await CopyAsync(server.GetStream(), client.GetStream(), length);
            // A reset, not a polite end: the client must not take half an answer for a whole one.
            client.LingerState = new LingerOption(true, 0);
            client.Close();
            await there.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to, int length)
    {
        var buffer = new byte[4096];
        while (length > 0 && await from.ReadAsync(buffer.AsMemory(0, Math.Min(buffer.Length, length)), _ending.Token) is > 0 and var count)
        {
            await to.WriteAsync(buffer.AsMemory(0, count), _ending.Token);
            length -= count;
        }
    }
}
