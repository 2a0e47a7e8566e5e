namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>The relation types and the word classes that their rules use.</summary>
public sealed class Ontology
{
    private readonly Dictionary<string, HashSet<string>> _words;
    private readonly Dictionary<string, RelationType> _byName;

    private Ontology(IReadOnlyList<RelationType> relations, Dictionary<string, HashSet<string>> words)
    {
        Relations = relations;
        _words = words;
        _byName = relations.ToDictionary(relation => relation.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<RelationType> Relations { get; }

    /// <summary>The built-in relation types, files in ordinal order of their names.</summary>
    public static Ontology Default() =>
        BuiltIn().Aggregate(new Ontology([], []), (all, file) => all.With(file.Text, file.Name));

    /// <summary>The built-in rule files.</summary>
    internal static IEnumerable<(string Name, string Text)> BuiltIn() =>
        WordList.Resources("rules/").Select(resource => (resource["rules/".Length..], WordList.Text(resource)));

    /// <summary>The type of that name, null when there is none.</summary>
    public RelationType? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Adds the types and rules of a file: rules of a known type come before its own, new types come last.</summary>
    /// <param name="text">In the notation of the built-in files.</param>
    /// <param name="source">Names the file in messages.</param>
    /// <exception cref="KnowledgeGraphException">The text does not follow the notation; the message has file, line, column and what was expected.</exception>
    public Ontology With(string text, string source)
    {
        var added = RuleParser.Parse(text, source);
        var merged = Relations.Select(relation => added.Find(relation.Name) is { } more
            ? relation with { Rules = [.. more.Rules, .. relation.Rules], Examples = [.. more.Examples, .. relation.Examples] }
            : relation);
        var words = _words.ToDictionary(pair => pair.Key, pair => pair.Value.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (name, more) in added._words)
        {
            words[name] = words.TryGetValue(name, out var known) ? [.. known, .. more] : more;
        }

        return new Ontology([.. merged, .. added.Relations.Where(relation => Find(relation.Name) is null)], words);
    }

    internal static Ontology Of(IReadOnlyList<RelationType> relations, Dictionary<string, HashSet<string>> words) => new(relations, words);

    /// <summary>Whether a word is of a class; a class that is not declared is the word itself.</summary>
    internal bool IsOfClass(string word, string name) => _words.TryGetValue(name, out var words) ? words.Contains(word) : word == name;
}
