namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>What a rule looks at.</summary>
internal enum RuleKind
{
    /// <summary>A clause, or a noun of action, whose predicate has one of the lemmas.</summary>
    Verb,

    /// <summary>A noun that somebody is of something: "subsidiary", "wife".</summary>
    Noun,

    /// <summary>Any noun of the list of roles in organizations: "chief scientist".</summary>
    Role,

    /// <summary>Any noun of the list of public offices of places: "mayor".</summary>
    Office,

    /// <summary>Any noun of the list of posts that is said of somebody without what it is of: "the manager, Jane Roe".</summary>
    Post,

    /// <summary>A person's name with an organization behind "of" or in front as possessor: "Peter Nolan of Harbour Bridge".</summary>
    Name,
}
