using System.Text.Json;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Training.Pairs;

/// <summary>KnowledgeNet (Mesquita et al. 2019): passages, each read for some properties.</summary>
internal static class KnowledgeNetPassages
{
    /// <param name="content">One passage a line.</param>
    /// <param name="folds">Those to take.</param>
    public static IEnumerable<GoldPassage> Read(string content, params int[] folds)
    {
        foreach (var line in content.Split('\n').Where(line => line.Length > 0))
        {
            using var json = JsonDocument.Parse(line);
            if (folds.Contains(json.RootElement.GetProperty("fold").GetInt32()))
            {
                yield return Of(json.RootElement);
            }
        }
    }

    private static GoldPassage Of(JsonElement passage) => new()
    {
        Id = passage.GetProperty("id").GetString()!,
        Document = passage.GetProperty("doc").ToString(),
        Text = passage.GetProperty("text").GetString()!,
        Properties = passage.GetProperty("properties").EnumerateArray().Select(property => property.GetString()!).ToHashSet(StringComparer.Ordinal),
        Facts = [.. passage.GetProperty("facts").EnumerateArray().Select(fact => new GoldFact(
            fact.GetProperty("property").GetString()!, [Span(fact.GetProperty("subject"))], [Span(fact.GetProperty("object"))], null))],
    };

    private static TextSpan Span(JsonElement bounds) => new(bounds[0].GetInt32(), bounds[1].GetInt32());
}
