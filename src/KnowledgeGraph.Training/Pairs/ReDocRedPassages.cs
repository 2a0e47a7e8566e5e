using System.Text.Json;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Training.Coreference.Texts;

namespace KnowledgeGraph.Training.Pairs;

/// <summary>Re-DocRED (Tan et al. 2022): pages of an encyclopedia with relations between their things, which the page shows somewhere.</summary>
internal static class ReDocRedPassages
{
    public static IEnumerable<GoldPassage> Read(string content)
    {
        using var json = JsonDocument.Parse(content);
        foreach (var document in json.RootElement.EnumerateArray())
        {
            yield return Of(document);
        }
    }

    private static GoldPassage Of(JsonElement document)
    {
        var text = new ColumnText();
        List<List<TextSpan>> words = [.. document.GetProperty("sents").EnumerateArray()
            .Select(sentence => sentence.EnumerateArray().Select(word => text.Add(" ", word.GetString()!)).ToList())];
        var sentences = words.ConvertAll(sentence => sentence[0].Union(sentence[^1]));
        List<IReadOnlyList<TextSpan>> things = [.. document.GetProperty("vertexSet").EnumerateArray()
            .Select(thing => (IReadOnlyList<TextSpan>)[.. thing.EnumerateArray().Select(mention => Span(words, mention))])];
        var title = document.GetProperty("title").GetString()!;
        return new GoldPassage
        {
            Id = title,
            Document = title,
            Text = text.Text,
            Mentions = [.. things.SelectMany(thing => thing)],
            Facts = [.. document.GetProperty("labels").EnumerateArray().Select(label => new GoldFact(
                label.GetProperty("r").GetString()!,
                things[label.GetProperty("h").GetInt32()],
                things[label.GetProperty("t").GetInt32()],
                Places(label.GetProperty("evidence"), sentences)))],
        };
    }

    private static TextSpan Span(List<List<TextSpan>> words, JsonElement mention)
    {
        var (sentence, bounds) = (words[mention.GetProperty("sent_id").GetInt32()], mention.GetProperty("pos"));
        return sentence[bounds[0].GetInt32()].Union(sentence[bounds[1].GetInt32() - 1]);
    }

    private static List<TextSpan>? Places(JsonElement evidence, List<TextSpan> sentences) =>
        evidence.GetArrayLength() == 0 ? null : [.. evidence.EnumerateArray().Select(sentence => sentences[sentence.GetInt32()])];
}
