using KnowledgeGraph.Articles.Fetching;
using KnowledgeGraph.Articles.Sources;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Articles;

/// <summary>
/// Reads articles from files, addresses and standard input. For any input the answer is a <see cref="ReadResult"/>; the
/// only exception that leaves it is <see cref="OperationCanceledException"/>. Safe for use by several threads.
/// </summary>
/// <param name="http">Should neither follow redirects nor limit time itself: see <see cref="ArticleHttpClient"/>.</param>
/// <param name="options">Limits; the defaults when null.</param>
/// <param name="time">Drives retries and time limits; the system's when null.</param>
/// <param name="openStandardInput">The process's own standard input when null.</param>
public sealed class ArticleReader(
    HttpClient http, ReaderOptions? options = null, TimeProvider? time = null, Func<Stream>? openStandardInput = null)
{
    private readonly ReaderOptions _options = options ?? ReaderOptions.Default;
    private readonly LocalInput _local = new(options ?? ReaderOptions.Default, openStandardInput ?? Console.OpenStandardInput);
    private readonly WebInput _web = new(http, options ?? ReaderOptions.Default, time ?? TimeProvider.System);

    public async Task<ReadResult> ReadAsync(ArticleSource source, CancellationToken cancellation = default)
    {
        var fetched = await FetchAsync(source, cancellation).ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return fetched switch
        {
            Received(var input) => Read(input, source),
            Failed failed => new Unreadable(source.Name, failed.Reason),
            _ => throw new InvalidOperationException(),
        };
    }

    private Task<Fetched> FetchAsync(ArticleSource source, CancellationToken cancellation) => source switch
    {
        FileSource file => _local.ReadFileAsync(file.Path, cancellation),
        UrlSource url => _web.ReadAsync(url.Address, cancellation),
        StandardInputSource => _local.ReadStandardInputAsync(cancellation),
        UnusableSource unusable => Task.FromResult<Fetched>(new Failed(unusable.Reason)),
        _ => throw new InvalidOperationException(),
    };

    private ReadResult Read(RawInput input, ArticleSource source)
    {
        if (InputFormat.ObjectionTo(input) is { } objection)
        {
            return new Unreadable(source.Name, objection);
        }

        var text = TextDecoder.Decode(input.Bytes, input.Charset);
        if (TextCheck.Objection(text) is { } fault)
        {
            return new Unreadable(source.Name, fault);
        }

        if (_options.PlainText)
        {
            return new ReadArticle(source.Name, new Article { Id = ArticleId.Of(input.Address?.AbsoluteUri, text), Text = text });
        }

        return InputFormat.IsHtml(input, source, text)
            ? HtmlArticleReader.Read(text, input.Address, source.Name)
            : TextArticleReader.Read(text, input.Address, source.Name);
    }
}
