using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>What is known of an anaphoric word and a candidate for its antecedent, as rows of a hashed table whose sum is taken.</summary>
internal sealed class PairFeatures(WordContext context)
{
    /// <summary>Rows of the table.</summary>
    public const int Rows = 2048;

    private const ulong Open = 7;

    /// <summary>Adds the rows of a pair.</summary>
    /// <param name="other">The candidate.</param>
    /// <param name="anaphor">The word that may take it up.</param>
    /// <param name="rank">How many candidates stand nearer.</param>
    /// <param name="rows">The list to add to.</param>
    public void Add(ReferringWord other, ReferringWord anaphor, int rank, List<int> rows)
    {
        var (type, coarse) = ((ulong)anaphor.Class, Coarse(anaphor.Class));
        var sentences = (ulong)Bucket(anaphor.Sentence - other.Sentence);
        rows.Add(Row(0, type, (ulong)other.Class));
        rows.Add(Row(1, type, sentences));
        rows.Add(Row(2, coarse, Coarse(other.Class), (ulong)Bucket(anaphor.Index - other.Index)));
        rows.Add(Row(3, type, (ulong)Bucket(rank)));
        rows.Add(Row(4, (ulong)other.Role, (ulong)anaphor.Role, Math.Min(2, sentences)));
        rows.Add(Row(5, type, (ulong)other.Role, Math.Min(2, sentences)));
        AddAgreement(other, anaphor, type, rows);
        AddWords(other, anaphor, rows);
        AddTree(other, anaphor, coarse, rows);
        AddSpeech(other, anaphor, type, rows);
        AddProminence(other, anaphor, type, rows);
    }

    private void AddAgreement(ReferringWord other, ReferringWord anaphor, ulong type, List<int> rows)
    {
        rows.Add(Row(10, type, Compare(context.GenderOf(other), context.GenderOf(anaphor), Gender.Unknown)));
        rows.Add(Row(11, type, Coarse(other.Class), Compare(other.Number, anaphor.Number, GrammaticalNumber.Unknown)));
        rows.Add(Row(12, type, (ulong?)context.KindOf(other) ?? Open + 8, (ulong?)anaphor.Kind ?? Open + 8));
    }

    private void AddWords(ReferringWord other, ReferringWord anaphor, List<int> rows)
    {
        if (anaphor.Class.IsPronoun())
        {
            rows.Add(Row(20, (ulong)anaphor.Class, other.Class == anaphor.Class ? 1UL : 0, context.HeadOf(other).Text.Equals(context.HeadOf(anaphor).Text, StringComparison.OrdinalIgnoreCase) ? 1UL : 0));
            return;
        }

        var isSame = other.Noun == anaphor.Noun;
        var modifiers = anaphor.Words.Where(word => word != anaphor.Noun).ToList();
        var shared = modifiers.Count(word => other.Words.Contains(word, StringComparer.Ordinal));
        var extra = other.Words.Count(word => word != other.Noun && !anaphor.Words.Contains(word, StringComparer.Ordinal));
        var isInName = context.NamesOf(other).Any(name => name.Contains(anaphor.Noun, StringComparer.Ordinal));
        var match = (isSame ? 1UL : 0) + (isInName ? 2UL : 0);
        rows.Add(Row(21, (ulong)anaphor.Class, match, Coarse(other.Class)));
        rows.Add(Row(22, match, (ulong)Math.Min(3, modifiers.Count - shared), (ulong)Math.Min(3, extra)));
        rows.Add(Row(23, match, (ulong)Math.Min(2, shared)));
        rows.Add(Row(24, match, (ulong)Bucket(anaphor.Sentence - other.Sentence), Coarse(other.Class)));
        rows.Add(Row(25, (ulong)anaphor.Class, anaphor.End - anaphor.Token > 1 ? 1UL : 0, match));
    }

    private void AddTree(ReferringWord other, ReferringWord anaphor, ulong coarse, List<int> rows)
    {
        if (other.Sentence != anaphor.Sentence)
        {
            return;
        }

        var (a, b) = (context.HeadOf(other), context.HeadOf(anaphor));
        rows.Add(Row(30, coarse, a.Head == b.Head ? 1UL : a.Head == b.Index ? 2UL : b.Head == a.Index ? 3UL : 4UL, (ulong)anaphor.Role));
        rows.Add(Row(31, coarse, Holds(other, anaphor.Token) ? 1UL : Holds(anaphor, other.Token) ? 2UL : 0, (ulong)anaphor.Role));
        rows.Add(Row(32, coarse, a.Relation == "conj" || b.Relation == "conj" ? 1UL : 0, a.Head == b.Index || b.Head == a.Index ? 1UL : 0));
        rows.Add(Row(33, IsReflexive(b) ? 1UL : 0, a.Head == b.Head ? 1UL : 0, (ulong)other.Role));
    }

    private void AddSpeech(ReferringWord other, ReferringWord anaphor, ulong type, List<int> rows)
    {
        var (there, here) = (context.QuotationOf(other), context.QuotationOf(anaphor));
        var place = (there, here) switch
        {
            (-1, -1) => 0UL,
            (-1, _) => 1UL,
            (_, -1) => 2UL,
            _ => there == here ? 3UL : 4UL,
        };
        var paragraphs = (ulong)Math.Min(3, context.ParagraphOf(anaphor) - context.ParagraphOf(other));
        rows.Add(Row(40, type, Coarse(other.Class), place));
        rows.Add(Row(41, type, paragraphs, place));
        rows.Add(Row(42, type, here >= 0 && context.Speakers.Of(here) == other.Index ? 1UL : 0, there >= 0 && context.Speakers.Of(there) == anaphor.Index ? 1UL : 0));
        rows.Add(Row(43, context.IsSpeaker(anaphor) ? type : Open + 30, context.IsSpeaker(other) ? 1UL : 0, (ulong)Bucket(anaphor.Sentence - other.Sentence)));
    }

    private void AddProminence(ReferringWord other, ReferringWord anaphor, ulong type, List<int> rows)
    {
        var count = (ulong)Math.Min(4, context.CountBefore(other, anaphor.Index));
        rows.Add(Row(50, type, count, context.HasName(other) ? 1UL : 0));
        rows.Add(Row(51, type, context.IsLatest(other, anaphor.Index) ? 1UL : 0, context.HasName(other) ? 1UL : 0));
        rows.Add(Row(52, type, other.Sentence == 0 ? 1UL : 0, Coarse(other.Class)));
        rows.Add(Row(53, type, IsFirstOf(other) ? 1UL : 0, (ulong)Math.Min(2, anaphor.Sentence - other.Sentence)));
    }

    private bool IsFirstOf(ReferringWord word) => word.Index == 0 || context.Words[word.Index - 1].Sentence != word.Sentence;

    private static bool Holds(ReferringWord phrase, int token) => phrase.First <= token && token < phrase.End;

    private static bool IsReflexive(Token token) => token.Text.EndsWith("self", StringComparison.Ordinal) || token.Text.EndsWith("selves", StringComparison.Ordinal);

    private static ulong Compare<T>(T a, T b, T unknown)
        where T : struct, Enum =>
        a.Equals(unknown) ? (b.Equals(unknown) ? 0UL : 1UL) : b.Equals(unknown) ? 2UL : a.Equals(b) ? 3UL : 4UL;

    /// <summary>Names 0 to 3, nouns 4, pronouns of speech 5, others 6.</summary>
    private static ulong Coarse(WordClass type) =>
        type.IsName() ? (ulong)type : type.IsNominal() ? 4UL : type.IsOfSpeech() ? 5UL : 6UL;

    /// <summary>10 for a candidate that comes later; 0 to 4 as they are, then 5 to 7, 8 to 15, 16 to 31, 32 to 63, and more.</summary>
    private static int Bucket(int distance) => distance < 0 ? 10 : distance < 5 ? distance : distance < 8 ? 5 : distance < 16 ? 6 : distance < 32 ? 7 : distance < 64 ? 8 : 9;

    private static int Row(int template, ulong a, ulong b) => (int)(FeatureHash.Feature(template, a, b) % Rows);

    private static int Row(int template, ulong a, ulong b, ulong c) => (int)(FeatureHash.Feature(template, a, b, c) % Rows);
}
