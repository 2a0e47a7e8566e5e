using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Training.Coreference.Texts;

/// <summary>
/// Passages in which a pronoun stands where the text repeats a person's name while another person is about: whom the pronoun
/// stands for is known (Kocijan et al. 2019, WikiCREM).
/// </summary>
internal static class PronounizedNames
{
    private const int Before = 2;

    private static readonly string[] s_inName = ["flat", "compound", "case", "punct"];

    /// <param name="context">A text with our analysis.</param>
    public static IEnumerable<CoreferenceText> Of(WordContext context)
    {
        var people = context.Words.Where(word => word.Class == WordClass.PersonName).ToList();
        foreach (var name in people)
        {
            var near = people.FindAll(other => other.Index < name.Index && other.Sentence >= name.Sentence - Before);
            var own = near.FindLast(other => context.AreSure(other, name));
            var rival = near.FindLast(other => !context.AreSure(other, name) && !other.Words.Any(word => name.Words.Contains(word, StringComparer.Ordinal))
                && CoreferenceState.GendersFit(context.GenderOf(other), context.GenderOf(name)));
            if (own is not null && rival is not null && PronounFor(context, name, context.GenderOf(name) is var shown && shown != Gender.Unknown ? shown : context.GenderOf(rival)) is { } pronoun)
            {
                yield return Replace(context.State.Document, name, own, rival, pronoun);
            }
        }
    }

    /// <summary>The pronoun and the place that it takes, with a title, of a genitive with its ending; null where none could stand.</summary>
    private static (string Word, TextSpan Place)? PronounFor(WordContext context, ReferringWord name, Gender gender)
    {
        var (tokens, mention) = (context.TokensOf(name), name.Mention!.Mention);
        var isWoman = (gender == Gender.Unknown ? GenderOfPassage(context, name) : gender) == Gender.Female;
        var hasMore = tokens.Any(token => token.Head == name.Token && !s_inName.Contains(token.Relation.Split(':')[0]));
        var isGenitive = mention.EndToken < tokens.Count && tokens[mention.EndToken].Tag == "POS";
        var word = name.Role switch
        {
            GrammaticalRole.Subject when !isGenitive => isWoman ? "she" : "he",
            GrammaticalRole.Object or GrammaticalRole.Oblique when !isGenitive => isWoman ? "her" : "him",
            GrammaticalRole.Possessive when isGenitive => isWoman ? "her" : "his",
            _ => null,
        };
        if (word is null || hasMore || tokens[name.Token].Relation is "conj" or "appos")
        {
            return null;
        }

        var first = mention.FirstToken;
        while (first > 0 && tokens[first - 1].Tag == "NNP" && tokens[first - 1].Head >= mention.FirstToken && tokens[first - 1].Head < mention.EndToken)
        {
            first--;
        }

        var place = tokens[first].Span.Union(tokens[isGenitive ? mention.EndToken : mention.EndToken - 1].Span);
        return first > 0 && tokens[first - 1].Head == name.Token && tokens[first - 1].Relation != "case" ? null
            : (first == 0 ? char.ToUpperInvariant(word[0]) + word[1..] : word, place);
    }

    /// <summary>That of the pronouns nearby; where there are none, of every second name.</summary>
    private static Gender GenderOfPassage(WordContext context, ReferringWord name)
    {
        var pronouns = context.Words.Where(word => Math.Abs(word.Sentence - name.Sentence) <= Before && word.Class is WordClass.He or WordClass.She).ToList();
        return pronouns.Count > 0 ? pronouns[0].Gender : name.Place.Start % 2 == 0 ? Gender.Female : Gender.Male;
    }

    private static CoreferenceText Replace(Document document, ReferringWord name, ReferringWord own, ReferringWord rival, (string Word, TextSpan Place) pronoun)
    {
        var start = document.Sentences[Math.Max(0, name.Sentence - Before)].Span.Start;
        var end = document.Sentences[Math.Min(document.Sentences.Count - 1, name.Sentence + 1)].Span.End;
        var text = string.Concat(document.Text.AsSpan(start..pronoun.Place.Start), pronoun.Word, document.Text.AsSpan(pronoun.Place.End..end));
        TextSpan Shifted(TextSpan span) => new(span.Start - start, span.End - start);
        var place = new TextSpan(pronoun.Place.Start - start, pronoun.Place.Start - start + pronoun.Word.Length);
        return new CoreferenceText
        {
            Id = $"{document.Article.Id}-{name.Index}",
            Text = text,
            Mentions = [new(Shifted(own.Mention!.Mention.Span), GapTexts.A, GoldLink.Same), new(Shifted(rival.Mention!.Mention.Span), GapTexts.B, GoldLink.Same), new(place, GapTexts.A, GoldLink.Same)],
            Coverage = Coverage.SomeMentions,
        };
    }
}
