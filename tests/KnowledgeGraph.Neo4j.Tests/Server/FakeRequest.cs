using System.Collections.Specialized;

namespace KnowledgeGraph.Neo4j.Tests.Server;

/// <summary>A request as a <see cref="FakeServer"/> received it.</summary>
/// <param name="Line">Method and path: <c>POST /db/neo4j/query/v2</c>.</param>
/// <param name="Headers">By name.</param>
/// <param name="Body">Empty for none.</param>
internal sealed record FakeRequest(string Line, NameValueCollection Headers, string Body);
