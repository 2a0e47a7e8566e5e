using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Learned;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction.Learned;

/// <summary>Sentences as they are written, each an article of its own: the whole list of claims that the network proposes.</summary>
public sealed class LearnedClaimTests
{
    private static readonly ArticleExtractor s_extractor = ArticleExtractor.English(SharedEncoder.Instance);

    [Theory]
    [InlineData("Norvex Systems Inc. is a software company based in Bergen, Norway.", "norvex-systems-inc HEADQUARTERED_IN norway")]
    public void What_no_rule_draws_is_proposed(string text, string claims) => Learned(text).ShouldBe(claims);

    [Theory]
    [InlineData("Marta Weiss did not study wine making at Colby College.")]
    [InlineData("Marta Weiss plans to study wine making at Colby College.")]
    [InlineData("Marta Weiss may have studied wine making at Colby College.")]
    [InlineData("Did Marta Weiss study wine making at Colby College?")]
    public void What_is_denied_planned_possible_or_asked_is_not(string text) => Learned(text).ShouldBe("");

    [Fact]
    public void What_a_rule_draws_is_not_proposed_again() => Learned("Marta Weiss founded Alpina Group in Vienna.").ShouldBe("");

    [Fact]
    public void The_same_text_makes_the_same_claims() => Learned("Norvex Systems Inc. is a software company based in Bergen, Norway.")
        .ShouldBe(Learned("Norvex Systems Inc. is a software company based in Bergen, Norway."));

    private static string Learned(string text) => string.Join(" ; ", s_extractor.Extract(new Article { Id = "example", Text = text }).Claims
        .Where(claim => claim.Evidence.Any(evidence => evidence.Extractor == LearnedClaims.Name))
        .Select(Line).Order(StringComparer.Ordinal));

    private static string Line(Claim claim) => ClaimLines.Line(claim);
}
