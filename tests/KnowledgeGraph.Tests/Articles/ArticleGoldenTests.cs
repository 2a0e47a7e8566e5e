using System.Text;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Articles.Sources;
using KnowledgeGraph.Documents;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Articles;

/// <summary>Pages and texts in Golden, each beside what must be read from it; KG_ACCEPT=1 writes that anew.</summary>
public sealed class ArticleGoldenTests
{
    [Theory]
    [InlineData("news-page-with-clutter.html")]
    [InlineData("page-uncovered-by-script.html")]
    [InlineData("wrapped-text.txt")]
    [InlineData("post-with-bars.txt")]
    public async Task What_is_read_is_what_is_expected(string name)
    {
        var path = Path.Combine(Folder(), name);
        using var http = new HttpClient();

        var result = await new ArticleReader(http).ReadAsync(new FileSource(path));

        var shown = Show(result.ShouldBeOfType<ReadArticle>().Article);
        var expected = path + ".expected";
        if (Environment.GetEnvironmentVariable("KG_ACCEPT") == "1")
        {
            await File.WriteAllTextAsync(expected, shown);
        }

        shown.ShouldBe(await File.ReadAllTextAsync(expected));
    }

    [Fact]
    public async Task The_same_page_at_an_address_takes_its_canonical_one()
    {
        var html = await File.ReadAllTextAsync(Path.Combine(Folder(), "news-page-with-clutter.html"));

        var result = HtmlArticleReader.Read(html, new Uri("https://harbour.example/business/2024/03/ferry-orders?utm=x"), "page");

        var article = result.ShouldBeOfType<ReadArticle>().Article;
        article.Url.ShouldBe("https://harbour.example/business/2024/03/ferry-orders");
        article.Id.ShouldBe(ArticleId.Of(article.Url, article.Text));
    }

    [Theory]
    [InlineData("wrapped-text.txt")]
    [InlineData("post-with-bars.txt")]
    public async Task Line_ends_make_no_difference(string name)
    {
        var text = (await File.ReadAllTextAsync(Path.Combine(Folder(), name))).ReplaceLineEndings("\n");

        TextArticleReader.Read(text.ReplaceLineEndings("\r\n"), null, name).ShouldBeEquivalentTo(TextArticleReader.Read(text, null, name));
    }

    [Fact]
    public async Task Plain_text_is_taken_as_it_stands()
    {
        using var http = new HttpClient();
        var bytes = Encoding.UTF8.GetBytes("Share\r\n\r\n  Two words.\n");
        var reader = new ArticleReader(http, new ReaderOptions { PlainText = true }, openStandardInput: () => new MemoryStream(bytes));

        var article = (await reader.ReadAsync(new StandardInputSource())).ShouldBeOfType<ReadArticle>().Article;

        article.Text.ShouldBe("Share\r\n\r\n  Two words.\n");
        article.Title.ShouldBeNull();
    }

    private static string Show(Article article) => $"""
        url: {article.Url}
        title: {article.Title}
        site: {article.Site}
        authors: {string.Join("; ", article.Authors)}
        published: {article.PublishedAt}
        language: {article.Language}

        {article.Text}

        """;

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "KnowledgeGraph.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, "tests/KnowledgeGraph.Tests/Articles/Golden");
    }
}
