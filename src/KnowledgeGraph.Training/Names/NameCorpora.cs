using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Training.Names;

/// <summary>Readers for the formats that corpora of names come in.</summary>
internal static class NameCorpora
{
    /// <summary>Columns with a token and an IOB tag each; blank lines between sentences.</summary>
    public static IEnumerable<LabelledSentence> Columns(string content, int wordColumn = 0, bool comments = false)
    {
        var (words, tags) = (new List<string>(), new List<string>());
        foreach (var line in Lines(content).Append(""))
        {
            if (line.Length == 0)
            {
                if (words.Count > 0)
                {
                    yield return Sentence(words, words.ConvertAll(_ => ""), tags, null);
                }

                (words, tags) = ([], []);
            }
            else if (!(comments && line[0] == '#'))
            {
                var columns = line.Split(line.Contains('\t') ? '\t' : ' ');
                words.Add(columns[wordColumn]);
                tags.Add(columns[comments ? wordColumn + 1 : ^1]);
            }
        }
    }

    /// <summary>Re-DocRED: a list of documents with "sents" and "vertexSet".</summary>
    public static IEnumerable<LabelledSentence> ReDocRed(string content)
    {
        using var json = JsonDocument.Parse(content);
        foreach (var document in json.RootElement.EnumerateArray())
        {
            var mentions = document.GetProperty("vertexSet").EnumerateArray().SelectMany(entity => entity.EnumerateArray())
                .ToLookup(mention => mention.GetProperty("sent_id").GetInt32());
            var number = 0;
            var title = document.GetProperty("title").GetString()!;
            foreach (var sentence in document.GetProperty("sents").EnumerateArray())
            {
                string[] words = [.. sentence.EnumerateArray().Select(word => word.GetString()!)];
                var names = mentions[number++].Select(NameOf).Distinct().OrderBy(name => name.Start).ThenByDescending(name => name.End);
                yield return new LabelledSentence(words, [.. words.Select(_ => "")], WithoutOverlap(names)) { Document = title };
            }
        }
    }

    /// <summary>CoNLL-U whose MISC holds NER=IOB and P=confidence.</summary>
    public static IEnumerable<LabelledSentence> Silver(string content)
    {
        var (words, xpos, tags, sure) = (new List<string>(), new List<string>(), new List<string>(), new List<double>());
        foreach (var line in Lines(content))
        {
            if (line.Length == 0 && words.Count > 0)
            {
                yield return Sentence(words, xpos, tags, sure);
                (words, xpos, tags, sure) = ([], [], [], []);
            }
            else if (line.Length > 0 && line[0] != '#')
            {
                var columns = line.Split('\t');
                words.Add(columns[1]);
                xpos.Add(columns[4]);
                tags.Add(Value(columns[9], "NER=") ?? "O");
                sure.Add(double.Parse(Value(columns[9], "P=") ?? "1", CultureInfo.InvariantCulture));
            }
        }
    }

    /// <summary>The names that a machine-made analysis marks (NER= and P= in its last column).</summary>
    public static LabelledSentence OfSilver(ConlluSentence sentence) => Sentence(
        [.. sentence.Tokens.Select(token => token.Form)],
        [.. sentence.Tokens.Select(token => token.Xpos)],
        [.. sentence.Tokens.Select(token => token.MiscValue("NER") ?? "O")],
        [.. sentence.Tokens.Select(token => double.Parse(token.MiscValue("P") ?? "1", CultureInfo.InvariantCulture))]);

    private static string? Value(string misc, string key) =>
        misc.Split('|').FirstOrDefault(part => part.StartsWith(key, StringComparison.Ordinal))?[key.Length..];

    private static LabelledName NameOf(JsonElement mention)
    {
        var place = mention.GetProperty("pos");
        return new LabelledName(place[0].GetInt32(), place[1].GetInt32(), mention.GetProperty("type").GetString()!);
    }

    private static List<LabelledName> WithoutOverlap(IEnumerable<LabelledName> names)
    {
        var kept = new List<LabelledName>();
        foreach (var name in names)
        {
            if (kept.Count == 0 || name.Start >= kept[^1].End)
            {
                kept.Add(name);
            }
        }

        return kept;
    }

    private static LabelledSentence Sentence(List<string> words, List<string> xpos, List<string> tags, List<double>? sure)
    {
        var names = new List<LabelledName>();
        for (var i = 0; i < tags.Count; i++)
        {
            if (tags[i] == "O")
            {
                continue;
            }

            var type = tags[i][2..];
            var confidence = sure?[i] ?? 1;
            var joins = names.Count > 0 && names[^1].End == i && tags[i][0] == 'I' && names[^1].Type == type;
            if (joins)
            {
                names[^1] = names[^1] with { End = i + 1, Confidence = Math.Min(confidence, names[^1].Confidence) };
            }
            else
            {
                names.Add(new LabelledName(i, i + 1, type, confidence));
            }
        }

        return new LabelledSentence(words, xpos, names);
    }

    private static IEnumerable<string> Lines(string content) => content.Split('\n').Select(line => line.Trim());
}
