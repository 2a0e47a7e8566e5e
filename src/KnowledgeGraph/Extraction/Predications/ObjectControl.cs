namespace KnowledgeGraph.Extraction.Predications;

/// <summary>The verbs whose object, not their subject, does what a gerund behind a preposition names.</summary>
internal static class ObjectControl
{
    private static readonly VerbForms s_forms = new();
    private static readonly ILookup<string, string> s_classes = WordList.Table("object-control").ToLookup(row => row[1], row => row[0], StringComparer.Ordinal);

    /// <summary>Whether the gerund is about the verb's object: "criticized Norvex for suing".</summary>
    /// <param name="lemma">As the lemmatizer has it.</param>
    /// <param name="word">As it stands, lower case.</param>
    public static bool Holds(string lemma, string word) => s_classes.Contains(s_forms.Lemma(lemma, word));

    /// <summary>Whether the verb answers somebody's act, so that it is never without an object: "sentenced", "praised".</summary>
    /// <param name="lemma">As the lemmatizer has it.</param>
    /// <param name="word">As it stands, lower case.</param>
    public static bool IsJudging(string lemma, string word) => s_classes[s_forms.Lemma(lemma, word)].Contains("judge");
}
