using System.Text;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Articles.Fetching;
using KnowledgeGraph.Articles.Sources;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Articles;

public sealed class WebReadingTests : IDisposable
{
    private const string Html = """
        <html lang="en"><head><title>Harbour bridge reopens</title></head><body><nav><a href="/">Home</a></nav>
        <article><h1>Harbour bridge reopens</h1>
        <p>The harbour bridge opened again on Monday after eleven months of repairs, the city said in a statement.</p>
        <p>Mayor Jane Okafor thanked the crews and promised that the second lane would follow before the winter.</p>
        </article></body></html>
        """;

    private static readonly ReaderOptions s_quick = new() { RetryDelay = TimeSpan.FromMilliseconds(1), Timeout = TimeSpan.FromSeconds(20) };

    private readonly HttpClient _http = ArticleHttpClient.Create();

    public void Dispose() => _http.Dispose();

    [Fact]
    public async Task A_page_is_read_with_the_address_it_was_found_at()
    {
        using var site = new LocalSite((_, _) => LocalSite.Page(Html));

        var article = (await Read(site, s_quick)).ShouldBeOfType<ReadArticle>().Article;

        article.Title.ShouldBe("Harbour bridge reopens");
        article.Url.ShouldBe(site.Address.AbsoluteUri);
        article.Text.ShouldStartWith("The harbour bridge opened again");
    }

    [Fact]
    public async Task A_busy_server_is_asked_again()
    {
        using var site = new LocalSite((_, earlier) => earlier == 0 ? Status(503) : LocalSite.Page(Html));

        (await Read(site, s_quick)).ShouldBeOfType<ReadArticle>();
        site.Requests.ShouldBe(2);
    }

    [Fact]
    public async Task A_server_that_names_a_pause_is_asked_again_after_it()
    {
        var busy = Status(429) with { Headers = new() { ["Retry-After"] = "0" } };
        using var site = new LocalSite((_, earlier) => earlier < 2 ? busy : LocalSite.Page(Html));

        (await Read(site, s_quick)).ShouldBeOfType<ReadArticle>();
    }

    [Fact]
    public async Task A_server_that_stays_down_is_given_up()
    {
        using var site = new LocalSite((_, _) => Status(503));

        await ShouldBeUnreadable(site, s_quick, "the server answered 503 Service Unavailable");
        site.Requests.ShouldBe(1 + s_quick.MaxRetries);
    }

    [Fact]
    public async Task A_missing_page_is_asked_for_once()
    {
        using var site = new LocalSite((_, _) => Status(404));

        await ShouldBeUnreadable(site, s_quick, "the server answered 404 Not Found");
        site.Requests.ShouldBe(1);
    }

    [Fact]
    public async Task Redirects_are_followed_to_the_page()
    {
        using var site = new LocalSite((request, _) => request.Url!.AbsolutePath == "/new" ? LocalSite.Page(Html) : Redirect("/new"));

        (await Read(site, s_quick)).ShouldBeOfType<ReadArticle>().Article.Url.ShouldBe(new Uri(site.Address, "/new").AbsoluteUri);
    }

    [Fact]
    public async Task A_redirect_loop_is_left()
    {
        using var site = new LocalSite((_, _) => Redirect("/"));

        await ShouldBeUnreadable(site, s_quick with { MaxRedirects = 3 }, "redirected more than 3 times");
        // A connection that breaks on a busy machine is rightly tried again; the loop itself is not, or there would be four times four.
        site.Requests.ShouldBeInRange(4, 15);
    }

    [Fact]
    public async Task A_redirect_to_another_scheme_is_refused()
    {
        using var site = new LocalSite((_, _) => Redirect("file:///etc/hostname"));

        await ShouldBeUnreadable(site, s_quick, "redirected to file:///etc/hostname, which is no http or https address");
    }

    [Fact]
    public async Task A_page_over_the_size_limit_is_not_read_to_its_end()
    {
        var large = LocalSite.Page(string.Concat(Enumerable.Repeat("<div>", 100_000)));
        using var site = new LocalSite((_, _) => large);

        await ShouldBeUnreadable(site, s_quick with { MaxBytes = 100_000 }, "larger than the limit of 0.1 MB");
    }

    [Fact]
    public async Task A_server_that_does_not_answer_in_time_is_given_up()
    {
        using var site = new LocalSite((_, _) => LocalSite.Page(Html) with { Delay = TimeSpan.FromSeconds(10) });

        await ShouldBeUnreadable(site, s_quick with { Timeout = TimeSpan.FromSeconds(0.3), MaxRetries = 0 }, "no answer within 0.3 s");
    }

    [Fact]
    public async Task Nothing_listening_is_a_reason_not_an_exception()
    {
        Uri gone;
        using (var site = new LocalSite((_, _) => Status(200)))
        {
            gone = site.Address;
        }

        var result = await new ArticleReader(_http, s_quick).ReadAsync(new UrlSource(gone));

        result.ShouldBe(new Unreadable(gone.OriginalString, "no connection to the server"));
    }

    [Fact]
    public async Task The_charset_of_the_header_counts_before_that_of_the_page()
    {
        var html = Html.Replace("<head>", "<head><meta charset=utf-8>").Replace("Okafor", "Müller");
        using var site = new LocalSite((_, _) => new LocalSite.Answer(200, "text/html; charset=iso-8859-1", Encoding.Latin1.GetBytes(html)));

        (await Read(site, s_quick)).ShouldBeOfType<ReadArticle>().Article.Text.ShouldContain("Jane Müller");
    }

    [Theory]
    [InlineData("application/json", "is no page: the server sent application/json")]
    [InlineData("image/svg+xml", "is no page: the server sent image/svg+xml")]
    public async Task What_is_no_page_is_refused(string type, string reason)
    {
        using var site = new LocalSite((_, _) => new LocalSite.Answer(200, type, "{ \"a\": 1 }"u8.ToArray()));

        await ShouldBeUnreadable(site, s_quick, reason);
    }

    [Fact]
    public async Task Cancelling_is_the_one_exception_that_comes_out()
    {
        using var site = new LocalSite((_, _) => LocalSite.Page(Html) with { Delay = TimeSpan.FromSeconds(10) });
        using var cancellation = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Should.ThrowAsync<OperationCanceledException>(
            () => new ArticleReader(_http, s_quick).ReadAsync(new UrlSource(site.Address), cancellation.Token));
    }

    private static LocalSite.Answer Status(int status) => new(status, "text/plain", []);

    private static LocalSite.Answer Redirect(string to) => Status(302) with { Headers = new() { ["Location"] = to } };

    private Task<ReadResult> Read(LocalSite site, ReaderOptions options) =>
        new ArticleReader(_http, options).ReadAsync(new UrlSource(site.Address));

    private async Task ShouldBeUnreadable(LocalSite site, ReaderOptions options, string reason) =>
        (await Read(site, options)).ShouldBe(new Unreadable(site.Address.OriginalString, reason));
}
