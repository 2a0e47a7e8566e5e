using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Rendering;

/// <summary>
/// An extraction as a Cypher script that stands alone: the statements of <c>cypher/load</c> with their rows written out,
/// for Neo4j Browser or cypher-shell. Literals are escaped by <see cref="CypherLiteral"/>.
/// </summary>
public static partial class ExtractionCypher
{
    public static string Write(ExtractionResult extraction)
    {
        var script = new StringBuilder();
        foreach (var statement in ArticleLoader.Script(ArticleGraphBuilder.Build(extraction)))
        {
            script.Append(Inline(statement).Trim()).Append(";\n\n");
        }

        return script.ToString();
    }

    /// <summary>One pass over the statement, so that a dollar sign in an article's words stays what it is.</summary>
    private static string Inline(CypherStatement statement) =>
        Parameter().Replace(statement.Text, match => CypherLiteral.Of(statement.Parameters[match.Groups[1].Value]));

    [GeneratedRegex(@"\$(\w+)", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
