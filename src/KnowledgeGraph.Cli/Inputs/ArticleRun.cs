using KnowledgeGraph.Articles;
using KnowledgeGraph.Cli.Configuration;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Cli.Inputs;

/// <summary>Reads the inputs, works on them side by side, and prints in order; an input that cannot be read is named and passed over.</summary>
internal static class ArticleRun
{
    /// <param name="selection">The inputs.</param>
    /// <param name="settings">Limits.</param>
    /// <param name="terminal">Where complaints go.</param>
    /// <param name="work">Pure; run side by side.</param>
    /// <param name="print">Given each result, and whether it is the only one.</param>
    /// <param name="cancel">Stops between inputs.</param>
    /// <returns>The exit code.</returns>
    public static async Task<int> RunAsync<T>(
        InputSelection selection,
        KgSettings settings,
        Terminal terminal,
        Func<ArticleExtractor, Article, T> work,
        Action<T, bool> print,
        CancellationToken cancel)
    {
        using var reader = new InputReader(selection, settings);
        var extractor = ConfiguredExtractor.Create(settings);
        var isOnly = reader.Sources.Count == 1 && !selection.Lines;
        var refused = 0;
        var results = reader.ReadAsync(cancel).SelectAsync(
            read => (Read: read, Value: read is ReadArticle { Article: var article } ? work(extractor, article) : default),
            Environment.ProcessorCount, cancel);
        await foreach (var (read, value) in results.WithCancellation(cancel))
        {
            if (read is Unreadable unreadable)
            {
                terminal.Complain($"{unreadable.Source}: {unreadable.Reason}");
                refused++;
                continue;
            }

            print(value!, isOnly);
        }

        return refused == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
