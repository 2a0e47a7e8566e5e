namespace KnowledgeGraph.Training.Corpora;

/// <summary>
/// A syntactic word of a CoNLL-U file. Heads are indices in the sentence from 0, -1 for the root; no space is said to
/// follow a word within a multiword token; the last column is kept as it stands.
/// </summary>
public sealed record ConlluToken(
    string Form, string Lemma, string Upos, string Xpos, int Head, string Relation, bool SpaceAfter, string Misc)
{
    /// <summary>The universal relation: what stands before the colon.</summary>
    public string UniversalRelation => Relation.Split(':')[0];

    /// <summary>The value of a key of <see cref="Misc"/>; null when it is not there.</summary>
    public string? MiscValue(string key) =>
        Misc.Split('|').FirstOrDefault(field => field.StartsWith(key + "=", StringComparison.Ordinal))?[(key.Length + 1)..];
}
