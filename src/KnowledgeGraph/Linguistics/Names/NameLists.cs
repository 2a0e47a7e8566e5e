namespace KnowledgeGraph.Linguistics.Names;

/// <summary>Which lists of the gazetteer a name is on.</summary>
[Flags]
public enum NameLists
{
    None = 0,
    FirstName = 1,
    Surname = 2,
    City = 4,
    Country = 8,

    /// <summary>A state, province or the like within a country.</summary>
    Region = 16,
}
