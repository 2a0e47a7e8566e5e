namespace KnowledgeGraph.Training.Coreference.Texts;

/// <summary>How a mention is linked to the one before it.</summary>
internal enum GoldLink
{
    /// <summary>It stands for the same thing.</summary>
    Same,

    /// <summary>It stands in apposition to it.</summary>
    Apposition,

    /// <summary>It is said of it, as a predicate.</summary>
    Predicate,

    /// <summary>It takes up what a clause says.</summary>
    Clause,

    /// <summary>It is an indefinite or bare noun, which does not by itself take anything up.</summary>
    Indefinite,
}
