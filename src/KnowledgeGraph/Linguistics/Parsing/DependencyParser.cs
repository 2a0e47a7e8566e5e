using KnowledgeGraph.Linguistics.Models;

namespace KnowledgeGraph.Linguistics.Parsing;

/// <summary>A greedy arc-hybrid parser; two transitions a word, so time is linear in the sentence. Thread-safe.</summary>
internal sealed class DependencyParser
{
    private readonly LinearModel _model;
    private readonly TransitionSystem _transitions;

    public DependencyParser(LinearModel model)
    {
        _model = model;
        _transitions = TransitionSystem.OfClasses(model.Classes);
    }

    /// <param name="words">Words of a sentence.</param>
    /// <param name="tags">Their tag classes, "NOUN|NNS".</param>
    /// <returns>For each word the index of its head, -1 for the root, and its universal relation.</returns>
    public (int[] Heads, string[] Relations) Parse(IReadOnlyList<string> words, IReadOnlyList<string> tags)
    {
        var state = new ParserState(words.Count);
        var features = new ParserFeatures(words, tags);
        Span<ulong> buffer = stackalloc ulong[ParserFeatures.MaxCount];
        Span<short> scores = stackalloc short[_model.Width];
        while (!state.IsFinished)
        {
            if (state.IsAtRootArc)
            {
                state.Left(ParserState.None);
            }
            else if (state.StackSize == 0)
            {
                state.Shift();
            }
            else
            {
                _model.Score(features.Extract(state, buffer), scores);
                Apply(state, Best(state, scores));
            }
        }

        return (Array.ConvertAll(state.Heads, head => head == state.Root ? -1 : head), Array.ConvertAll(state.Relations, Name));
    }

    private void Apply(ParserState state, int transition)
    {
        if (transition == TransitionSystem.Shift)
        {
            state.Shift();
        }
        else if (transition < _transitions.FirstRight)
        {
            state.Left(_transitions.RelationOf(transition));
        }
        else
        {
            state.Right(_transitions.RelationOf(transition));
        }
    }

    private int Best(ParserState state, ReadOnlySpan<short> scores)
    {
        var (best, score) = (-1, int.MinValue);
        if (state.CanShift)
        {
            (best, score) = (TransitionSystem.Shift, scores[TransitionSystem.Shift]);
        }

        if (state.CanLeft)
        {
            Raise(scores, TransitionSystem.FirstLeft, _transitions.FirstRight, ref best, ref score);
        }

        if (state.CanRight)
        {
            Raise(scores, _transitions.FirstRight, _transitions.Count, ref best, ref score);
        }

        return best;
    }

    private static void Raise(ReadOnlySpan<short> scores, int first, int end, ref int best, ref int score)
    {
        for (var i = first; i < end; i++)
        {
            if (scores[i] > score)
            {
                (best, score) = (i, scores[i]);
            }
        }
    }

    private string Name(int relation) => relation == ParserState.None ? TransitionSystem.Root : _transitions.Relations[relation];
}
