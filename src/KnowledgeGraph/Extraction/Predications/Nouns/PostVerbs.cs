namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>Verbs that say of somebody what they are: "serve as", "become", "appoint".</summary>
internal sealed class PostVerbs
{
    private readonly ILookup<string, PostVerb> _verbs = WordList.Table("post-verbs")
        .ToLookup(row => row[0], row => new PostVerb(row[1] == "object", Enum.Parse<PostEffect>(row[2], ignoreCase: true), row[3] == "-" ? "" : row[3]), StringComparer.Ordinal);

    /// <param name="lemma">With its particle.</param>
    /// <param name="preposition">Of the noun, empty for none.</param>
    /// <returns>Null when the verb says nothing of that kind.</returns>
    public PostVerb? Find(string lemma, string preposition) => _verbs[lemma].FirstOrDefault(verb => verb.Preposition == preposition);

    /// <param name="IsOfObject">Whether it is said of the one acted on rather than of the one who acts.</param>
    /// <param name="Effect">On the state.</param>
    /// <param name="Preposition">Before the noun, empty for none.</param>
    internal sealed record PostVerb(bool IsOfObject, PostEffect Effect, string Preposition);
}
