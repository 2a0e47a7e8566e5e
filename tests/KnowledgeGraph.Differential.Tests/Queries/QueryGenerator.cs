using System.Text.RegularExpressions;

namespace KnowledgeGraph.Differential.Tests.Queries;

/// <summary>Writes queries by a grammar: the same seed, the same queries.</summary>
internal sealed partial class QueryGenerator(Grammar grammar, int seed)
{
    private const int Deepest = 6;

    private readonly Random _random = new(seed);
    private string _scope = "";

    /// <summary>The alternatives of a topic in turn, their parts by chance; no query comes twice.</summary>
    public IReadOnlyList<string> Queries(string topic, int count)
    {
        var alternatives = grammar.Alternatives(topic, "");
        var queries = new OrderedDictionary<string, bool>(StringComparer.Ordinal);
        for (var turn = 0; queries.Count < count && turn < 4 * count; turn++)
        {
            _scope = "";
            queries[Write(alternatives[turn % alternatives.Count], 0)] = true;
        }

        return [.. queries.Keys];
    }

    private string Write(string alternative, int depth) => Part().Replace(alternative, part => Choose(part.Groups[1].Value, depth + 1));

    private string Choose(string name, int depth)
    {
        if (name[0] == '@')
        {
            _scope = name[1..];
            return "";
        }

        var alternatives = grammar.Alternatives(name, _scope);
        return Write(alternatives[depth > Deepest ? 0 : _random.Next(alternatives.Count)], depth);
    }

    [GeneratedRegex("<(@?[a-z][a-z.]*)>", RegexOptions.CultureInvariant)]
    private static partial Regex Part();
}
