using System.Runtime.CompilerServices;
using KnowledgeGraph.Articles;
using KnowledgeGraph.Articles.Fetching;
using KnowledgeGraph.Articles.Sources;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>Reads what the user named, in order; what cannot be read is a value among the others.</summary>
internal sealed class InputReader : IDisposable
{
    private readonly InputSelection _selection;
    private readonly HttpClient _http;
    private readonly ArticleReader _reader;

    public InputReader(InputSelection selection, KgSettings settings)
    {
        _selection = selection;
        _http = ArticleHttpClient.Create();
        _reader = new ArticleReader(_http, new ReaderOptions
        {
            MaxBytes = settings.MaxBytes,
            Timeout = TimeSpan.FromSeconds(settings.TimeoutSeconds),
            PlainText = selection.PlainText || selection.Lines,
        });
        Sources = selection.Sources();
    }

    /// <summary>The inputs of this share, folders and globs expanded.</summary>
    public IReadOnlyList<ArticleSource> Sources { get; }

    public async IAsyncEnumerable<ReadResult> ReadAsync([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var source in Sources)
        {
            var result = await _reader.ReadAsync(source, cancel);
            foreach (var part in _selection.Lines ? LinesOf(result) : [result])
            {
                yield return part;
            }
        }
    }

    public void Dispose() => _http.Dispose();

    private IEnumerable<ReadResult> LinesOf(ReadResult result) =>
        result is ReadArticle { Article.Text: var text } read
            ? text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').Where(_selection.Shard.Holds).Select(line => new ReadArticle(
                read.Source, new Article { Id = ArticleId.Of(null, line), Text = line }))
            : [result];
}
