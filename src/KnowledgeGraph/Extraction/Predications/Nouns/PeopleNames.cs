using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Participants;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>What adjectives before an office stand for: the countries of peoples ("French" for France) and parties ("Republican").</summary>
internal sealed class PeopleNames
{
    private readonly Dictionary<string, string> _countries = Table("peoples");
    private readonly Dictionary<string, string> _parties = Table("party-words");

    /// <returns>The country, as an entity of the article; null for a word that stands for none.</returns>
    public Participant? Country(SentenceContext sentence, int token) => Of(sentence, token, _countries, EntityKind.Place);

    /// <returns>The party, as an entity of the article; null for a word that stands for none.</returns>
    public Participant? Party(SentenceContext sentence, int token) => Of(sentence, token, _parties, EntityKind.Organization);

    private static Participant? Of(SentenceContext sentence, int token, Dictionary<string, string> names, EntityKind kind) =>
        char.IsUpper(sentence.Tree[token].Text[0]) && names.TryGetValue(sentence.Tree.Word(token), out var name) ? sentence.Locals.Known(sentence.Tree, token, kind, name) : null;

    private static Dictionary<string, string> Table(string name) => WordList.Table(name).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
}
