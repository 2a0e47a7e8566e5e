using KnowledgeGraph.Articles;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Articles;

public sealed class SeedArticleTests
{
    [SkippableFact]
    public void The_seed_article_loses_its_bars_and_notices_and_nothing_else()
    {
        Skip.If(RepositoryFiles.Shared is null, "the shared corpora are not beside this checkout (KG_SHARED names their folder)");
        var path = Path.Combine(RepositoryFiles.Shared, "articles/seed/xie-saining-world-models.txt");

        var article = TextArticleReader.Read(File.ReadAllText(path), null, path).ShouldBeOfType<ReadArticle>().Article;

        article.Title.ShouldBe("Xie Saining: LLM Is to Some Extent \"Anti-Bitter Lesson,\" World Model Is the Future");
        var paragraphs = article.Text.Split("\n\n");
        paragraphs.Length.ShouldBe(5);
        paragraphs[0].ShouldStartWith("According to CoinWorld");
        paragraphs[^1].ShouldEndWith("AI smart glasses and robots.");
        article.Language.ShouldBe("en");
    }
}
