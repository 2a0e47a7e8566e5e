using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Predications.Nouns;

/// <summary>One noun with its modifiers and its complement, read from the words in order, which survives errors of attachment.</summary>
/// <param name="Noun">The token of the noun.</param>
/// <param name="First">The first modifier.</param>
/// <param name="End">One past the complement.</param>
/// <param name="Complements">Entities of the complement.</param>
internal sealed record NounGroup(int Noun, int First, int End, IReadOnlyList<Participant> Complements)
{
    private const int MaxComplement = 9;

    private static readonly string[] _prepositions = ["of", "at", "for", "with", "in", "from", "to"];

    public static NounGroup At(SentenceContext sentence, int noun)
    {
        var (end, complements) = Complement(sentence, noun);
        return new NounGroup(noun, RoleWords.FirstModifier(sentence, noun), end, complements);
    }

    /// <summary>Whether only a coordination stands between this noun and the next: "co-founder and CEO", "founder of A, and head of B".</summary>
    public bool IsCoordinatedWith(SentenceTree tree, NounGroup next)
    {
        var between = Enumerable.Range(End, Math.Max(0, next.First - End)).Select(tree.Word).ToList();
        return between.Count is > 0 and <= 5 && between.All(word => word is "," or "and" or "&" or "as" or "well" or "then" or "now" or "/" or "a" or "the" or "-" or "also")
            && between.Any(word => word is "," or "and" or "&" or "well" or "/");
    }

    private static (int End, IReadOnlyList<Participant> Complements) Complement(SentenceContext sentence, int noun)
    {
        var tree = sentence.Tree;
        var found = new List<Participant>();
        var names = sentence.Participants.Names(tree).ToLookup(name => name.FirstToken);
        var end = noun + 1;
        if (end >= tree.Count || !_prepositions.Contains(tree.Word(end)))
        {
            return (end, found);
        }

        for (var token = end; token < tree.Count && token < noun + MaxComplement + (found.Count * 4); token++)
        {
            if (found.Count > 0 && token < found[^1].EndToken)
            {
                continue;
            }

            if (!Continues(tree, token, found.Count > 0 && token == found[^1].EndToken))
            {
                end = found.Count > 0 ? EndOfPhrase(tree, token) : end;
                break;
            }

            if ((names[token].FirstOrDefault() ?? sentence.Participant(token)) is { } participant && participant.FirstToken <= token && participant.FirstToken > noun)
            {
                found.Add(participant);
                end = participant.EndToken;
            }
            else if (found.Count == 0 && tree.IsNominal(token))
            {
                end = token + 1;
            }
        }

        return (Math.Max(end, found.Count > 0 ? found[^1].EndToken : end), found);
    }

    /// <summary>"of the Transformer (T) paper": what the name modifies, and an abbreviation in brackets, still belong to the complement.</summary>
    private static int EndOfPhrase(SentenceTree tree, int token)
    {
        while (token < tree.Count)
        {
            var isBracketed = tree[token].Text == "(" && token + 2 < tree.Count && tree[token + 2].Text == ")";
            if (!isBracketed && tree[token].PartOfSpeech != PartOfSpeech.Noun)
            {
                break;
            }

            token += isBracketed ? 3 : 1;
        }

        return token;
    }

    private static bool Continues(SentenceTree tree, int token, bool isAfterName)
    {
        if (isAfterName)
        {
            return (tree.Word(token) is "and" or "&" || _prepositions.Contains(tree.Word(token)))
                && token + 1 < tree.Count && (tree[token + 1].PartOfSpeech == PartOfSpeech.Propn || tree.Word(token + 1) is "the" or "a");
        }

        return tree[token].PartOfSpeech is PartOfSpeech.Adp or PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron or PartOfSpeech.Num
            || tree.Tag(token) is "POS" or "HYPH" or "TO" or "IN" or "NN" or "VBG" || tree.Word(token) is "(" or ")";
    }
}
