namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>Whether a word speaks of one or of several; <see cref="Unknown"/> fits both others.</summary>
internal enum GrammaticalNumber
{
    Unknown,
    Singular,
    Plural,
}
