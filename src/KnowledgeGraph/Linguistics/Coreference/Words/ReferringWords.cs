using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>Finds the words of a document that may refer, by tags, trees and mentions.</summary>
internal sealed class ReferringWords(NominalLexicon nominals)
{
    private static readonly HashSet<string> s_partsOfPhrases =
        new(["compound", "flat", "fixed", "goeswith", "det", "nummod"], StringComparer.Ordinal);

    private static readonly HashSet<string> s_contentTags =
        new(["JJ", "JJR", "JJS", "NN", "NNS", "NNP", "NNPS", "VBN", "VBG", "CD"], StringComparer.Ordinal);

    /// <summary>In the order of their heads.</summary>
    public IReadOnlyList<ReferringWord> Of(Document document, IReadOnlyList<MentionView> mentions)
    {
        var bySentence = mentions.ToLookup(mention => mention.Mention.Sentence);
        var words = document.Sentences.SelectMany(sentence => Of(sentence, [.. bySentence[sentence.Index]]));
        return [.. words.Select((word, index) => word with { Index = index })];
    }

    private IEnumerable<ReferringWord> Of(Sentence sentence, List<MentionView> mentions)
    {
        foreach (var token in sentence.Tokens)
        {
            var mention = mentions.Where(mention => mention.Mention.HeadToken == token.Index).MinBy(mention => mention.Mention.Type);
            var isInName = mentions.Exists(name => name.IsName && name.Mention.FirstToken <= token.Index && token.Index < name.Mention.EndToken);
            if (mention is { IsName: true } || (!isInName && ClassOf(sentence.Tokens, token, mention) is not null))
            {
                yield return WordOf(sentence, token, mention);
            }
        }
    }

    private ReferringWord WordOf(Sentence sentence, Token token, MentionView? mention)
    {
        var tokens = sentence.Tokens;
        var type = ClassOf(tokens, token, mention)!.Value;
        var (first, end) = type.IsPronoun() ? (token.Index, token.Index + 1) : PhraseBounds.Of(tokens, token.Index);
        if (mention is not null && !type.IsPronoun())
        {
            (first, end) = (Math.Min(first, mention.Mention.FirstToken), Math.Max(end, mention.Mention.EndToken));
        }

        var known = type.IsNominal() ? nominals.Of(NounOf(token)) : null;
        return new ReferringWord
        {
            Index = 0,
            Sentence = sentence.Index,
            Token = token.Index,
            First = first,
            End = end,
            Place = token.Span,
            Class = type,
            Kind = type.IsName() ? mention!.Kind : known?.Kind,
            Gender = mention?.Gender ?? known?.Gender ?? GenderLexicon.OfWord(token.Text),
            Number = NumberOf(token, type),
            Role = GrammaticalRoles.Of(tokens, token.Index),
            Noun = NounOf(token),
            Words = type.IsName() ? [.. mention!.Text.Split(' ')] : Contents(tokens, first, token.Index),
            Mention = mention,
        };
    }

    private static WordClass? ClassOf(IReadOnlyList<Token> tokens, Token token, MentionView? mention)
    {
        if (mention is { IsName: true })
        {
            return mention.Kind switch
            {
                EntityKind.Person => WordClass.PersonName,
                EntityKind.Organization => WordClass.OrganizationName,
                EntityKind.Place => WordClass.PlaceName,
                _ => WordClass.OtherName,
            };
        }

        var isNoun = token.Tag is "NN" or "NNS" or "NNP" or "NNPS";
        return isNoun || mention is { IsNominal: true }
            ? s_partsOfPhrases.Contains(token.Relation.Split(':')[0]) ? null : DeterminedClass(tokens, token)
            : PronounWords.ClassOf(token);
    }

    private static WordClass DeterminedClass(IReadOnlyList<Token> tokens, Token noun)
    {
        foreach (var token in tokens.Where(token => token.Head == noun.Index && token.Index < noun.Index))
        {
            switch (token.Relation.Split(':')[0], token.Text.ToLowerInvariant())
            {
                case ("det", "the"):
                    return WordClass.Definite;
                case ("det", "this" or "that" or "these" or "those"):
                    return WordClass.Demonstrative;
                case ("det", _):
                    return WordClass.Indefinite;
                case ("nmod", _) when token.Relation == "nmod:poss":
                    return WordClass.Possessed;
                default:
                    break;
            }
        }

        return WordClass.Bare;
    }

    private static GrammaticalNumber NumberOf(Token token, WordClass type) => type switch
    {
        WordClass.They or WordClass.We or WordClass.These => GrammaticalNumber.Plural,
        WordClass.You => GrammaticalNumber.Unknown,
        _ when type.IsPronoun() => GrammaticalNumber.Singular,
        WordClass.OrganizationName or WordClass.OtherName => GrammaticalNumber.Unknown,
        _ => token.Tag is "NNS" or "NNPS" ? GrammaticalNumber.Plural : GrammaticalNumber.Singular,
    };

    private static string NounOf(Token token)
    {
        var word = token.Text.ToLowerInvariant();
        var isPlural = token.Tag is "NNS" or "NNPS" && word.Length > 3;
        return isPlural && word.EndsWith("ies", StringComparison.Ordinal) ? word[..^3] + "y"
            : isPlural && word[^1] == 's' && word[^2] != 's' ? word[..^1]
            : word;
    }

    private static List<string> Contents(IReadOnlyList<Token> tokens, int first, int head) =>
        [.. tokens.Skip(first).Take(head + 1 - first).Where(token => s_contentTags.Contains(token.Tag)).Select(token => token.Text.ToLowerInvariant())];
}
