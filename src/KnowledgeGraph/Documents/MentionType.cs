namespace KnowledgeGraph.Documents;

/// <summary>How a mention refers: by name, by description ("the company"), or by pronoun.</summary>
public enum MentionType
{
    Name,
    Nominal,
    Pronoun,
}
