using System.Net;
using System.Net.Http.Headers;
using System.Text;
using KnowledgeGraph.Neo4j.Faults;

namespace KnowledgeGraph.Neo4j.Http;

/// <summary>
/// Requests to one database through Neo4j's Query API, version 2
/// (<see href="https://neo4j.com/docs/query-api/current/">Query API manual</see>). Thread-safe.
/// </summary>
internal sealed class QueryApi : IDisposable
{
    /// <summary>Sticks to one member of a cluster for the length of a transaction.</summary>
    public const string AffinityHeader = "neo4j-cluster-affinity";

    /// <summary>JSON in which values carry their types.</summary>
    public const string TypedJson = "application/vnd.neo4j.query";
    private const int LongestErrorBody = 1 << 20;

    private readonly HttpClient _client;
    private readonly string _path;
    private readonly AuthenticationHeaderValue? _login;

    /// <exception cref="KnowledgeGraphException">The address is one for Bolt.</exception>
    public QueryApi(Neo4jOptions options, HttpMessageHandler handler)
    {
        _client = new HttpClient(handler) { BaseAddress = options.Address.OverHttp(), Timeout = Timeout.InfiniteTimeSpan };
        _path = $"db/{Uri.EscapeDataString(options.Database)}/query/v2";
        _login = options.Username is null
            ? null
            : new AuthenticationHeaderValue(
                "Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{options.Username}:{options.Password}")));
        Faults = new ServerFaults(options);
    }

    public ServerFaults Faults { get; }

    /// <param name="method">POST, or DELETE to roll back.</param>
    /// <param name="path">Below the Query API's own: empty, <c>/tx</c>, <c>/tx/ID</c>, <c>/tx/ID/commit</c>.</param>
    /// <param name="body">Disposed of once it has been sent; null for none.</param>
    /// <param name="affinity">The member of the cluster that holds the transaction.</param>
    /// <param name="linesAdded">Lines put before the user's statement.</param>
    /// <param name="cancel">Ends the wait; the server goes on.</param>
    /// <returns>An answer in typed JSON; its body has not been read yet and may still hold an error.</returns>
    /// <exception cref="KnowledgeGraphException">The server cannot be reached, or refuses.</exception>
    public async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, RequestBody? body, string? affinity, int linesAdded, CancellationToken cancel)
    {
        // Also without a body: a commit without a media type is answered with an unknown error.
        using var request = new HttpRequestMessage(method, _path + path) { Content = body ?? (method == HttpMethod.Post ? new RequestBody() : null) };
        request.Headers.Authorization = _login;
        request.Headers.TryAddWithoutValidation("Accept", $"{TypedJson}, {TypedJson}.v1.1;q=0.8, {TypedJson}.v1.0;q=0.8");
        if (affinity is not null)
        {
            request.Headers.TryAddWithoutValidation(AffinityHeader, affinity);
        }

        var response = await GuardAsync(() => _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel)).ConfigureAwait(false);
        await RefuseFailureAsync(response, linesAdded, cancel).ConfigureAwait(false);
        return response;
    }

    /// <summary>What the server says of itself; null when it does not.</summary>
    public async Task<string?> DiscoverAsync(CancellationToken cancel)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "");
        request.Headers.Accept.ParseAdd("application/json");
        using var response = await GuardAsync(() => _client.SendAsync(request, cancel)).ConfigureAwait(false);
        return response.IsSuccessStatusCode ? await response.Content.ReadAsStringAsync(cancel).ConfigureAwait(false) : null;
    }

    public void Dispose() => _client.Dispose();

    private async Task<HttpResponseMessage> GuardAsync(Func<Task<HttpResponseMessage>> send)
    {
        try
        {
            return await send().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw Faults.OfConnection(fault);
        }
    }

    private async Task RefuseFailureAsync(HttpResponseMessage response, int linesAdded, CancellationToken cancel)
    {
        var mediaType = response.Content.Headers.ContentType?.MediaType;
        var isTyped = mediaType?.StartsWith(TypedJson, StringComparison.Ordinal) == true;
        if (response.IsSuccessStatusCode && (isTyped || response.Content.Headers.ContentLength == 0))
        {
            return;
        }

        using (response)
        {
            var body = await ReadErrorAsync(response, cancel).ConfigureAwait(false);
            throw ServerError.Find(body) is { Code.Length: > 0 } error
                ? Refusal(response.StatusCode, error, linesAdded)
                : Faults.OfStatus(response.StatusCode, mediaType);
        }
    }

    private KnowledgeGraphException Refusal(HttpStatusCode status, ServerError error, int linesAdded)
    {
        const string general = "Neo.ClientError.Request.Invalid";
        var isGeneral = string.Equals(error.Code, general, StringComparison.Ordinal);
        return (status, isGeneral) switch
        {
            (HttpStatusCode.NotFound, true) when error.Message.StartsWith("Transaction", StringComparison.Ordinal) =>
                Faults.Of(error with { Code = Transience.TransactionGone }),
            (HttpStatusCode.NotFound or HttpStatusCode.NotAcceptable or HttpStatusCode.UnsupportedMediaType, true) => Faults.OfStatus(status, null),
            _ => Faults.Of(error, linesAdded),
        };
    }

    private async Task<string> ReadErrorAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        try
        {
            await response.Content.LoadIntoBufferAsync(LongestErrorBody, cancel).ConfigureAwait(false);
            return await response.Content.ReadAsStringAsync(cancel).ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            throw Faults.OfConnection(fault);
        }
    }
}
