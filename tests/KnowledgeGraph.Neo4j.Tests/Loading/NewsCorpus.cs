using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Neo4j.Tests.Loading;

/// <summary>Articles that share people, organisations and claims, so that loaders meet on them.</summary>
internal static class NewsCorpus
{
    private static readonly string[] People = ["Ada", "Bea", "Cleo", "Dora", "Edna", "Fay"];
    private static readonly string[] Places = ["Engine Works", "Ship Yard", "Royal Society", "Harbour Bank", "Tram Line"];
    private static readonly string[] Acts = ["FOUNDED", "JOINED", "DECLINED", "LED", "ACQUIRED"];

    /// <summary>The same ones in every run.</summary>
    public static IReadOnlyList<ArticleGraph> Articles(int count, int seed = 7) =>
        [.. Enumerable.Range(0, count).Select(index => ArticleGraphBuilder.Build(Article(index, new Random(seed + index))))];

    private static ExtractionResult Article(int index, Random random)
    {
        var article = new SmallArticle();
        for (var sentence = 0; sentence < 6; sentence++)
        {
            var act = Acts[random.Next(Acts.Length)];
            var speaker = People[random.Next(People.Length)];
            var kind = random.Next(6);
            article.Says(People[random.Next(People.Length)], act, Places[random.Next(Places.Length)], claim => kind switch
            {
                0 => claim with { Polarity = Polarity.Negated },
                1 => claim with { Modality = Modality.Planned, Time = "2024" },
                2 => claim with { AttributedTo = new Attribution(article.Names(speaker), speaker) },
                _ => claim,
            });
        }

        return article.At($"https://news.example/{index}");
    }
}
