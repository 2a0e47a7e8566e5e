using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>CREATE, DROP and SHOW of constraints and indexes.</summary>
internal static class SchemaStatements
{
    private static readonly string[] _shown = ["name", "type", "entityType", "labelsOrTypes", "properties", "owningConstraint"];

    public static QueryResult Run(Statement statement, ExecutionContext context)
    {
        switch (statement)
        {
            case CreateConstraint create:
                Create(Definition(create), create.IfNotExists, context);
                break;
            case CreateIndex create:
                Create(Definition(create), create.IfNotExists, context);
                break;
            case DropSchema drop:
                Drop(drop, context);
                break;
            case ShowSchema show:
                return Show(show, context);
        }
        return new QueryResult([], [], context.Counters.ToCounters());
    }

    private static IndexDefinition Definition(CreateConstraint create) => new(
        create.Name ?? DefaultName("constraint", create.Label, create.Properties),
        create.ForRelationship ? EntityType.Relationship : EntityType.Node, create.Label, create.Properties, IsUnique: true);

    private static IndexDefinition Definition(CreateIndex create) => new(
        create.Name ?? DefaultName("index", create.Label, create.Properties),
        create.ForRelationship ? EntityType.Relationship : EntityType.Node, create.Label, create.Properties, IsUnique: false);

    private static string DefaultName(string kind, string label, IReadOnlyList<string> properties) =>
        $"{kind}_{label}_{string.Join('_', properties)}";

    private static void Create(IndexDefinition index, bool ifNotExists, ExecutionContext context)
    {
        var same = context.Graph.Indexes.FirstOrDefault(other => other.CoversSameAs(index) || other.Name == index.Name);
        if (same is not null && ifNotExists)
        {
            return;
        }
        if (same is not null)
        {
            throw RuntimeErrors.Argument(
                "InvalidArgumentValue", $"'{same.Name}' already covers {same.Token}({string.Join(", ", same.Properties)}): use IF NOT EXISTS, or drop it first");
        }
        context.Graph.CreateIndex(index);
        if (index.IsUnique)
        {
            context.Counters.ConstraintsAdded++;
        }
        else
        {
            context.Counters.IndexesAdded++;
        }
    }

    private static void Drop(DropSchema drop, ExecutionContext context)
    {
        var unique = drop.Kind == SchemaKind.Constraint;
        var index = context.Graph.Indexes.FirstOrDefault(other => other.Name == drop.Name && other.IsUnique == unique);
        if (index is null)
        {
            if (drop.IfExists)
            {
                return;
            }
            throw RuntimeErrors.Argument("InvalidArgumentValue", $"there is no {(unique ? "constraint" : "index")} '{drop.Name}'");
        }
        context.Graph.DropIndex(index.Name);
        if (unique)
        {
            context.Counters.ConstraintsRemoved++;
        }
        else
        {
            context.Counters.IndexesRemoved++;
        }
    }

    private static QueryResult Show(ShowSchema show, ExecutionContext context)
    {
        var rows = context.Graph.Indexes.Where(index => show.Kind == SchemaKind.Index || index.IsUnique)
            .OrderBy(index => index.Name, StringComparer.Ordinal).Select(index => Describe(index, show.Kind)).ToList();
        var chosen = show.Yield?.Select(item => (Column: IndexOf(item), item.Variable.Name)).ToList()
            ?? [.. _shown.Select((name, i) => (i, name))];
        return new QueryResult(
            [.. chosen.Select(c => c.Name)],
            [.. rows.Select(row => (IReadOnlyList<CypherValue>)[.. chosen.Select(c => row[c.Column])])],
            QueryCounters.None);
    }

    private static int IndexOf(YieldItem item)
    {
        var column = Array.IndexOf(_shown, item.Column);
        return column >= 0 ? column : throw new CypherException(
            CypherErrorType.SyntaxError, CypherPhase.CompileTime, "UndefinedVariable",
            $"there is no column '{item.Column}' to yield: there are {string.Join(", ", _shown)}");
    }

    private static CypherValue[] Describe(IndexDefinition index, SchemaKind kind) =>
    [
        CypherValue.Of(index.Name),
        CypherValue.Of(kind == SchemaKind.Index ? "RANGE" : index.Entity == EntityType.Node ? "UNIQUENESS" : "RELATIONSHIP_UNIQUENESS"),
        CypherValue.Of(index.Entity == EntityType.Node ? "NODE" : "RELATIONSHIP"),
        CypherValue.List(CypherValue.Of(index.Token)),
        CypherValue.List([.. index.Properties.Select(CypherValue.Of)]),
        index.IsUnique ? CypherValue.Of(index.Name) : CypherValue.Null,
    ];
}
