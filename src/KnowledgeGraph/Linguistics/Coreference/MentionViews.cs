using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>Makes the views of a document's mentions.</summary>
internal sealed class MentionViews(GenderLexicon genders, NominalLexicon nominals)
{
    public IReadOnlyList<MentionView> Of(Document document) =>
        [.. document.Mentions.Select(mention => Of(mention, document.Sentences[mention.Sentence]))];

    private MentionView Of(Mention mention, Sentence sentence)
    {
        var words = sentence.Tokens.Skip(mention.FirstToken).Take(mention.EndToken - mention.FirstToken).Select(token => token.Text).ToList();
        if (mention.Type == MentionType.Name && words.Count > 1 && words[0] is "the" or "The")
        {
            words.RemoveAt(0);
        }

        return new MentionView
        {
            Mention = mention,
            Sentence = sentence,
            Words = words,
            Text = string.Join(' ', words).ToLowerInvariant(),
            Gender = GenderOf(mention, sentence, words),
            Role = GrammaticalRoles.Of(sentence.Tokens, mention.HeadToken),
        };
    }

    private Gender GenderOf(Mention mention, Sentence sentence, List<string> words) => mention switch
    {
        { Type: MentionType.Pronoun } => GenderLexicon.OfWord(words[0]),
        { Type: MentionType.Nominal } => nominals.Of(sentence.Tokens[mention.HeadToken].Text)?.Gender ?? Gender.Unknown,
        { Kind: EntityKind.Person } => GenderOfPerson(mention, sentence, words),
        _ => Gender.Unknown,
    };

    private Gender GenderOfPerson(Mention mention, Sentence sentence, List<string> words)
    {
        var title = mention.FirstToken > 0 ? GenderLexicon.OfWord(sentence.Tokens[mention.FirstToken - 1].Text) : Gender.Unknown;
        return title != Gender.Unknown && char.IsUpper(sentence.Tokens[mention.FirstToken - 1].Text[0]) ? title : genders.OfName(words);
    }
}
