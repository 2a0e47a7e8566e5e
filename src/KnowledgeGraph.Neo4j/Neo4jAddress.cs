namespace KnowledgeGraph.Neo4j;

/// <summary>Where a Neo4j server is: from the address as the user wrote it to the base of all requests.</summary>
public sealed record Neo4jAddress
{
    private const string AuraHosts = ".databases.neo4j.io";

    private Neo4jAddress(string text, Uri root) => (Text, Root) = (text, root);

    /// <summary>As the user wrote it.</summary>
    public string Text { get; }

    /// <summary>Scheme, host, port and, behind a proxy, a path; always ends with a slash.</summary>
    public Uri Root { get; }

    /// <summary>Whether the server is to be spoken to over Bolt, which only builds with the official driver do.</summary>
    public bool IsBolt => !Root.Scheme.StartsWith("http", StringComparison.Ordinal);

    /// <summary>Whether the server is an instance of Neo4j's cloud.</summary>
    public bool IsAura => IsAuraHost(Root);

    /// <summary>
    /// Takes <c>http://</c>, <c>https://</c> and the schemes of Bolt as they are, and Aura's
    /// <c>neo4j+s://….databases.neo4j.io</c> as the HTTPS address of the same instance.
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
            "neo4j+s" or "bolt+s" when IsAuraHost(uri) => new Neo4jAddress(text, new Uri($"https://{uri.Host}/")),
            "bolt" or "neo4j" or "bolt+s" or "neo4j+s" or "bolt+ssc" or "neo4j+ssc" => new Neo4jAddress(text, Root(uri)),
            _ => throw new KnowledgeGraphException($"{text} is no address of a Neo4j server: give one such as http://localhost:7474"),
        };

        static Uri Root(Uri uri) => new(uri.GetLeftPart(UriPartial.Path).TrimEnd('/') + "/");
    }

    /// <exception cref="KnowledgeGraphException">The address is one for Bolt; the message says what to do.</exception>
    public Uri OverHttp()
    {
        var instead = Root.Scheme.Contains("+s", StringComparison.Ordinal) ? $"https://{Root.Host}:7473" : $"http://{Root.Host}:7474";
        return IsBolt
            ? throw new KnowledgeGraphException(
                $"{Text} speaks Bolt, and this build of kg speaks HTTP to Neo4j: give the server's HTTP address instead, usually {instead}, "
                + "or build kg with the official driver: dotnet build -p:Neo4jDriver=true")
            : Root;
    }

    public override string ToString() => Text;

    private static bool IsAuraHost(Uri uri) => uri.Host.EndsWith(AuraHosts, StringComparison.OrdinalIgnoreCase);
}
