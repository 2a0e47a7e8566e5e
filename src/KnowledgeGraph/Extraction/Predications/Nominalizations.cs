using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Predications;

/// <summary>Nouns of action read as the clauses they stand for: "the acquisition of Beta by Acme" is "Acme acquired Beta".</summary>
internal sealed class Nominalizations
{
    /// <summary>Verbs that only carry the act of their object: "completed the acquisition of".</summary>
    private static readonly string[] _carriers =
        ["make", "complete", "finish", "close", "finalize", "conclude", "announce", "sign", "do", "lead", "begin", "start", "file"];

    private readonly Dictionary<string, (string Verb, Dictionary<string, string> Roles)> _nouns;

    private Nominalizations(Dictionary<string, (string, Dictionary<string, string>)> nouns)
    {
        _nouns = nouns;
    }

    public static Nominalizations Load()
    {
        var nouns = new Dictionary<string, (string, Dictionary<string, string>)>(StringComparer.Ordinal);
        foreach (var columns in WordList.Table("nominalizations"))
        {
            var roles = columns[2].Split(' ').Select(pair => pair.Split(':'));
            nouns.Add(columns[0], (columns[1], roles.ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal)));
        }

        return new Nominalizations(nouns);
    }

    /// <summary>The predication of a noun of action, null when the token is none or nothing fills its roles.</summary>
    public Predication? Find(SentenceTree tree, int token)
    {
        if (!tree.Tag(token).StartsWith("NN", StringComparison.Ordinal) || !_nouns.TryGetValue(tree.Lemma(token), out var entry))
        {
            return null;
        }

        var arguments = Arguments(tree, token, entry.Roles);
        var subject = TakeSubject(arguments);
        if (subject < 0)
        {
            subject = CarrierSubject(tree, token);
        }

        return arguments.Count == 0 ? null : new Predication
        {
            Tree = tree,
            Kind = PredicationKind.Nominalization,
            Predicate = token,
            Lemma = entry.Verb,
            Subject = subject,
            SubjectWord = subject,
            Arguments = arguments,
        };
    }

    private static List<Argument> Arguments(SentenceTree tree, int token, Dictionary<string, string> roles)
    {
        var filled = new List<Argument>();
        var hasAgent = tree.Children(token, "nmod").Any(child => tree.Preposition(child) == "by");
        foreach (var child in tree.Children(token))
        {
            var isPossessive = tree.IsPossessive(child);
            var key = isPossessive ? "poss" : tree.Is(child, "nmod", "obl") ? tree.Preposition(child) : "";
            if (roles.TryGetValue(key, out var role))
            {
                filled.Add(new Argument(isPossessive && hasAgent && role == "agent" ? "patient" : role, child));
            }
        }

        return filled;
    }

    private static int TakeSubject(List<Argument> arguments)
    {
        var index = arguments.FindIndex(argument => argument.Role == "agent");
        if (index < 0)
        {
            return -1;
        }

        var head = arguments[index].Head;
        arguments.RemoveAll(argument => argument.Role == "agent");
        return head;
    }

    private static int CarrierSubject(SentenceTree tree, int token)
    {
        var verb = tree.Head(token);
        return tree.Is(token, "obj") && verb >= 0 && _carriers.Contains(tree.Lemma(verb)) ? SubjectFinder.Of(tree, verb).Head : -1;
    }
}
