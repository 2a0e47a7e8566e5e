namespace KnowledgeGraph.Training.Coreference.Texts;

/// <summary>What it means that a corpus does not mark a phrase as a mention.</summary>
internal enum Coverage
{
    /// <summary>It refers to nothing.</summary>
    All,

    /// <summary>It may refer to a thing of a kind that the corpus leaves out; what is marked is linked completely.</summary>
    SomeKinds,

    /// <summary>It may stand for any of the things marked: of these only some mentions are.</summary>
    SomeMentions,
}
