using System.Text;
using FsCheck.Xunit;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Articles.Sources;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Articles;

public sealed class HostileInputTests : IDisposable
{
    private static readonly string[] s_pieces =
    [
        "<div>", "</div>", "<p>", "</p>", "<table>", "<tr>", "<td>", "<b>", "<a href=x>", "</a>", "<br>", "<br><br>", "<li>", "<ul>", "<svg>",
        "<script>", "</script>", "<script type=application/ld+json>{\"@type\":[1],\"author\":[[]]}</script>", "<!--", "-->", "<![CDATA[", "<",
        "&amp", "&#x1F600;", "&#xD800;", "\u00AD", "\u200B", "\0", " ", "\n", "<h1>Title", "<title>T | S", "<html lang=>", "<meta charset=zzz>",
        "<link rel=canonical href='http://['>", "<meta property=og:url content='//'>", "<time datetime=2019-43-99>", "</html>", "<body hidden>",
        "<meta name=author content='By and &, ,'>", "<template>", "<frameset>", "<select>", "Some words that read like prose, and end here. ",
        "<form>", "<noscript>", "<math><mi>", "<span class=comments>", "<article class='entry-content'>", "\uD83D", "word ", "Share",
    ];

    private readonly HttpClient _http = new();

    public void Dispose() => _http.Dispose();

    [Property(MaxTest = 400)]
    public void Tag_soup_never_throws(byte[] choices)
    {
        var soup = string.Concat((choices ?? []).SelectMany(choice => Enumerable.Repeat(s_pieces[choice % s_pieces.Length], 1 + choice / 128)));

        HtmlArticleReader.Read(soup, new Uri("https://example.org/2019/43/x"), "soup").ShouldNotBeNull();
        TextArticleReader.Read(soup, null, "soup").ShouldNotBeNull();
    }

    [Property(MaxTest = 400)]
    public void Random_bytes_never_throw(byte[] bytes) => Read(bytes ?? []).ShouldNotBeNull();

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("%PDF-1.7 ...", "is a PDF document, not a page or a text")]
    [InlineData("PK\u0003\u0004....", "is a ZIP archive or an office document, not a page or a text")]
    [InlineData("GIF89a", "is a GIF image, not a page or a text")]
    [InlineData("some text\0and more", "is binary (it holds NUL bytes), not a page or a text")]
    [InlineData("\u0001\u0002\u0003\u0004\u0005\u0006", "is no text in any known encoding")]
    [InlineData("  \n \n ", "no article in this text (nothing but titles, controls or notices)")]
    [InlineData("<html><body><nav>Home</nav><p>Not found.</p>", "no article in this page (fewer than 25 words of prose)")]
    public void Bad_input_has_one_clear_reason(string content, string reason) =>
        Read(Encoding.Latin1.GetBytes(content)).ShouldBe(new Unreadable("standard input", reason));

    [Fact]
    public void Input_over_the_size_limit_is_refused() =>
        Read(new byte[10_000_001]).ShouldBe(new Unreadable("standard input", "larger than the limit of 10 MB"));

    [Theory]
    [InlineData("<div>", 1_800_000, "the page is made of more than 250000 tags")]
    [InlineData("<div>", 200_000, "the page nests more than 2000 elements in one another")]
    [InlineData("<b a=1><p>x", 100_000, "the page nests more than 2000 elements in one another")]
    [InlineData("<a", 3_000_000, "the page is made of more than 250000 tags")]
    public void Markup_that_would_choke_the_parser_is_refused(string piece, int times, string reason) =>
        HtmlArticleReader.Read(string.Concat(Enumerable.Repeat(piece, times)), null, "bomb").ShouldBe(new Unreadable("bomb", reason));

    [Fact]
    public void Markup_just_within_the_limits_is_read() =>
        HtmlArticleReader.Read(string.Concat(Enumerable.Repeat("<div>", 1_900)) + "word", null, "deep").ShouldBeOfType<Unreadable>();

    private ReadResult Read(byte[] bytes)
    {
        var reader = new ArticleReader(_http, openStandardInput: () => new MemoryStream(bytes));
        return reader.ReadAsync(new StandardInputSource()).GetAwaiter().GetResult();
    }
}
