using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Whether a node has labels, or a relationship a type.</summary>
internal delegate bool LabelTest(CypherValue entity, Row row, ExecutionContext context);

internal sealed partial class ExpressionCompiler
{
    public LabelTest CompileLabels(LabelExpression labels)
    {
        switch (labels)
        {
            case LabelName name:
                return (entity, _, context) => Has(entity, name.Name, context);
            case AnyLabel:
                return (entity, _, context) => entity.Kind == CypherKind.Relationship || context.Graph.GetLabels(entity.EntityId).Count > 0;
            case DynamicLabel dynamic:
                var value = Compile(dynamic.Value);
                return (entity, row, context) => NameSource.Names(value(row, context)).All(name => Has(entity, name, context));
            case LabelNot not:
                var operand = CompileLabels(not.Operand);
                return (entity, row, context) => !operand(entity, row, context);
            case LabelAnd and:
                var (first, second) = (CompileLabels(and.Left), CompileLabels(and.Right));
                return (entity, row, context) => first(entity, row, context) && second(entity, row, context);
            case LabelOr or:
                var (left, right) = (CompileLabels(or.Left), CompileLabels(or.Right));
                return (entity, row, context) => left(entity, row, context) || right(entity, row, context);
            default:
                throw new InvalidOperationException($"No evaluation for {labels.GetType().Name}.");
        }
    }

    /// <summary>The names that labels or a type stand for when something is made or changed.</summary>
    public NameSource CompileNames(IReadOnlyList<LabelExpression> labels) => new(
        [.. labels.OfType<LabelName>().Select(label => label.Name).Distinct(StringComparer.Ordinal)],
        CompileAll(labels.OfType<DynamicLabel>().Select(label => label.Value)));

    private static bool Has(CypherValue entity, string name, ExecutionContext context) => entity.Kind switch
    {
        CypherKind.Node => context.Graph.HasLabel(entity.EntityId, name),
        CypherKind.Relationship => context.Graph.GetRelationshipType(entity.EntityId) == name,
        _ => throw RuntimeErrors.Type("InvalidArgumentType", $"labels belong to nodes, found {CypherNotation.Name(entity.Kind)}"),
    };
}
