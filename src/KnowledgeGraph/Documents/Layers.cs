namespace KnowledgeGraph.Documents;

/// <summary>The annotation a document may carry; an annotator names what it needs and what it adds.</summary>
[Flags]
public enum Layers
{
    None = 0,
    Sentences = 1,
    Tags = 2,
    Lemmas = 4,
    Trees = 8,
    Mentions = 16,
    Coreference = 32,
    Entities = 64,
    Encoding = 128,
}
