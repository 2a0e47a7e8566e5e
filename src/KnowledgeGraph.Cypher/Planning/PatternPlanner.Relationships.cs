using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Execution;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Planning;

internal sealed partial class PatternPlanner
{
    /// <summary>
    /// Starts from a relationship between unknown nodes: by an index on its properties, or by a scan where its properties have
    /// to be read anyhow and no node of the pattern can be looked up.
    /// </summary>
    private bool TakeRelationshipFirst(long nodeCost)
    {
        foreach (var step in _relationships.Where(CanBeFirst))
        {
            if (RelationshipSeekOf(step) is var (index, key))
            {
                TakeScan(step, index, _expressions.Compile(key));
                return true;
            }
        }
        var scan = _relationships.FirstOrDefault(step => CanBeFirst(step) && ReadsProperties(step) && ScanCost(step) <= nodeCost * (1 + AverageDegree));
        if (scan is null)
        {
            return false;
        }
        TakeScan(scan, null, null);
        return true;
    }

    private long AverageDegree => 2 * _graph.RelationshipCount / Math.Max(1, _graph.NodeCount);

    private bool CanBeFirst(BoundRelationship step) =>
        !step.Given && step.Length is null && step.Search == PathSearch.Every && IsOpen(step.Left) && IsOpen(step.Right)
        && AllKnown([.. step.PropertyUses.Where(use => use.Slot != step.Symbol.Slot)]);

    private bool ReadsProperties(BoundRelationship step) => step.Properties.Count > 0 || _predicates.OfType<BoundCondition>()
        .Any(c => c.Uses.Any(use => use.Slot == step.Symbol.Slot) && c.Uses.All(use => use.Slot == step.Symbol.Slot || !IsOpen(use)));

    private long ScanCost(BoundRelationship step) => step.Types is not null && PlainTypes(step.Types) is { } types
        ? types.Sum(_graph.CountRelationships)
        : _graph.RelationshipCount;

    private (IndexDefinition Index, Expression Key)? RelationshipSeekOf(BoundRelationship step)
    {
        if (step.Types is not LabelName type)
        {
            return null;
        }
        foreach (var index in _graph.Indexes)
        {
            if (index.Entity == EntityType.Relationship && index.Token == type.Name && index.Properties is [var property]
                && step.Properties.FirstOrDefault(entry => entry.Key == property).Value is { } key)
            {
                return (index, key);
            }
        }
        return null;
    }

    private void TakeScan(BoundRelationship step, IndexDefinition? index, Evaluator? key) =>
        Take(step, new RelationshipScan(_plan, step.Left, step.Symbol, step.Right, TestOf(step), index, key));
}
