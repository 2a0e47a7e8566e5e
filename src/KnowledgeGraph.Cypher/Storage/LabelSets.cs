namespace KnowledgeGraph.Cypher.Storage;

/// <summary>Keeps one <see cref="LabelSet"/> per combination of labels.</summary>
internal sealed class LabelSets(TokenTable labels)
{
    private readonly Dictionary<(LabelSet Set, int Token), LabelSet> _with = [];

    public LabelSet Empty { get; } = new([], []);

    public LabelSet With(LabelSet set, int token)
    {
        if (set.Has(token))
        {
            return set;
        }

        if (!_with.TryGetValue((set, token), out var result))
        {
            result = set.Tokens is [.., var last] && last > token
                ? Of([.. set.Tokens, token])
                : new LabelSet([.. set.Tokens, token], [.. set.Names, labels[token]]);
            _with[(set, token)] = result;
        }

        return result;
    }

    public LabelSet Without(LabelSet set, int token) => Of(set.Tokens.Where(other => other != token));

    /// <summary>Adds the tokens in ascending order to the empty set, so that equal sets are one object.</summary>
    public LabelSet Of(IEnumerable<int> tokens) => tokens.Order().Aggregate(Empty, With);

    /// <summary>Forgets the sets that hold labels numbered from a count on.</summary>
    public void Truncate(int count)
    {
        foreach (var key in _with.Keys.Where(key => key.Token >= count || key.Set.Tokens.Any(token => token >= count)).ToList())
        {
            _with.Remove(key);
        }
    }
}
