using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Coreference.Texts;

/// <summary>
/// GUM (Zeldes 2017): all that refers, nested, named or not. Nouns that modify a noun are left out, names among them apart, as
/// OntoNotes leaves them out.
/// </summary>
internal static class GumTexts
{
    private const int Span = 5;
    private const int Link = 6;

    private static readonly string[] s_definite = ["the", "this", "that", "these", "those", "all", "every", "any", "no"];
    private static readonly string[] s_referringTags = ["PRP", "PRP$", "DT", "WP", "WP$", "WDT", "EX"];

    /// <summary>The documents of a CoNLL-U file with <c>Entity=</c> in its last column.</summary>
    public static IEnumerable<CoreferenceText> Read(string content) =>
        ConlluReader.Read(content).GroupBy(sentence => sentence.Document).Select(Of);

    private static CoreferenceText Of(IGrouping<string, ConlluSentence> sentences)
    {
        var text = new ColumnText();
        var mentions = new List<GoldMention>();
        foreach (var sentence in sentences)
        {
            var (places, seen) = (new List<TextSpan>(), text.Closed.Count);
            foreach (var token in sentence.Tokens)
            {
                var isFirst = places.Count == 0;
                var isApart = isFirst || sentence.Tokens[places.Count - 1].SpaceAfter;
                places.Add(text.Add(isFirst && sentence.StartsParagraph ? "\n\n" : isApart ? " " : "", token.Form));
                text.Mark(token.MiscValue("Entity") ?? "", places[^1]);
            }

            mentions.AddRange(text.Closed.Skip(seen).Select(mention => MentionOf(sentence.Tokens, places, mention.Body, mention.Span)).OfType<GoldMention>());
        }

        return new CoreferenceText { Id = sentences.Key, Text = text.Text, Mentions = [.. mentions.OrderBy(mention => mention.Span)], Coverage = Coverage.All };
    }

    private static GoldMention? MentionOf(IReadOnlyList<ConlluToken> tokens, List<TextSpan> places, string body, TextSpan span)
    {
        var fields = body.Split('-');
        var first = places.FindIndex(place => place.Start == span.Start);
        if (first < 0)
        {
            return null;
        }

        var head = first + int.Parse(fields[Span].Split(',', '/')[0], CultureInfo.InvariantCulture) - 1;
        var isModifier = tokens[head].Relation == "compound" && !IsName(tokens[head]);
        return isModifier ? null : new GoldMention(span, fields[0], LinkOf(fields[Link], tokens, first, head), places[head]);
    }

    private static GoldLink LinkOf(string link, IReadOnlyList<ConlluToken> tokens, int first, int head) => link switch
    {
        "appos" => GoldLink.Apposition,
        "pred" => GoldLink.Predicate,
        "disc" => GoldLink.Clause,
        _ => IsDefinite(tokens, first, head) ? GoldLink.Same : GoldLink.Indefinite,
    };

    private static bool IsDefinite(IReadOnlyList<ConlluToken> tokens, int first, int head) =>
        IsName(tokens[head]) || s_referringTags.Contains(tokens[head].Xpos)
        || tokens.Skip(first).Any(token => token.Head == head
            && (token.Relation == "nmod:poss" || (token.UniversalRelation == "det" && s_definite.Contains(token.Form.ToLowerInvariant()))));

    private static bool IsName(ConlluToken token) => token.Xpos.StartsWith("NNP", StringComparison.Ordinal);
}
