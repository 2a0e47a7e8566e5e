using System.Collections.Frozen;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>What the clause around a name tells of its class: a noun in apposition, an office, or a verb whose arguments are of one kind.</summary>
internal sealed class NameContexts(NominalLexicon nominals)
{
    private static readonly (string Verbs, string Relation, NameClass Class)[] Frames =
    [
        ("person subject", "nsubj", NameClass.Person),
        ("person agent", "obl:agent", NameClass.Person),
        ("organization subject", "nsubj", NameClass.Organization),
        ("organization object", "obj", NameClass.Organization),
        ("organization passive", "nsubj:pass", NameClass.Organization),
    ];

    private readonly FrozenSet<string> _offices = WordLists.Words("name-contexts", "offices of organizations");

    private readonly FrozenSet<string>[] _verbs = [.. Frames.Select(frame => WordLists.Words("name-contexts", frame.Verbs))];

    /// <summary>The class the clause speaks for, null when it says nothing. Needs a tree.</summary>
    public NameClass? Of(int start, int end, IReadOnlyList<Token> tokens)
    {
        var head = PhraseHead.Of(tokens, start, end);
        return OfApposition(head, tokens) ?? OfOffice(tokens[head], tokens) ?? OfVerb(tokens[head], tokens);
    }

    private NameClass? OfApposition(int head, IReadOnlyList<Token> tokens)
    {
        foreach (var token in tokens)
        {
            if (token.Head == head && token.Relation == "appos" && token.Index > head && token.Tag == "NN")
            {
                return nominals.Of(token.Lemma)?.Kind switch
                {
                    EntityKind.Organization => NameClass.Organization,
                    EntityKind.Person => NameClass.Person,
                    _ => null,
                };
            }
        }

        return null;
    }

    /// <summary>"the chairman of Acme".</summary>
    private NameClass? OfOffice(Token head, IReadOnlyList<Token> tokens) =>
        head.Head >= 0 && head.Relation == "nmod" && _offices.Contains(tokens[head.Head].Lemma.ToLowerInvariant())
            && tokens.Any(token => token.Head == head.Index && token.Relation == "case" && token.Text == "of")
            ? NameClass.Organization
            : null;

    private NameClass? OfVerb(Token head, IReadOnlyList<Token> tokens)
    {
        if (head.Head < 0)
        {
            return null;
        }

        for (var i = 0; i < Frames.Length; i++)
        {
            if (Frames[i].Relation == head.Relation && _verbs[i].Contains(tokens[head.Head].Lemma))
            {
                return Frames[i].Class;
            }
        }

        return null;
    }
}
