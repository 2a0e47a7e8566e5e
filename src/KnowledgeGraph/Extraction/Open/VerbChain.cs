using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Open;

/// <summary>The words of a predicate with the infinitives it governs, and the arguments of all of them.</summary>
/// <param name="Words">In sentence order.</param>
/// <param name="Arguments">Objects and complements first, then obliques, each in sentence order.</param>
internal sealed record VerbChain(IReadOnlyList<string> Words, IReadOnlyList<ArgumentWords> Arguments)
{
    private const int MaxLinks = 6;

    public static VerbChain Of(Predication predication)
    {
        var tree = predication.Tree;
        var words = new List<int>();
        var core = new List<(int Token, ArgumentWords Words)>();
        var oblique = new List<(int Token, ArgumentWords Words)>();
        var link = predication.Predicate;
        for (var links = 0; link >= 0 && links < MaxLinks; links++)
        {
            words.AddRange(OwnWords(tree, link, predication.Kind == PredicationKind.Copula && links == 0));
            AddArguments(predication, link, core, oblique);
            link = NextLink(tree, link);
        }

        if (predication.Kind == PredicationKind.Copula)
        {
            AddAttribute(tree, predication.Predicate, words, core);
        }

        words.Sort();
        IReadOnlyList<ArgumentWords> arguments = [.. core.OrderBy(entry => entry.Token).Concat(oblique.OrderBy(entry => entry.Token)).Select(entry => entry.Words)];
        return new VerbChain([.. words.Distinct().Select(token => tree[token].Text)], arguments);
    }

    private static int NextLink(SentenceTree tree, int verb) =>
        tree.Children(verb, "xcomp").FirstOrDefault(child => tree.IsVerb(child) && child > verb && !tree.HasChild(verb, "obj"), -1);

    private static IEnumerable<int> OwnWords(SentenceTree tree, int verb, bool isCopula)
    {
        foreach (var child in tree.Children(verb))
        {
            var isOwn = tree.Is(child, "aux", "cop")
                || (tree.Is(child, "compound") && tree.Tag(child) == "RP")
                || (tree.Is(child, "mark") && tree.Word(child) == "to" && tree.Is(verb, "xcomp"))
                || (tree.Is(child, "advmod") && child < verb && (tree.Tag(child).StartsWith("RB", StringComparison.Ordinal)));
            if (isOwn)
            {
                yield return child;
            }
        }

        if (!isCopula)
        {
            yield return verb;
        }
    }

    /// <summary>An adjective goes with the copula when something follows it ("is adapted to X"), else it is the argument.</summary>
    private static void AddAttribute(SentenceTree tree, int predicate, List<int> words, List<(int Token, ArgumentWords Words)> core)
    {
        if (tree.IsNominal(predicate) || core.Count > 0 || !tree.HasChild(predicate, "obl"))
        {
            core.Insert(0, (predicate, ArgumentWords.Nominal(tree, predicate)));
        }
        else
        {
            words.Add(predicate);
        }
    }

    private static void AddArguments(Predication predication, int link, List<(int Token, ArgumentWords Words)> core, List<(int Token, ArgumentWords Words)> oblique)
    {
        var tree = predication.Tree;
        var next = NextLink(tree, link);
        foreach (var child in tree.Children(link))
        {
            if (child == predication.SubjectWord || child == next || SubjectFinder.IsRelativePronoun(tree, child))
            {
                continue;
            }

            switch (tree.Relation(child))
            {
                case "obj" or "iobj":
                    core.Add((child, ArgumentWords.Nominal(tree, child)));
                    break;
                case "xcomp" when tree.IsNominal(child) || tree[child].PartOfSpeech == PartOfSpeech.Adj:
                    core.Add((child, ArgumentWords.Nominal(tree, child)));
                    break;
                case "xcomp" or "ccomp":
                    core.Add((child, ArgumentWords.Clause(tree, child)));
                    break;
                case "obl" when !(predication.Kind == PredicationKind.Copula && tree.IsNominal(link) && child < link && !tree.HasChild(child, "case")):
                    oblique.Add((child, ArgumentWords.Nominal(tree, child)));
                    break;
                case "advcl":
                    oblique.Add((child, ArgumentWords.Clause(tree, child)));
                    break;
                case "advmod" when child > link && tree.Tag(child) is "RB":
                    oblique.Add((child, ArgumentWords.Nominal(tree, child)));
                    break;
            }
        }
    }
}
