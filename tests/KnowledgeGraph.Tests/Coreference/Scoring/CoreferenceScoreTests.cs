using KnowledgeGraph.Training.Coreference.Scoring;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference.Scoring;

/// <summary>
/// Clusters are written as words of letters, a letter a mention. The expected values are those which the reference
/// implementation of the CoNLL scorer is tested against, and those printed in the papers named.
/// </summary>
public sealed class CoreferenceScoreTests
{
    private const string Key = "a bc def";

    [Theory]
    [InlineData("a bc def", "1 1 1", "1 1 1", "1 1 1")]
    [InlineData("a de", "0.33333 1 0.5", "0.38889 1 0.56", "0.6 0.9 0.72")]
    [InlineData("a bcx defy z", "1 0.6 0.75", "1 0.50926 0.67485", "0.88571 0.66429 0.75918")]
    [InlineData("a bcx dy z", "0.33333 0.33333 0.33333", "0.55556 0.40476 0.46832", "0.73333 0.55 0.62857")]
    [InlineData("a bcxB dy z", "0.33333 0.25 0.28571", "0.55556 0.3125 0.4", "0.68889 0.51667 0.59048")]
    [InlineData("a bcx dy Bz", "0.33333 0.25 0.28571", "0.55556 0.35417 0.43257", "0.73333 0.55 0.62857")]
    [InlineData("a b c d e f", "0 0 0", "0.5 1 0.66667", "0.72222 0.36111 0.48148")]
    [InlineData("abcdef", "1 0.6 0.75", "1 0.38889 0.56", "0.22222 0.66667 0.33333")]
    [InlineData("a b x y d z f", "0 0 0", "0.36111 0.57143 0.44255", "0.72222 0.30952 0.43333")]
    [InlineData("abxdzfy", "0.33333 0.16667 0.22222", "0.47222 0.12245 0.19447", "0.13333 0.4 0.2")]
    public void The_published_cases_give_the_published_values(string response, string muc, string bCubed, string ceaf)
    {
        var score = CoreferenceScore.Of(Clusters(Key), Clusters(response));

        Text(score.Muc).ShouldBe(muc);
        Text(score.BCubed).ShouldBe(bCubed);
        Text(score.Ceaf).ShouldBe(ceaf);
    }

    /// <summary>The example of Luo (2005): twelve mentions in clusters of five, two and five.</summary>
    [Theory]
    [InlineData("12345 6789ABC", "1 0.9 0.94737", "1 0.7619 0.86486")]
    [InlineData("1234589ABC 67", "1 0.9 0.94737", "1 0.58333 0.73684")]
    [InlineData("123456789ABC", "1 0.81818 0.9", "1 0.375 0.54545")]
    public void Larger_wrong_merges_cost_more_in_B3_and_the_same_in_MUC(string response, string muc, string bCubed)
    {
        var score = CoreferenceScore.Of(Clusters("12345 67 89ABC"), Clusters(response));

        Text(score.Muc).ShouldBe(muc);
        Text(score.BCubed).ShouldBe(bCubed);
    }

    /// <summary>The worked example of Pradhan et al. (2014).</summary>
    [Fact]
    public void Mentions_on_one_side_alone_count_as_that_paper_counts_them()
    {
        var score = CoreferenceScore.Of(Clusters("abc defg"), Clusters("ab cd fghi"));

        Text(score.Muc).ShouldBe("0.4 0.4 0.4");
        Text(score.BCubed).ShouldBe("0.41667 0.5 0.45455");
        Text(score.Ceaf).ShouldBe("0.65 0.43333 0.52");
        Text(score.Mentions).ShouldBe("0.85714 0.75 0.8");
        Math.Round(score.Conll, 5).ShouldBe(0.45818);
    }

    [Fact]
    public void Parts_add_up_over_documents()
    {
        var sum = CoreferenceScore.Of(Clusters("abc"), Clusters("ab")) + CoreferenceScore.Of(Clusters("de"), Clusters("fg"));

        Text(sum.Muc).ShouldBe("0.33333 0.5 0.4");
        Text(sum.Mentions).ShouldBe("0.4 0.5 0.44444");
    }

    [Fact]
    public void Without_clusters_the_score_is_zero() => CoreferenceScore.Of(Clusters("ab"), []).Conll.ShouldBe(0);

    private static string Text(Ratio ratio) =>
        FormattableString.Invariant($"{Math.Round(ratio.Recall, 5)} {Math.Round(ratio.Precision, 5)} {Math.Round(ratio.F1, 5)}");

    private static List<IReadOnlySet<char>> Clusters(string text) =>
        [.. text.Split(' ').Select(cluster => new HashSet<char>(cluster))];
}
