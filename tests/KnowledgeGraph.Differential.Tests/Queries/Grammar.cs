namespace KnowledgeGraph.Differential.Tests.Queries;

/// <summary>The rules of <c>grammar.txt</c>: for each name its alternatives, in the order of the file.</summary>
internal sealed class Grammar
{
    private readonly Dictionary<string, List<string>> _rules = new(StringComparer.Ordinal);

    private Grammar(IEnumerable<string> lines)
    {
        var rule = new List<string>();
        foreach (var line in lines.Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '|')
            {
                rule.Add(line[1..].Trim());
            }
            else
            {
                var parts = line.Split('=', 2);
                _rules.Add(parts[0].Trim(), rule = [parts[1].Trim()]);
            }
        }
    }

    public static Grammar OfQueries { get; } = new(QueryFile.Read("grammar.txt").Split('\n'));

    /// <summary>The rules that queries start from, ordinal order.</summary>
    public IReadOnlyList<string> Topics =>
        [.. _rules.Keys.Where(name => name.StartsWith("query.", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <param name="name">Of a rule.</param>
    /// <param name="scope">Rules for it win.</param>
    public IReadOnlyList<string> Alternatives(string name, string scope) =>
        _rules.GetValueOrDefault($"{name}@{scope}") ?? _rules[name];
}
