using System.IO.Compression;
using System.Text.Json;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder;
using KnowledgeGraph.Loading;
using KnowledgeGraph.Tests;

namespace KnowledgeGraph.Differential.Tests.Corpus;

/// <summary>Articles as the extractor reads them, extracted once for all tests.</summary>
internal static class Extracted
{
    private static readonly ArticleExtractor Extractor = ArticleExtractor.English(LanguageEncoder.Embedded());

    private static readonly Lazy<IReadOnlyList<Article>> SampleArticles = new(() => ReadSamplesAsync().GetAwaiter().GetResult());

    private static readonly Lazy<IReadOnlyList<ArticleGraph>> SampleGraphs = new(() => [.. SampleArticles.Value.Select(Graph)]);

    /// <summary>The articles of the folder <c>samples</c>.</summary>
    public static IReadOnlyList<ArticleGraph> Samples => SampleGraphs.Value;

    /// <summary>The samples without the first half of their words: other sentences, mentions and claims of the same articles.</summary>
    public static IReadOnlyList<ArticleGraph> ShortenedSamples() =>
        [.. SampleArticles.Value.Select(article => Graph(article with { Text = article.Text[article.Text.IndexOf('\n', article.Text.Length / 2)..] }))];

    /// <summary>Short news articles of the shared data; null where there is none.</summary>
    public static IReadOnlyList<ArticleGraph>? News(int count)
    {
        if (RepositoryFiles.Shared is null)
        {
            return null;
        }

        using var file = File.OpenRead(Path.Combine(RepositoryFiles.Shared, "articles", "wcxb-dev", "gold.json.gz"));
        using var unpacked = new GZipStream(file, CompressionMode.Decompress);
        using var gold = JsonDocument.Parse(unpacked);
        var articles = gold.RootElement.EnumerateObject().Select(page => ArticleOf(page.Name, page.Value));
        return [.. articles.Where(article => article.Text.Length is > 1_000 and < 4_000).Take(count).Select(Graph)];
    }

    private static ArticleGraph Graph(Article article) => ArticleGraphBuilder.Build(Extractor.Extract(article));

    private static Article ArticleOf(string id, JsonElement page) => new()
    {
        Id = id,
        Url = page.GetProperty("url").GetString(),
        Title = page.GetProperty("title").GetString(),
        Text = page.GetProperty("articleBody").GetString() ?? "",
        PublishedAt = page.TryGetProperty("date", out var date) ? date.GetString() : null,
    };

    private static async Task<IReadOnlyList<Article>> ReadSamplesAsync()
    {
        var settings = new KgSettings();
        using var reader = new InputReader(new InputSelection([Path.Combine(RepositoryFiles.Root, "samples")], PlainText: false, Lines: false), settings);
        return [.. (await reader.ReadAsync(default).ToListAsync()).OfType<ReadArticle>().Select(read => read.Article)];
    }
}
