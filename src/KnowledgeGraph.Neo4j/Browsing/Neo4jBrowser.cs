using System.Text.RegularExpressions;
using KnowledgeGraph.Neo4j.Http;

namespace KnowledgeGraph.Neo4j.Browsing;

/// <summary>
/// Addresses of Neo4j Browser with its form and its editor filled in
/// (<see href="https://neo4j.com/docs/browser/operations/browser-url-parameters">Browser URL parameters</see>).
/// No address holds a password.
/// </summary>
public sealed partial class Neo4jBrowser
{
    private const string Application = "https://browser.neo4j.io/";

    private readonly string _page;
    private readonly string _login;

    private Neo4jBrowser(string page, string? bolt, Neo4jOptions options) => (_page, _login) = (page, Login(bolt, options));

    /// <summary>
    /// Asks the server where it speaks Bolt, for the form. Aura has its instances opened in the web application; of a server
    /// known by its Bolt address alone the usual port of Browser is taken.
    /// </summary>
    /// <exception cref="EnvironmentException">The server does not answer.</exception>
    public static async Task<Neo4jBrowser> FindAsync(Neo4jOptions options, CancellationToken cancel = default)
    {
        var address = options.Address;
        if (address.IsAura)
        {
            return new Neo4jBrowser(Application, $"neo4j+s://{address.Root.Host}", options);
        }

        if (address.IsBolt)
        {
            var isEncrypted = address.Root.Scheme.Contains("+s", StringComparison.Ordinal);
            var page = isEncrypted ? $"https://{address.Root.Host}:7473/browser/" : $"http://{address.Root.Host}:7474/browser/";
            return new Neo4jBrowser(page, address.Root.GetLeftPart(UriPartial.Authority), options);
        }

        using var api = new QueryApi(options, ServerConnection.Handler());
        var bolt = BoltAddress.Find(await api.DiscoverAsync(cancel).ConfigureAwait(false));
        return new Neo4jBrowser($"{address.Root}browser/", bolt, options);
    }

    /// <summary>The page with Cypher or one of Browser's own commands in its editor, not yet run.</summary>
    public Uri Editing(string statement) => Address("edit", Encode(statement));

    /// <summary>The page with a guide beside the editor.</summary>
    /// <param name="page">Its host must be one that the server allows; <c>localhost</c> is, unless it was configured away.</param>
    public Uri Guided(Uri page) => Address("guide", page.AbsoluteUri);

    private Uri Address(string command, string argument) =>
        new($"{_page}?{_login}cmd={command}&arg={Uri.EscapeDataString(argument)}");

    /// <summary>
    /// Browser decodes the whole address before it looks for the argument's end, so that these signs would cut it off there.
    /// Cypher and JSON read the escapes as the signs themselves.
    /// </summary>
    private static string Encode(string statement) => statement
        .Replace("&", "\\u0026", StringComparison.Ordinal)
        .Replace("#", "\\u0023", StringComparison.Ordinal)
        .Replace("?arg=", "\\u003Farg=", StringComparison.Ordinal);

    private static string Login(string? bolt, Neo4jOptions options)
    {
        if (bolt?.IndexOf("://", StringComparison.Ordinal) is not { } at || at < 0)
        {
            return "";
        }

        // Browser reads the name as it stands; one with other signs is left to be typed.
        var user = options.Username ?? "neo4j";
        var name = PlainName().IsMatch(user) ? user + "@" : "";
        return $"dbms={Uri.EscapeDataString(bolt.Insert(at + 3, name))}&db={Uri.EscapeDataString(options.Database)}&";
    }

    [GeneratedRegex(@"^[\w.-]+$", RegexOptions.CultureInvariant | RegexOptions.ECMAScript)]
    private static partial Regex PlainName();
}
