using System.Net;

namespace KnowledgeGraph.Articles.Fetching;

/// <summary>The HTTP client that <see cref="ArticleReader"/> is meant to be given.</summary>
public static class ArticleHttpClient
{
    /// <summary>
    /// Decompresses, keeps no cookies, and leaves redirects and time limits to the reader, which counts and limits them itself.
    /// </summary>
    public static HttpClient Create()
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            UseCookies = false,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        };
        var client = new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (compatible; kg/0.1)");
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html,application/xhtml+xml,text/plain;q=0.8,*/*;q=0.5");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en,*;q=0.5");
        return client;
    }
}
