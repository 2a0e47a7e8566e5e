namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>How a noun is said of somebody.</summary>
internal enum HolderForm
{
    /// <summary>Before a name: "CEO Jane Roe", "the struggling carrier Norvex".</summary>
    Title,

    /// <summary>Beside a name: "Jane Roe, CEO of Acme", "its founder, Jane Roe".</summary>
    Apposition,

    /// <summary>By a clause: "Jane Roe is CEO", "was named CEO", "resigned as CEO".</summary>
    Clause,
}
