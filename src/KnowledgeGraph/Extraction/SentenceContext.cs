using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Predications.Nouns;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Extraction.Values.Money;
using KnowledgeGraph.Extraction.Values.Quantities;
using KnowledgeGraph.Extraction.Values.Time;

namespace KnowledgeGraph.Extraction;

/// <summary>All that is read from one sentence before relations are looked for.</summary>
internal sealed record SentenceContext
{
    public required Document Document { get; init; }

    public required SentenceTree Tree { get; init; }

    public required IReadOnlyList<Predication> Predications { get; init; }

    /// <summary>Nouns that are said of somebody.</summary>
    public IReadOnlyList<RelationalNoun> Nouns { get; init; } = [];

    public required IReadOnlyList<TimeExpression> Times { get; init; }

    public required IReadOnlyList<MoneyAmount> Amounts { get; init; }

    public required IReadOnlyList<Quantity> Quantities { get; init; }

    public required ParticipantFinder Participants { get; init; }

    public required LocalEntities Locals { get; init; }

    /// <summary>Where to tell what is held back; null where nobody asks.</summary>
    public ExplanationLog? Log { get; init; }

    /// <summary>Which clause each time belongs to.</summary>
    public ClauseTimes ClauseTimes => field ??= new ClauseTimes(this);

    /// <summary>The entity that the phrase headed by the token names or refers to.</summary>
    public Participant? Participant(int token) => Participants.Find(Tree, token);

    /// <summary>The same, or a thing of the article that is known from its common nouns alone.</summary>
    public Participant? Referent(int token) => Participant(token) ?? Locals.Of(Tree, token);

    /// <summary>The sum of money that the token is part of, null when it is of none.</summary>
    public MoneyAmount? AmountAt(int token) => Amounts.FirstOrDefault(amount => amount.Span.Overlaps(Tree[token].Span));

    /// <summary>The token of a span whose head lies outside of it.</summary>
    public int HeadOf(TextSpan span)
    {
        var last = -1;
        foreach (var token in Tree.Sentence.Tokens)
        {
            if (!span.Overlaps(token.Span))
            {
                continue;
            }

            last = token.Index;
            if (token.Head < 0 || !span.Overlaps(Tree[token.Head].Span))
            {
                return token.Index;
            }
        }

        return last;
    }
}
