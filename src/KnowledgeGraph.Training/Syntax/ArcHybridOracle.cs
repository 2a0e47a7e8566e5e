using KnowledgeGraph.Linguistics.Parsing;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>
/// The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many arcs of the right tree a transition
/// puts out of reach, in any state, also one that mistakes led to.
/// </summary>
internal sealed class ArcHybridOracle
{
    private readonly int[] _heads;
    private readonly List<int>[] _children;

    /// <param name="heads">The right tree: indices, -1 for the root.</param>
    public ArcHybridOracle(int[] heads)
    {
        var root = heads.Length;
        _heads = Array.ConvertAll(heads, head => head < 0 ? root : head);
        _children = new List<int>[root + 1];
        for (var i = 0; i <= root; i++)
        {
            _children[i] = [];
        }

        for (var i = 0; i < root; i++)
        {
            _children[_heads[i]].Add(i);
        }
    }

    public int HeadOf(int word) => _heads[word];

    /// <summary>The next word goes on the stack: it loses its children there, and its head if that lies below the top.</summary>
    public int ShiftCost(ParserState state)
    {
        var word = state.Next;
        var lost = _children[word].Count(child => IsOnStack(state, child));
        var head = _heads[word];
        return lost + (IsOnStack(state, head) && head != state.Stack(0) ? 1 : 0);
    }

    /// <summary>The top gets the next word as its head: it loses its children ahead, and a head below it or farther ahead.</summary>
    public int LeftCost(ParserState state)
    {
        var word = state.Stack(0);
        var head = _heads[word];
        var headLost = head != state.Next && (head > state.Next || head == state.Stack(1));
        return ChildrenAhead(state, word) + (headLost ? 1 : 0);
    }

    /// <summary>The top gets the word below as its head: it loses its children ahead, and a head ahead.</summary>
    public int RightCost(ParserState state)
    {
        var word = state.Stack(0);
        return ChildrenAhead(state, word) + (_heads[word] >= state.Next ? 1 : 0);
    }

    private int ChildrenAhead(ParserState state, int word) => _children[word].Count(child => child >= state.Next);

    private static bool IsOnStack(ParserState state, int word) => word < state.Next && state.Heads[word] == ParserState.None;
}
