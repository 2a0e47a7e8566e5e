using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>
/// The words of the noun phrase around its head: what depends on it, without its preposition, without further members of a list,
/// and, where it is a predicate, without subject and copula.
/// </summary>
internal static class PhraseBounds
{
    private static readonly HashSet<string> s_inside = new(
        ["det", "amod", "nummod", "nmod", "compound", "flat", "fixed", "appos", "acl", "goeswith", "advmod", "dep", "case", "punct", "list"],
        StringComparer.Ordinal);

    /// <summary>The first token, and one past the last; of a part of a name, those around the whole name: "Emperor Norton".</summary>
    public static (int First, int End) Of(IReadOnlyList<Token> tokens, int head)
    {
        for (var steps = 0; tokens[head].Relation == "flat" && tokens[head].Head >= 0 && steps < tokens.Count; steps++)
        {
            head = tokens[head].Head;
        }

        var (first, end) = (head, head + 1);
        var isPredicate = tokens.Any(token => token.Head == head && token.Relation is "cop" or "nsubj" or "nsubj:pass");
        for (var i = head - 1; i >= 0 && Belongs(tokens, i, head, isPredicate); i--)
        {
            first = i;
        }

        for (var i = head + 1; i < tokens.Count && Belongs(tokens, i, head, isPredicate); i++)
        {
            end = i + 1;
        }

        while (end > head + 1 && tokens[end - 1].PartOfSpeech == PartOfSpeech.Punct && !ClosesBracket(tokens, first, end))
        {
            end--;
        }

        while (first < head && (tokens[first].PartOfSpeech == PartOfSpeech.Punct && !IsQuote(tokens[first])))
        {
            first++;
        }

        return (first, end);
    }

    private static bool Belongs(IReadOnlyList<Token> tokens, int token, int head, bool isPredicate)
    {
        var steps = 0;
        while (tokens[token].Head != head)
        {
            token = tokens[token].Head;
            if (token < 0 || ++steps > tokens.Count)
            {
                return false;
            }
        }

        var relation = tokens[token].Relation.Split(':')[0];
        return s_inside.Contains(relation)
            && !(relation == "case" && token < head)
            && !(isPredicate && relation is "advmod" or "punct");
    }

    private static bool ClosesBracket(IReadOnlyList<Token> tokens, int first, int end) =>
        tokens[end - 1].Text is ")" or "]" or "-RRB-" && tokens.Skip(first).Take(end - first).Any(token => token.Text is "(" or "[" or "-LRB-");

    private static bool IsQuote(Token token) => token.Text is "\"" or "“" or "``" or "'" or "‘";
}
