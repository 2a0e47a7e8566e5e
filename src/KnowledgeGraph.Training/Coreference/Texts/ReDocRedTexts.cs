using System.Text.Json;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Training.Coreference.Texts;

/// <summary>Re-DocRED (Tan et al. 2022): the names of a page of an encyclopedia, grouped by what they name; pronouns and descriptions are not marked.</summary>
internal static class ReDocRedTexts
{
    public static IEnumerable<CoreferenceText> Read(string content)
    {
        using var json = JsonDocument.Parse(content);
        foreach (var document in json.RootElement.EnumerateArray())
        {
            yield return Of(document);
        }
    }

    private static CoreferenceText Of(JsonElement document)
    {
        var text = new ColumnText();
        List<List<TextSpan>> places = [.. document.GetProperty("sents").EnumerateArray()
            .Select(sentence => sentence.EnumerateArray().Select(word => text.Add(" ", word.GetString()!)).ToList())];
        var mentions = new List<GoldMention>();
        var cluster = 0;
        foreach (var entity in document.GetProperty("vertexSet").EnumerateArray())
        {
            cluster++;
            foreach (var mention in entity.EnumerateArray())
            {
                var (words, bounds) = (places[mention.GetProperty("sent_id").GetInt32()], mention.GetProperty("pos"));
                var span = words[bounds[0].GetInt32()].Union(words[bounds[1].GetInt32() - 1]);
                mentions.Add(new GoldMention(span, cluster.ToString(System.Globalization.CultureInfo.InvariantCulture), GoldLink.Same));
            }
        }

        return new CoreferenceText
        {
            Id = document.GetProperty("title").GetString()!,
            Text = text.Text,
            Mentions = [.. mentions.DistinctBy(mention => mention.Span).OrderBy(mention => mention.Span)],
            Coverage = Coverage.SomeMentions,
        };
    }
}
