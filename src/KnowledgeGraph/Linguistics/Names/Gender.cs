namespace KnowledgeGraph.Linguistics.Names;

/// <summary>The gender a word shows; <see cref="Unknown"/> fits both others.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}
