using System.Globalization;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Frames;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.OpenRelations;

/// <summary>
/// Renders frames as open tuples: one long tuple for each predicate, verbs chained with what they govern ("agreed to buy"),
/// the preposition of the first argument with the predicate and those of later ones with their arguments.
/// </summary>
public sealed class OpenTupleRenderer
{
    private readonly FrameReader _frames = new(Nominalizations.Load());

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
        var tree = new SentenceTree(TreeRepair.Apply(sentence));
        var clauses = _frames.Read(tree)
            .Where(frame => frame.Kind != FrameKind.Nominalization && frame.Subject >= 0 && !IsChained(tree, frame))
            .Select(frame => Clause(sentence.Index, frame))
            .OfType<OpenTuple>();
        return clauses.Concat(AppositionTuples.Read(tree));
    }

    /// <summary>An infinitive is told with the verb that governs it.</summary>
    private static bool IsChained(SentenceTree tree, Frame frame) =>
        tree.Is(frame.Predicate, "xcomp") && tree.Head(frame.Predicate) >= 0 && tree.IsVerb(tree.Head(frame.Predicate));

    private static OpenTuple? Clause(int sentence, Frame frame)
    {
        var chain = VerbChain.Of(frame);
        var arguments = chain.Arguments;
        if (arguments.Count == 0)
        {
            return null;
        }

        var words = new List<string>(chain.Words);
        if (frame.Kind == FrameKind.Participle && frame.IsPassive && !words.Contains("been"))
        {
            words.Insert(0, "is");
        }

        words.AddRange(arguments[0].Preposition);
        var subject = ArgumentWords.Plain(frame.Tree, frame.Subject);
        var rest = arguments.Select((argument, index) => index == 0 ? argument.Words : argument.WithPreposition);
        return new OpenTuple(sentence, Confidence(frame, arguments.Count), string.Join(' ', words), [subject, .. rest]);
    }

    private static double Confidence(Frame frame, int arguments)
    {
        var confidence = frame.Kind switch { FrameKind.Verb => 0.8, FrameKind.Copula => 0.75, _ => 0.65 };
        confidence -= frame.SubjectIsShared ? 0.15 : 0;
        return confidence - (arguments > 3 ? 0.1 : 0);
    }
}
