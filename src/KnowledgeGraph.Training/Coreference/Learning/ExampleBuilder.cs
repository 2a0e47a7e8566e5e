using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Training.Coreference.Texts;

namespace KnowledgeGraph.Training.Coreference.Learning;

/// <summary>Makes examples of annotated documents; what a corpus leaves open stays open.</summary>
internal sealed class ExampleBuilder(WordContexts contexts, LanguageEncoder encoder)
{
    /// <summary>Old fiction counts less, single pronouns with their hard choice count more.</summary>
    private static float WeightOf(Coverage coverage) => coverage switch
    {
        Coverage.All => 1,
        Coverage.SomeKinds => 0.5f,
        _ => 3,
    };

    /// <param name="document">The text of the corpus as we analyse it, with mentions.</param>
    /// <param name="text">What the corpus says of it.</param>
    public CoreferenceExample Of(Document document, CoreferenceText text)
    {
        var context = contexts.Of(document);
        var alignment = new WordAlignment(document, context.Words, text);
        var (candidates, features) = (new Candidates(context), new PairFeatures(context));
        var anaphors = new List<AnaphorExample>();
        foreach (var word in context.Words.Where(word => word.IsAnaphoric && !context.IsSettled(word) && IsKnown(alignment[word], word, text.Coverage)))
        {
            var truth = text.Coverage == Coverage.SomeMentions ? NamedTruth(context, alignment, word) : Truth(alignment, word);
            var found = candidates.Of(word).Select((other, rank) => new CandidateExample(other.Index, Rows(features, other, word, rank), truth(other))).ToList();
            var isNone = text.Coverage == Coverage.SomeMentions
                ? alignment[word]!.Cluster == GapTexts.Neither ? Learning.Truth.Right : Learning.Truth.Wrong
                : found.Exists(candidate => candidate.Is == Learning.Truth.Right) ? Learning.Truth.Wrong : Learning.Truth.Right;
            if (found.Exists(candidate => candidate.Is == Learning.Truth.Right) || isNone == Learning.Truth.Right)
            {
                anaphors.Add(new AnaphorExample(word.Index, found, isNone));
            }
        }

        var windows = encoder.ReadShared([.. document.Sentences.Select(sentence => sentence.Tokens.Select(token => token.Text).ToList())]);
        var places = windows.SelectMany((window, index) => window.Words.Select(word => (word.Sentence, word.Word, Place: (index, word.Piece))))
            .ToDictionary(word => (word.Sentence, word.Word), word => word.Place);
        return new CoreferenceExample(
            text.Id,
            anaphors,
            WeightOf(text.Coverage),
            windows,
            [.. context.Words.Select(word => places[(word.Sentence, word.Token)])],
            [.. context.Words.SelectMany(word => Array.ConvertAll(document.Encoding!.Sentences[word.Sentence].VectorOf(word.Token).ToArray(), value => (Half)value))]);
    }

    private static bool IsKnown(GoldMention? mention, ReferringWord word, Coverage coverage) => coverage switch
    {
        Coverage.All => mention is null or { Link: GoldLink.Same },
        Coverage.SomeKinds => mention is not null,
        _ => mention is not null && word.Class.IsPronoun(),
    };

    private static Func<ReferringWord, Truth> Truth(WordAlignment alignment, ReferringWord anaphor) =>
        other => alignment[anaphor] is { } mention && alignment[other]?.Cluster == mention.Cluster ? Learning.Truth.Right : Learning.Truth.Wrong;

    /// <summary>
    /// Where only some mentions are marked: a name that is linked to a marked one for certain is as right or wrong as that one,
    /// another name is another person, and the rest is open, or as good as any where the pronoun stands for none of the names.
    /// </summary>
    private static Func<ReferringWord, Truth> NamedTruth(WordContext context, WordAlignment alignment, ReferringWord anaphor)
    {
        var cluster = alignment[anaphor]!.Cluster;
        var marked = context.Words.Where(word => word.Class.IsName() && alignment[word] is not null).ToList();
        return other =>
        {
            var linked = marked.Find(word => context.AreSure(word, other));
            if (linked is not null)
            {
                return alignment[linked]!.Cluster == cluster ? Learning.Truth.Right : Learning.Truth.Wrong;
            }

            return cluster == GapTexts.Neither ? Learning.Truth.Right : other.Class.IsName() ? Learning.Truth.Wrong : Learning.Truth.Open;
        };
    }

    private static int[] Rows(PairFeatures features, ReferringWord other, ReferringWord anaphor, int rank)
    {
        var rows = new List<int>();
        features.Add(other, anaphor, rank, rows);
        return [.. rows];
    }
}
