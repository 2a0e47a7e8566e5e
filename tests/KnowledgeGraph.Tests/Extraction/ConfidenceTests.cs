using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Confidence;
using KnowledgeGraph.Training.Confidence;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

/// <summary>How sure claims are, and how that is learnt.</summary>
public sealed class ConfidenceTests
{
    private static readonly ArticleExtractor Extractor = ArticleExtractor.English(SharedEncoder.Instance);

    [Fact]
    public void Every_claim_is_at_least_as_sure_as_its_form_asks()
    {
        const string Text = "Jane Roe founded Harbour Group in 2003. She said it would close a plant in Leeds. The firm, which employs 300 people, bought Tern Foods in May 2019.";
        var claims = Extractor.Extract(new Article { Id = "sure", Text = Text }).Claims;
        claims.ShouldNotBeEmpty();
        claims.ShouldAllBe(claim => claim.Confidence >= ConfidenceModel.Least(claim.Open) && claim.Confidence <= 1);
    }

    [Fact]
    public void What_no_feature_speaks_for_or_against_has_a_confidence_between_the_ends_of_the_table() =>
        ConfidenceModel.Embedded().Of([]).ShouldBeInRange(0.3, 0.95);

    [Fact]
    public void A_feature_that_the_right_ones_have_weighs_more()
    {
        var model = new LogisticRegression([(["a", "b"], true), (["a"], true), (["b"], false), (["b"], false), ([], true)], 1);
        model.Weights["a"].ShouldBeGreaterThan(0);
        model.Weights["b"].ShouldBeLessThan(0);
        model.Sum(["a", "unknown"]).ShouldBe(model.Weights["a"]);
    }

    [Fact]
    public void A_table_never_falls_and_pools_what_is_out_of_order()
    {
        var table = IsotonicTable.Of([(1, false), (2, true), (3, false), (4, true), (5, true), (6, true)], 1);
        table.ShouldBe([(1.0, 0.0), (2.5, 0.5), (5.0, 1.0)]);
    }
}
