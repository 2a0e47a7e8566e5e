using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Neo4j;

/// <summary>Where a Neo4j server's HTTP interface is: from the address as the user wrote it to the base of all requests.</summary>
public sealed record Neo4jAddress
{
    private const string AuraHosts = ".databases.neo4j.io";

    private Neo4jAddress(string text, Uri root) => (Text, Root) = (text, root);

    /// <summary>As the user wrote it.</summary>
    public string Text { get; }

    /// <summary>Scheme, host, port and, behind a proxy, a path; always ends with a slash.</summary>
    public Uri Root { get; }

    /// <summary>
    /// Takes <c>http://</c> and <c>https://</c> as they are, and Aura's <c>neo4j+s://….databases.neo4j.io</c> as the HTTPS
    /// address of the same instance.
    /// </summary>
    /// <exception cref="KnowledgeGraphException">The address is none of these; the message says which to give instead.</exception>
    public static Neo4jAddress Parse(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            throw new KnowledgeGraphException("the address of a Neo4j server has the form http://localhost:7474");
        }

        if (uri.UserInfo.Length > 0)
        {
            // Not quoted: the address holds a password.
            throw new KnowledgeGraphException(
                $"the address of the Neo4j server at {uri.Host} holds a user name or password: give them as NEO4J_USERNAME and NEO4J_PASSWORD");
        }

        return uri.Scheme switch
        {
            "http" or "https" => new Neo4jAddress(text, Root(uri)),
            "neo4j+s" or "bolt+s" when IsAura(uri) => new Neo4jAddress(text, new Uri($"https://{uri.Host}/")),
            "bolt" or "neo4j" or "bolt+s" or "neo4j+s" or "bolt+ssc" or "neo4j+ssc" => Refuse(text, uri),
            _ => throw new KnowledgeGraphException($"{text} is no address of a Neo4j server: give one such as http://localhost:7474"),
        };

        static Uri Root(Uri uri) => new(uri.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
    }

    public override string ToString() => Text;

    private static bool IsAura(Uri uri) => uri.Host.EndsWith(AuraHosts, StringComparison.OrdinalIgnoreCase);

    [DoesNotReturn]
    private static Neo4jAddress Refuse(string text, Uri uri)
    {
        var isEncrypted = uri.Scheme.Contains("+s", StringComparison.Ordinal);
        var instead = isEncrypted ? $"https://{uri.Host}:7473" : $"http://{uri.Host}:7474";
        throw new KnowledgeGraphException(
            $"{text} speaks Bolt, and kg speaks HTTP to Neo4j: give the server's HTTP address instead, usually {instead}");
    }
}
