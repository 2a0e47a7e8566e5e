using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Rendering;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

/// <summary>What <c>kg extract --explain</c> tells.</summary>
public sealed class ExplanationTests
{
    private static readonly ArticleExtractor Extractor = ArticleExtractor.English(SharedEncoder.Instance);

    [Fact]
    public void Each_claim_names_its_rule_and_what_is_held_back_its_reason()
    {
        var lines = Lines("Harbour Group bought Tern Foods for $3 million in 2021. Nobody asked how much Jane Roe paid.");
        lines.ShouldContain(line => line.StartsWith("  buy(agent: Harbour Group, patient: Tern Foods", StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains("Harbour Group ACQUIRED Tern Foods time=2021", StringComparison.Ordinal) && line.Contains("< verb rule ownership.rules(", StringComparison.Ordinal));
        lines.ShouldContain("    held back: an embedded question asserts nothing");
    }

    [Fact]
    public void Asking_for_reasons_changes_no_claim()
    {
        var article = new Article { Id = "explained", Text = "Jane Roe, chief executive of Harbour Group, said it would not buy Tern Foods. She resigned on 3 May 2021." };
        ExtractionJson.Write(Extractor.Extract(article, new ExplanationLog()), indented: false).ShouldBe(ExtractionJson.Write(Extractor.Extract(article), indented: false));
    }

    private static string[] Lines(string text)
    {
        var log = new ExplanationLog();
        var result = Extractor.Extract(new Article { Id = "explained", Text = text }, log);
        return ExtractionExplanation.Write(result, log).Split('\n');
    }
}
