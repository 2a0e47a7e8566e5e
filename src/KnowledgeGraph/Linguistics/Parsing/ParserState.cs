namespace KnowledgeGraph.Linguistics.Parsing;

/// <summary>
/// A sentence half parsed: a stack, the next word, and the arcs so far. Words are indices; the root is the index after
/// the last word. Relations are indices too, -1 = none.
/// </summary>
internal sealed class ParserState
{
    public const int None = -1;

    private readonly int[] _stack;
    private readonly Children[] _children;

    public ParserState(int words)
    {
        Root = words;
        _stack = new int[words + 1];
        Heads = new int[words];
        Relations = new int[words];
        _children = new Children[words + 1];
        Array.Fill(Heads, None);
        Array.Fill(Relations, None);
        Array.Fill(_children, Children.Empty);
    }

    public int Root { get; }

    /// <summary>The first word not yet shifted; <see cref="Root"/> when all were.</summary>
    public int Next { get; private set; }

    public int StackSize { get; private set; }

    public int[] Heads { get; }

    public int[] Relations { get; }

    public bool IsFinished => Next == Root && StackSize == 0;

    public bool CanShift => Next < Root;

    /// <summary>Only the last word in the stack may hang on the root, so that there is one root child.</summary>
    public bool CanLeft => StackSize > 0 && (Next < Root || StackSize == 1);

    public bool CanRight => StackSize > 1;

    /// <summary>Whether nothing is left but the arc from the root.</summary>
    public bool IsAtRootArc => Next == Root && StackSize == 1;

    /// <summary>The word at a depth of the stack, 0 = top; <see cref="None"/> below the bottom.</summary>
    public int Stack(int depth) => depth < StackSize ? _stack[StackSize - 1 - depth] : None;

    /// <summary>The word ahead; <see cref="None"/> past the root.</summary>
    public int Ahead(int distance) => Next + distance <= Root ? Next + distance : None;

    public ref readonly Children ChildrenOf(int word) => ref word < 0 ? ref Children.EmptyReference : ref _children[word];

    public int RelationOf(int word) => word < 0 || word >= Root ? None : Relations[word];

    public void Shift() => _stack[StackSize++] = Next++;

    public void Left(int relation)
    {
        var word = _stack[--StackSize];
        (Heads[word], Relations[word]) = (Next, relation);
        _children[Next] = _children[Next].WithLeft(word, relation);
    }

    public void Right(int relation)
    {
        var word = _stack[--StackSize];
        var head = _stack[StackSize - 1];
        (Heads[word], Relations[word]) = (head, relation);
        _children[head] = _children[head].WithRight(word, relation);
    }

    /// <summary>Of a word: the outermost and second outermost child on each side, the number of children and the set of their relations.</summary>
    public readonly record struct Children(
        int Left, int Left2, int LeftCount, ulong LeftRelations, int Right, int Right2, int RightCount, ulong RightRelations)
    {
        private static readonly Children Nothing = new(None, None, 0, 0, None, None, 0, 0);

        public static Children Empty => Nothing;

        public static ref readonly Children EmptyReference => ref Nothing;

        public Children WithLeft(int child, int relation) => this with
        {
            Left = child,
            Left2 = Left,
            LeftCount = LeftCount + 1,
            LeftRelations = LeftRelations | Bit(relation),
        };

        public Children WithRight(int child, int relation) => this with
        {
            Right = child,
            Right2 = Right,
            RightCount = RightCount + 1,
            RightRelations = RightRelations | Bit(relation),
        };

        private static ulong Bit(int relation) => relation < 0 ? 0 : 1UL << relation;
    }
}
