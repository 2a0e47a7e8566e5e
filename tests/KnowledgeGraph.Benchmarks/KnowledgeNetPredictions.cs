using System.IO.Compression;
using System.Text.Json.Nodes;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Encoder;

namespace KnowledgeGraph.Benchmarks;

/// <summary>Facts for the passages of a KnowledgeNet file, in the format of the scorer.</summary>
internal static class KnowledgeNetPredictions
{
    public static int Write(string passages, string output)
    {
        var extractor = ArticleExtractor.English(LanguageEncoder.Embedded());
        File.WriteAllLines(output, Lines(passages).Select(line => Predict(extractor, JsonNode.Parse(line)!).ToJsonString()));
        return 0;
    }

    private static JsonObject Predict(ArticleExtractor extractor, JsonNode passage)
    {
        var id = (string)passage["id"]!;
        var result = extractor.Extract(new Article { Id = id, Text = (string)passage["text"]! });
        return new JsonObject { ["id"] = id, ["facts"] = KnowledgeNetFacts.Of(result) };
    }

    private static IEnumerable<string> Lines(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                yield return line;
            }
        }
    }
}
