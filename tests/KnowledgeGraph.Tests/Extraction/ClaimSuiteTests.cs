using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

/// <summary>The texts of <c>claims.txt</c> through the whole chain; the whole list of their claims is compared.</summary>
public sealed class ClaimSuiteTests
{
    private static readonly ArticleExtractor s_extractor = ArticleExtractor.English(SharedEncoder.Instance);
    private static readonly string s_file = Path.Combine(RepositoryFiles.Root, "tests/KnowledgeGraph.Tests/Extraction/claims.txt");

    [Fact]
    public void Every_text_makes_its_claims_and_no_others()
    {
        var blocks = File.ReadAllText(s_file).TrimEnd().Split("\n\n");
        var found = blocks.Select(Filled).ToList();
        if (Environment.GetEnvironmentVariable("KG_ACCEPT") == "1")
        {
            File.WriteAllText(s_file, string.Join("\n\n", found) + "\n");
            return;
        }

        string.Join("\n\n", found).ShouldBe(string.Join("\n\n", blocks));
    }

    /// <summary>The block with the claims that its text makes.</summary>
    private static string Filled(string block)
    {
        var lines = block.Split('\n');
        var text = Array.FindIndex(lines, line => line.Length > 0 && line[0] != '#');
        return text < 0 ? block : string.Join('\n', [.. lines[..(text + 1)], .. ClaimLines.Of(s_extractor, lines[text])]);
    }
}
