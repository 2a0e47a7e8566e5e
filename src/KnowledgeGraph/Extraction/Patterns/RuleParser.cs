using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>
/// Reads a rule file, line by line; '#' at the start of a line opens a comment. The notation is described in the folder's README.
/// Every fault is reported with file, line, column and what was expected.
/// </summary>
internal sealed class RuleParser
{
    private const int MaxLines = 20_000;
    private const int MaxLineLength = 4_000;

    private static readonly string[] s_values = ["date", "money", "funding", "words"];

    private readonly string _source;
    private readonly List<RelationType> _relations = [];
    private readonly Dictionary<string, HashSet<string>> _words = new(StringComparer.Ordinal);

    private RuleParser(string source) => _source = source;

    /// <exception cref="KnowledgeGraphException">The text does not follow the notation.</exception>
    public static Ontology Parse(string text, string source)
    {
        var parser = new RuleParser(source);
        var lines = text.Split('\n');
        if (lines.Length > MaxLines)
        {
            throw new KnowledgeGraphException($"{source}: expected at most {MaxLines} lines, found {lines.Length}");
        }

        for (var i = 0; i < lines.Length; i++)
        {
            parser.Line(lines[i].TrimEnd(), i + 1);
        }

        return Ontology.Of(parser._relations, parser._words);
    }

    private void Line(string text, int number)
    {
        var cursor = new RuleCursor(_source, number, text);
        if (text.Length > MaxLineLength)
        {
            throw cursor.Expected($"a line of at most {MaxLineLength} characters");
        }

        if (cursor.IsAtEnd || text.TrimStart()[0] == '#')
        {
            return;
        }

        const string Openings = "words, relation, about, verb, noun, role, office, post, name, example or not";
        var start = new RuleCursor(_source, number, text);
        var opening = cursor.Word(Openings);
        switch (opening)
        {
            case "words":
                Words(cursor);
                break;
            case "relation":
                Relation(cursor, number);
                break;
            case "about" when Last(start) is { } type:
                Replace(type with { Description = cursor.Quoted() });
                break;
            case "example" or "not" when Last(start) is { } type:
                Replace(type with { Examples = [.. type.Examples, Example(cursor, number, opening == "not")] });
                break;
            default:
                if (!Enum.TryParse<RuleKind>(opening, ignoreCase: true, out var kind) || !char.IsAsciiLetterLower(opening[0]))
                {
                    throw start.Expected(Openings);
                }

                var last = Last(start);
                Replace(last with { Rules = [.. last.Rules, Rule(cursor, kind, last)] });
                break;
        }

        if (!cursor.IsAtEnd)
        {
            throw cursor.Expected("the end of the line");
        }
    }

    private RelationType Last(RuleCursor cursor) => _relations.Count > 0 ? _relations[^1] : throw cursor.Expected("\"relation\" before it");

    private void Replace(RelationType type) => _relations[^1] = type;

    private void Words(RuleCursor cursor)
    {
        var name = cursor.Word("the name of a word class");
        cursor.Take("=");
        var words = cursor.ToEnd().Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Spaced);
        _words[name] = _words.TryGetValue(name, out var known) ? [.. known, .. words] : words.ToHashSet(StringComparer.Ordinal);
    }

    private void Relation(RuleCursor cursor, int number)
    {
        var name = cursor.Word("the name of a relation type");
        if (!name.All(letter => char.IsAsciiLetterUpper(letter) || letter == '_'))
        {
            throw new KnowledgeGraphException($"{_source}({number},10): expected a name in capitals such as CO_FOUNDED, found \"{name}\"");
        }

        if (_relations.Exists(known => known.Name == name))
        {
            throw new KnowledgeGraphException($"{_source}({number},10): expected one block for {name}, found a second one");
        }

        var type = new RelationType { Name = name, Subject = Kinds(cursor) };
        cursor.Take("->");
        type = type with { IsOptional = cursor.TryTake("?") };
        type = cursor.TryTake("=") ? type with { Value = Value(cursor) } : type with { Object = Kinds(cursor) };
        while (!cursor.IsAtEnd)
        {
            type = cursor.TryTake("symmetric") ? type with { IsSymmetric = true }
                : cursor.TryTake("time ") ? type with { Time = Time(cursor) }
                : throw cursor.Expected("\"time\" or \"symmetric\"");
        }

        _relations.Add(type);
    }

    private static IReadOnlyList<EntityKind> Kinds(RuleCursor cursor)
    {
        var mark = cursor.Expected($"kinds, separated by '|', of {string.Join(", ", Enum.GetNames<EntityKind>())}");
        return [.. cursor.Word("kinds").Split('|').Select(word => Enum.TryParse<EntityKind>(word, out var kind) && Enum.IsDefined(kind) ? kind : throw mark)];
    }

    private static string Value(RuleCursor cursor)
    {
        var mark = cursor.Expected($"one of {string.Join(", ", s_values)}");
        return cursor.Word("a value") is var word && s_values.Contains(word) ? word : throw mark;
    }

    private static RelationTime Time(RuleCursor cursor)
    {
        var mark = cursor.Expected("event, state or none");
        return Enum.TryParse<RelationTime>(cursor.Word("a time"), ignoreCase: true, out var time) ? time : throw mark;
    }

    private static Rule Rule(RuleCursor cursor, RuleKind kind, RelationType type)
    {
        var lemmas = kind is RuleKind.Verb or RuleKind.Noun ? cursor.WordsUntil(":", "lemmas, then \":\"").Select(Spaced).ToList() : [];
        cursor.Take(":");
        var subject = Paths(cursor);
        cursor.Take("->");
        var isValue = cursor.TryTake("=") || type.Value is not null;
        var found = Paths(cursor);
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        while (cursor.TryTake(";"))
        {
            var mark = cursor.Expected("NAME=PATH");
            var pair = cursor.Word("NAME=PATH").Split('=', 2);
            if (pair.Length < 2 || pair[0].Length == 0 || pair[1].Length == 0 || !options.TryAdd(pair[0], pair[1]))
            {
                throw mark;
            }
        }

        return new Rule(kind, lemmas, subject, found, isValue, cursor.Line, options);
    }

    private static IReadOnlyList<ArgumentPath> Paths(RuleCursor cursor) => [.. cursor.Word("a path such as agent or patient{offer}.from").Split('|').Select(ArgumentPath.Parse)];

    private static RuleExample Example(RuleCursor cursor, int line, bool isCounter)
    {
        var sentence = cursor.Quoted();
        if (!cursor.TryTake("="))
        {
            return isCounter ? new RuleExample(line, sentence, isCounter, null) : throw cursor.Expected("\"=\" and the claims of the sentence");
        }

        return new RuleExample(line, sentence, isCounter, cursor.ToEnd().Split(" ; ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }

    private static string Spaced(string word) => word.Replace('_', ' ');
}
