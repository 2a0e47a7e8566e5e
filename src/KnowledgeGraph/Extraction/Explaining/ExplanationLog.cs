using KnowledgeGraph.Extraction.Patterns;

namespace KnowledgeGraph.Extraction.Explaining;

/// <summary>Collects, while a document is read, what led to its claims and what was held back. Not thread-safe: one for each document.</summary>
public sealed class ExplanationLog
{
    private readonly SortedDictionary<(int Sentence, int Token), (string Predication, List<ExplainedClaim> Claims, List<string> HeldBack)> _entries = [];
    private readonly SortedDictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <summary>Names of the subjects and objects, also of claims that were not made, by id.</summary>
    public IReadOnlyDictionary<string, string> Names => _names;

    /// <summary>In text order.</summary>
    public IReadOnlyList<Explanation> Explanations =>
        [.. _entries.Select(entry => new Explanation(entry.Key.Sentence, entry.Key.Token, entry.Value.Predication, entry.Value.Claims, entry.Value.HeldBack))];

    internal void Read(SentenceContext sentence, int token, string predication)
    {
        var key = (sentence.Tree.Sentence.Index, token);
        if (!_entries.TryGetValue(key, out var entry) || entry.Predication.Length < predication.Length)
        {
            _entries[key] = (predication, entry.Claims ?? [], entry.HeldBack ?? []);
        }
    }

    internal void Found(SentenceContext sentence, RelationMatch match, ExplainedClaim claim)
    {
        At(sentence, match.Predicate).Claims.Add(claim);
        _names[match.Subject.Entity.Id] = match.Subject.Entity.Name;
        if (match.Object is { } other)
        {
            _names[other.Entity.Id] = other.Entity.Name;
        }
    }

    internal void HoldBack(SentenceContext sentence, int token, string reason)
    {
        var reasons = At(sentence, token).HeldBack;
        if (!reasons.Contains(reason))
        {
            reasons.Add(reason);
        }
    }

    private (List<ExplainedClaim> Claims, List<string> HeldBack) At(SentenceContext sentence, int token)
    {
        Read(sentence, token, sentence.Tree[token].Text);
        var (_, claims, heldBack) = _entries[(sentence.Tree.Sentence.Index, token)];
        return (claims, heldBack);
    }
}
