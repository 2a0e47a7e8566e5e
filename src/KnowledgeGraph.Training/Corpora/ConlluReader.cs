using System.Globalization;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>Reads CoNLL-U (universaldependencies.org/format.html); enhanced nodes are left out, of multiword tokens only the spacing is kept.</summary>
public static class ConlluReader
{
    private const int Columns = 10;

    public static IEnumerable<ConlluSentence> Read(string content)
    {
        var (document, meta) = ("", new Dictionary<string, string>());
        var startsParagraph = true;
        foreach (var block in content.Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            var comments = lines.Where(line => line[0] == '#').Select(Comment).ToList();
            if (comments.Exists(comment => comment.Key == "newdoc id"))
            {
                document = comments.First(comment => comment.Key == "newdoc id").Value;
                meta = comments.Where(comment => comment.Key.StartsWith("meta::", StringComparison.Ordinal))
                    .ToDictionary(comment => comment.Key, comment => comment.Value);
            }

            startsParagraph |= comments.Exists(comment => comment.Key is "newdoc id" or "newpar" or "newpar id");
            var rows = lines.Where(line => line[0] != '#').Select(line => line.Split('\t')).ToList();
            if (rows.Count > 0)
            {
                yield return Sentence(document, meta, startsParagraph, comments, rows);
                startsParagraph = false;
            }
        }
    }

    private static KeyValuePair<string, string> Comment(string line)
    {
        var fields = line[1..].Split('=', 2, StringSplitOptions.TrimEntries);
        return new(fields[0], fields.Length > 1 ? fields[1] : "");
    }

    private static ConlluSentence Sentence(
        string document,
        Dictionary<string, string> meta,
        bool startsParagraph,
        List<KeyValuePair<string, string>> comments,
        List<string[]> rows)
    {
        var all = new Dictionary<string, string>(meta);
        foreach (var (key, value) in comments)
        {
            all[key] = value;
        }

        return new ConlluSentence
        {
            Id = all.GetValueOrDefault("sent_id", ""),
            Document = document,
            StartsParagraph = startsParagraph,
            Comments = all,
            Tokens = Tokens(rows),
        };
    }

    private static List<ConlluToken> Tokens(List<string[]> rows)
    {
        var tokens = new List<ConlluToken>();
        var (lastOfMultiword, multiwordSpace) = (0, true);
        foreach (var row in rows)
        {
            if (row.Length != Columns)
            {
                throw new InvalidDataException($"a CoNLL-U line has {row.Length} columns, expected {Columns}: {string.Join(' ', row)}");
            }

            if (row[0].Contains('-', StringComparison.Ordinal))
            {
                lastOfMultiword = int.Parse(row[0].Split('-')[1], CultureInfo.InvariantCulture);
                multiwordSpace = HasSpaceAfter(row);
            }
            else if (!row[0].Contains('.', StringComparison.Ordinal))
            {
                var place = tokens.Count + 1;
                var space = place > lastOfMultiword ? HasSpaceAfter(row) : place == lastOfMultiword && multiwordSpace;
                tokens.Add(Token(row, space));
            }
        }

        return tokens;
    }

    private static bool HasSpaceAfter(string[] row) => !row[9].Split('|').Contains("SpaceAfter=No", StringComparer.Ordinal);

    private static ConlluToken Token(string[] row, bool spaceAfter) => new(
        row[1], row[2], row[3], row[4], int.Parse(row[6], CultureInfo.InvariantCulture) - 1, row[7], spaceAfter, row[9]);
}
