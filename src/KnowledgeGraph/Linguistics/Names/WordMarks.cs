namespace KnowledgeGraph.Linguistics.Names;

/// <summary>Which of our own word lists a word is on.</summary>
[Flags]
internal enum WordMarks
{
    None = 0,
    Title = 1,
    Role = 2,
    LegalForm = 4,
    OrganizationShort = 8,
    OrganizationHead = 16,
    Demonym = 32,
    Calendar = 64,
}
