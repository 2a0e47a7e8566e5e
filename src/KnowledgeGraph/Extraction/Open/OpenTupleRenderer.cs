using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Open;

/// <summary>
/// Renders predications as open tuples: one long tuple for each predicate, verbs chained with what they govern ("agreed to buy"),
/// the preposition of the first argument with the predicate and those of later ones with their arguments.
/// </summary>
public sealed class OpenTupleRenderer
{
    private readonly PredicationReader _predications = new(Nominalizations.Load());

    /// <summary>The tuples of a document with trees, in text order.</summary>
    public IEnumerable<OpenTuple> Tuples(Document document) => document.Sentences.SelectMany(Tuples);

    /// <summary>A line: sentence, confidence, predicate and arguments, tab-separated.</summary>
    public static string Line(string sentence, OpenTuple tuple) => string.Join('\t', (string[])
    [
        sentence,
        tuple.Confidence.ToString("0.00", CultureInfo.InvariantCulture),
        tuple.Predicate,
        .. tuple.Arguments,
    ]);

    private IEnumerable<OpenTuple> Tuples(Sentence sentence)
    {
        var tree = new SentenceTree(sentence);
        var clauses = _predications.Read(tree)
            .Where(predication => predication.Kind != PredicationKind.Nominalization && predication.Subject >= 0 && !IsChained(tree, predication))
            .Select(predication => Clause(sentence.Index, predication))
            .OfType<OpenTuple>();
        return clauses.Concat(AppositionTuples.Read(tree));
    }

    /// <summary>An infinitive is told with the verb that governs it.</summary>
    private static bool IsChained(SentenceTree tree, Predication predication) =>
        tree.Is(predication.Predicate, "xcomp") && tree.Head(predication.Predicate) >= 0 && tree.IsVerb(tree.Head(predication.Predicate));

    private static OpenTuple? Clause(int sentence, Predication predication)
    {
        var chain = VerbChain.Of(predication);
        var arguments = chain.Arguments;
        if (arguments.Count == 0)
        {
            return null;
        }

        var words = new List<string>(chain.Words);
        if (predication.Kind == PredicationKind.Participle && predication.IsPassive && !words.Contains("been"))
        {
            words.Insert(0, "is");
        }

        words.AddRange(arguments[0].Preposition);
        var subject = ArgumentWords.Plain(predication.Tree, predication.Subject);
        var rest = arguments.Select((argument, index) => index == 0 ? argument.Words : argument.WithPreposition);
        return new OpenTuple(sentence, Confidence(predication, arguments.Count), string.Join(' ', words), [subject, .. rest]);
    }

    private static double Confidence(Predication predication, int arguments)
    {
        var confidence = predication.Kind switch { PredicationKind.Verb => 0.8, PredicationKind.Copula => 0.75, _ => 0.65 };
        confidence -= predication.SubjectIsShared ? 0.15 : 0;
        return confidence - (arguments > 3 ? 0.1 : 0);
    }
}
