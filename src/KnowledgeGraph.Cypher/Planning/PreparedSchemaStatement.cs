using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using ExecutionContext = KnowledgeGraph.Cypher.Execution.ExecutionContext;

namespace KnowledgeGraph.Cypher.Planning;

internal sealed class PreparedSchemaStatement(Statement statement) : PreparedStatement
{
    public override bool Changes => statement is not ShowSchema;

    public override IEnumerable<string> Parameters => [];

    public override string Explain(IGraphTransaction graph) => $"{statement.GetType().Name}\n";

    public override QueryResult Run(ExecutionContext context) => SchemaStatements.Run(statement, context);
}
