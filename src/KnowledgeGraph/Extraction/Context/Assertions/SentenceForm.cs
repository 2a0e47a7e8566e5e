using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Context.Assertions;

/// <summary>What the form of a whole sentence takes from its clauses: questions, commands, headings, and text that links ran into.</summary>
internal static class SentenceForm
{
    private const int ShortestHeading = 3;
    private const double HeadingShare = 0.7;

    /// <summary>Why the sentence says nothing at all, whoever reads it; null where it may.</summary>
    public static string? Objection(SentenceTree tree) =>
        IsRunTogether(tree) ? "texts of links ran into the sentence"
        : IsHeading(tree) ? "a heading names what it is about and asserts nothing"
        : null;

    public static string? Objection(Predication predication) =>
        IsAsked(predication) ? "a question asserts nothing"
        : IsCommand(predication) ? "a command asserts nothing"
        : IsNotUntil(predication) ? "what is not so until then is so from then on"
        : IsNotEvery(predication) ? "what is not so of every one may be so of some"
        : null;

    /// <summary>A relative clause in a question is still told: "Why did Acme, which was founded in 2010, fail?"</summary>
    private static bool IsAsked(Predication predication)
    {
        var tree = predication.Tree;
        if (tree[tree.Count - 1].Text != "?")
        {
            return false;
        }

        for (var (token, steps) = (predication.Predicate, 0); token >= 0 && steps < tree.Count; token = tree.Head(token), steps++)
        {
            if (tree.Is(token, "acl", "parataxis"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"Norvex, go out and vote": a bare verb without a subject, or behind one who is only addressed.</summary>
    private static bool IsCommand(Predication predication)
    {
        var tree = predication.Tree;
        var verb = ClauseChain.First(tree, predication.Predicate);
        var subject = tree.Child(verb, "nsubj");
        return predication.Kind == PredicationKind.Verb && tree.Tag(verb) == "VB" && !tree.HasChild(verb, "aux", "cop") && !tree.HasChildLemma(verb, "mark", "to")
            && tree.Is(verb, "root", "ccomp", "parataxis") && tree.Tag(predication.Predicate) == "VB" && !tree.HasChild(predication.Predicate, "aux")
            && (subject < 0 || (subject < verb && tree[subject + 1].Text == ","));
    }

    /// <summary>"was not introduced until recently".</summary>
    private static bool IsNotUntil(Predication predication)
    {
        var tree = predication.Tree;
        return tree.HasChildLemma(predication.Predicate, "advmod", "not", "n't", "n’t")
            && tree.Children(predication.Predicate).Any(child => child > predication.Predicate && (tree.Word(child) == "until" || tree.Children(child).Any(mark => tree.Is(mark, "mark", "case") && tree.Word(mark) == "until")));
    }

    /// <summary>"not every firm", "not all of them".</summary>
    private static bool IsNotEvery(Predication predication)
    {
        var tree = predication.Tree;
        return predication.SubjectWord >= 0 && tree.Subtree(predication.SubjectWord) is var phrase
            && phrase.Any(token => tree.Word(token) == "not" && token + 1 < tree.Count && tree.Word(token + 1) is "every" or "all" or "everyone" or "everything" or "each");
    }

    private static bool IsHeading(SentenceTree tree)
    {
        var words = Enumerable.Range(0, tree.Count).Where(token => tree[token].Text.Length > 3 && char.IsLetter(tree[token].Text[0])).ToList();
        return tree[tree.Count - 1].PartOfSpeech != PartOfSpeech.Punct && words.Count >= ShortestHeading
            && words.Count(token => char.IsUpper(tree[token].Text[0])) >= HeadingShare * words.Count;
    }

    /// <summary>"Rep. Jane RoeJane Roe | More": a word that is two words of the sentence, or a bar between them.</summary>
    private static bool IsRunTogether(SentenceTree tree)
    {
        var words = Enumerable.Range(0, tree.Count).Select(token => tree[token].Text).ToHashSet(StringComparer.Ordinal);
        return words.Contains("|") || words.Any(word => Enumerable.Range(2, Math.Max(0, word.Length - 4))
            .Any(cut => char.IsLower(word[cut - 1]) && char.IsUpper(word[cut]) && words.Contains(word[..cut]) && words.Contains(word[cut..])));
    }
}
