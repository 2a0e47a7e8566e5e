using System.Text.Json;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Relations;

/// <summary>The relation types, in order of precedence, and the word classes their triggers use.</summary>
public sealed class Ontology
{
    private const int MaxTriggers = 20_000;

    private readonly Dictionary<string, HashSet<string>> _words;
    private readonly Dictionary<string, RelationType> _byName;

    private Ontology(IReadOnlyList<RelationType> relations, Dictionary<string, HashSet<string>> words)
    {
        Relations = relations;
        _words = words;
        _byName = relations.ToDictionary(relation => relation.Name, StringComparer.Ordinal);
    }

    public IReadOnlyList<RelationType> Relations { get; }

    /// <summary>The built-in relation types.</summary>
    public static Ontology Default() => Parse(WordList.Text("extraction/ontology.json"), "ontology.json");

    /// <summary>The type of that name, null when there is none.</summary>
    public RelationType? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Adds the types and triggers of a file: triggers of a known type come before its own, new types come last.</summary>
    /// <param name="json">Of the shape of the built-in file.</param>
    /// <param name="source">Names the file in messages.</param>
    /// <exception cref="KnowledgeGraphException">The file is not of that shape.</exception>
    public Ontology With(string json, string source)
    {
        var added = Parse(json, source);
        var merged = Relations.Select(relation => added.Find(relation.Name) is { } more
            ? relation with { Triggers = [.. more.Triggers, .. relation.Triggers] }
            : relation);
        var words = _words.ToDictionary(pair => pair.Key, pair => pair.Value.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (name, more) in added._words)
        {
            words[name] = words.TryGetValue(name, out var known) ? [.. known, .. more] : more;
        }

        return new Ontology([.. merged, .. added.Relations.Where(relation => Find(relation.Name) is null)], words);
    }

    internal static Ontology Parse(string json, string source)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var relations = document.RootElement.GetProperty("relations").EnumerateArray().Select(Relation).ToList();
            if (relations.Sum(relation => relation.Triggers.Count) > MaxTriggers)
            {
                throw new FormatException($"more than {MaxTriggers} triggers");
            }

            return new Ontology(relations, Words(document.RootElement));
        }
        catch (Exception fault) when (fault is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new KnowledgeGraphException($"{source}: {fault.Message}", fault);
        }
    }

    /// <summary>Whether a word is of a class; a class that is not declared is the word itself.</summary>
    internal bool IsOfClass(string word, string name) => _words.TryGetValue(name, out var words) ? words.Contains(word) : word == name;

    private static Dictionary<string, HashSet<string>> Words(JsonElement root)
    {
        var words = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        if (root.TryGetProperty("words", out var classes))
        {
            foreach (var entry in classes.EnumerateObject())
            {
                words[entry.Name] = Strings(entry.Value).ToHashSet(StringComparer.Ordinal);
            }
        }

        return words;
    }

    private static RelationType Relation(JsonElement element) => new()
    {
        Name = element.GetProperty("name").GetString()!,
        Description = Text(element, "description") ?? "",
        Subject = Kinds(element, "subject"),
        Object = Kinds(element, "object"),
        Value = Text(element, "value"),
        Inverse = Text(element, "inverse"),
        IsSymmetric = element.TryGetProperty("symmetric", out var symmetric) && symmetric.GetBoolean(),
        Wikidata = Text(element, "wikidata"),
        Time = Enum.Parse<RelationTime>(Text(element, "time") ?? "event", ignoreCase: true),
        Triggers = element.TryGetProperty("triggers", out var triggers) ? [.. Strings(triggers).Select(Trigger.Parse)] : [],
    };

    private static IReadOnlyList<EntityKind> Kinds(JsonElement element, string name) =>
        element.TryGetProperty(name, out var kinds) ? [.. Strings(kinds).Select(Enum.Parse<EntityKind>)] : [];

    private static IEnumerable<string> Strings(JsonElement array) => array.EnumerateArray().Select(item => item.GetString()!);

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;
}
