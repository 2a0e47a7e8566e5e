namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>One kind of evidence that mentions stand for the same thing; sieves run from the surest to the least sure.</summary>
internal interface ISieve
{
    void Link(CoreferenceState state);
}
