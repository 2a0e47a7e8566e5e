using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Makes the nodes and relationships of a pattern for one row.</summary>
internal sealed class Construction(ConstructedNode[] nodes, ConstructedRelationship[] relationships)
{
    public void Build(Row row, ExecutionContext context, bool nullsAreErrors)
    {
        foreach (var node in nodes)
        {
            BuildNode(node, row, context, nullsAreErrors);
        }
        foreach (var relationship in relationships)
        {
            BuildRelationship(relationship, row, context, nullsAreErrors);
        }
    }

    public override string ToString() =>
        string.Join(", ", nodes.Select(n => $"({n.Symbol})").Concat(relationships.Select(r => $"({r.Start})-[{r.Symbol}]->({r.End})")));

    private static void BuildNode(ConstructedNode node, Row row, ExecutionContext context, bool nullsAreErrors)
    {
        var labels = node.Labels.For(row, context);
        var properties = Properties(node.Properties, row, context, nullsAreErrors);
        row[node.Symbol.Slot] = CypherValue.Node(context.Graph, context.Graph.CreateNode(labels, properties));
        context.Counters.NodesCreated++;
        context.Counters.LabelsAdded += labels.Count;
        context.Counters.PropertiesSet += properties.Count;
    }

    private static void BuildRelationship(ConstructedRelationship relationship, Row row, ExecutionContext context, bool nullsAreErrors)
    {
        var properties = Properties(relationship.Properties, row, context, nullsAreErrors);
        var (start, end) = (EndOf(row[relationship.Start.Slot]), EndOf(row[relationship.End.Slot]));
        var id = context.Graph.CreateRelationship(relationship.Type.SingleFor(row, context), start, end, properties);
        row[relationship.Symbol.Slot] = CypherValue.Relationship(context.Graph, id);
        context.Counters.RelationshipsCreated++;
        context.Counters.PropertiesSet += properties.Count;
    }

    private static long EndOf(CypherValue node) => node.Kind == CypherKind.Node ? node.EntityId
        : throw RuntimeErrors.Type("InvalidArgumentType", $"a relationship ends at nodes, found {CypherNotation.Name(node.Kind)}");

    private static CypherMap Properties(Evaluator? source, Row row, ExecutionContext context, bool nullsAreErrors)
    {
        if (source is null)
        {
            return CypherMap.Empty;
        }
        var value = source(row, context);
        if (value.IsNull)
        {
            return CypherMap.Empty;
        }
        var map = PropertyMaps.Of(value, context);
        foreach (var (key, entry) in map)
        {
            if (entry.IsNull && nullsAreErrors)
            {
                throw new CypherException(CypherErrorType.SemanticError, CypherPhase.Runtime, "MergeReadOwnWrites",
                    $"MERGE cannot use null for the property '{key}'");
            }
        }
        return PropertyMaps.WithoutNulls(map);
    }
}
