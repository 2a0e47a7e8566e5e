namespace KnowledgeGraph.Cypher.Storage;

/// <summary>The labels of a node; nodes with the same labels share one object.</summary>
internal sealed class LabelSet(int[] tokens, IReadOnlyList<string> names)
{
    /// <summary>Ascending.</summary>
    public int[] Tokens => tokens;

    /// <summary>In the order of the tokens.</summary>
    public IReadOnlyList<string> Names => names;

    public bool Has(int token) => Array.IndexOf(tokens, token) >= 0;
}
