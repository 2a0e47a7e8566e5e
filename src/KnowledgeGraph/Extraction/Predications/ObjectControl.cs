namespace KnowledgeGraph.Extraction.Predications;

/// <summary>The verbs whose object, not their subject, does what a gerund behind a preposition names.</summary>
internal static class ObjectControl
{
    private static readonly ILookup<string, string> s_classes = WordList.Table("object-control").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>Whether the gerund is about the verb's object: "criticized Norvex for suing".</summary>
    public static bool Holds(string verb) => s_classes.Contains(verb);

    /// <summary>Whether the verb answers somebody's act, so that it is never without an object: "sentenced", "praised".</summary>
    public static bool IsJudging(string verb) => s_classes[verb].Contains("judge");
}
