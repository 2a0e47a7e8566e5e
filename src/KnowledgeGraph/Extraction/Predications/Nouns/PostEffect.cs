namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>What a verb does to the post that its complement names.</summary>
internal enum PostEffect
{
    Hold,
    Begin,
    End,
}
