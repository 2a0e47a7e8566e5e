using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Rendering;

/// <summary>
/// An extraction as a Cypher script that stands alone: the statements of <c>cypher/load</c> with their rows written out,
/// for Neo4j Browser or cypher-shell. Literals are escaped by <see cref="InlinedCypher"/>.
/// </summary>
public static class ExtractionCypher
{
    public static string Write(ExtractionResult extraction)
    {
        var script = new StringBuilder();
        foreach (var statement in ArticleLoader.Script(ArticleGraphBuilder.Build(extraction)))
        {
            script.Append(InlinedCypher.Of(statement).Trim()).Append(";\n\n");
        }

        return script.ToString();
    }
}
