namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>How a word refers: a name by its kind, a noun by its determiner, a pronoun by its forms.</summary>
internal enum WordClass
{
    PersonName,
    OrganizationName,
    PlaceName,
    OtherName,

    /// <summary>With "the".</summary>
    Definite,

    /// <summary>With "this", "that", "these" or "those".</summary>
    Demonstrative,

    /// <summary>With "my", "his" or a possessor that is named.</summary>
    Possessed,

    /// <summary>With "a", "some", "another" and the like.</summary>
    Indefinite,

    /// <summary>Without a determiner.</summary>
    Bare,

    He,
    She,
    It,
    They,
    I,
    You,
    We,

    /// <summary>"this" or "that" for a thing or for what was said.</summary>
    This,

    /// <summary>"these" or "those".</summary>
    These,
}

internal static class WordClasses
{
    public static bool IsName(this WordClass type) => type <= WordClass.OtherName;

    public static bool IsNominal(this WordClass type) => type is > WordClass.OtherName and < WordClass.He;

    public static bool IsPronoun(this WordClass type) => type >= WordClass.He;

    /// <summary>"I", "you", "we": who they are hangs on who speaks.</summary>
    public static bool IsOfSpeech(this WordClass type) => type is WordClass.I or WordClass.You or WordClass.We;

    /// <summary>Whether it can take up what was mentioned before: a pronoun, or a noun that is said to be known.</summary>
    public static bool IsAnaphoric(this WordClass type) =>
        type.IsPronoun() || type is WordClass.Definite or WordClass.Demonstrative or WordClass.Possessed;
}
