using KnowledgeGraph.Differential.Tests.Comparison;
using KnowledgeGraph.Differential.Tests.Corpus;
using KnowledgeGraph.Differential.Tests.Server;
using KnowledgeGraph.Graph;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Differential.Tests.Reports;

/// <summary>Every saved report with many values of its parameters.</summary>
[Collection(ComparedServer.Collection)]
public sealed class ReportTests(ComparedServer server)
{
    [SkippableFact]
    public async Task Reports_over_the_samples_are_the_same()
    {
        ComparedServer.Require();
        await CompareAsync(Extracted.Samples, mostNames: 60);
    }

    [SkippableFact]
    public async Task Reports_over_news_are_the_same()
    {
        ComparedServer.Require();
        var news = Extracted.News(24);
        Skip.If(news is null, "The shared articles are not on this machine.");
        await CompareAsync(news, mostNames: 24);
    }

    private async Task CompareAsync(IReadOnlyList<ArticleGraph> articles, int mostNames)
    {
        await using var pair = await GraphPair.OpenAsync(server);
        await ArticleLoader.LoadAsync(pair.Session, articles);
        var names = await pair.Session.ReadAsync(new CypherStatement(
            "MATCH (e:Entity) RETURN e.name AS name, COUNT { (e)--() } AS links ORDER BY links DESC, name, e.id"));
        await Agreement.CheckAsync(pair.Session, ReportQuestions.All([.. names.Take(mostNames).Select(row => (string)row[0]!)]));
    }
}
