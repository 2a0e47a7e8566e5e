using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using KnowledgeGraph.Articles;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// Reads every page of an article benchmark and writes what was found in the scorers' format. The folder holds
/// html/ID.html.gz and a gold file (ground-truth.json or gold.json.gz) that gives each page's address.
/// </summary>
internal static class ArticlePredictions
{
    public static int Write(string goldFolder, string output)
    {
        var pages = Pages(goldFolder).ToList();
        var predictions = new SortedDictionary<string, object?>(StringComparer.Ordinal);
        var watch = Stopwatch.StartNew();
        foreach (var (id, html, address) in pages)
        {
            predictions[id] = Prediction(HtmlArticleReader.Read(html, address, id));
        }

        var rate = pages.Count / watch.Elapsed.TotalSeconds;
        File.WriteAllText(output, JsonSerializer.Serialize(predictions));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{pages.Count} pages, {rate:0} pages/s"));
        return 0;
    }

    private static object? Prediction(ReadResult result) => result is ReadArticle { Article: var article }
        ? new { articleBody = article.Text, title = article.Title, author = article.Authors, date = article.PublishedAt }
        : null;

    private static IEnumerable<(string Id, string Html, Uri? Address)> Pages(string folder)
    {
        using var gold = JsonDocument.Parse(ReadAll(Directory.GetFiles(folder, "g*.json*").Single()));
        foreach (var page in gold.RootElement.EnumerateObject())
        {
            var html = ReadAll(Path.Combine(folder, "html", page.Name + ".html.gz"));
            Uri.TryCreate(page.Value.GetProperty("url").GetString(), UriKind.Absolute, out var address);
            yield return (page.Name, html, address);
        }
    }

    private static string ReadAll(string path)
    {
        Stream stream = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal)
            ? new GZipStream(stream, CompressionMode.Decompress)
            : stream);
        return reader.ReadToEnd();
    }
}
