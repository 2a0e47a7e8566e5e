namespace KnowledgeGraph.Extraction.Predications;

/// <summary>What kind of word carries a predication.</summary>
internal enum PredicationKind
{
    /// <summary>A verb with a subject, finite or not: "Acme acquired Beta", "told to leave".</summary>
    Verb,

    /// <summary>A participle that modifies its subject: "founded by Roe", "based in Paris".</summary>
    Participle,

    /// <summary>A noun, adjective or phrase with a copula: "is chief scientist of".</summary>
    Copula,

    /// <summary>A noun for an act: "the acquisition of Beta by Acme".</summary>
    Nominalization,
}
