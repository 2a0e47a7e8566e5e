using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Participants;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>The countries that adjectives of peoples stand for: "French" for France.</summary>
internal sealed class PeopleNames
{
    private readonly Dictionary<string, string> _countries = WordList.Table("peoples").ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);

    /// <returns>The country, as an entity of the article; null for a word that stands for none.</returns>
    public Participant? Of(SentenceContext sentence, int token) =>
        char.IsUpper(sentence.Tree[token].Text[0]) && _countries.TryGetValue(sentence.Tree.Word(token), out var country)
            ? sentence.Locals.Known(sentence.Tree, token, EntityKind.Place, country)
            : null;
}
