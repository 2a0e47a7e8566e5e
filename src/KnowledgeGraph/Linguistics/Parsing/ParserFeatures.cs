using KnowledgeGraph.Linguistics.Models;

namespace KnowledgeGraph.Linguistics.Parsing;

/// <summary>
/// The templates of the parser, after Zhang and Nivre (2011): words and tags of the three top words of the stack and the
/// three next ones, their outermost children, relations, valency and distance; and what lies between.
/// </summary>
internal sealed class ParserFeatures
{
    public const int MaxCount = 160;

    private const int FarApart = 10;
    private const int MaxValency = 6;
    private const int MaxCommas = 3;

    private readonly ulong[] _words;
    private readonly ulong[] _tags;
    private readonly int[] _commas;
    private readonly int[] _verbs;

    /// <param name="words">Words of the sentence.</param>
    /// <param name="tags">Their tag classes, by name, so that they mean the same to any model.</param>
    public ParserFeatures(IReadOnlyList<string> words, IReadOnlyList<string> tags)
    {
        var count = words.Count;
        _words = new ulong[count + 1];
        _tags = new ulong[count + 1];
        _commas = new int[count + 1];
        _verbs = new int[count + 1];
        for (var i = 0; i < count; i++)
        {
            _words[i] = WordForms.NormalHash(words[i]);
            _tags[i] = FeatureHash.Of(tags[i]);
            _commas[i + 1] = _commas[i] + (words[i] == "," ? 1 : 0);
            _verbs[i + 1] = _verbs[i] + (tags[i].StartsWith("VERB", StringComparison.Ordinal) ? 1 : 0);
        }

        (_words[count], _tags[count]) = (3, 3);
    }

    /// <returns>The part of <paramref name="features"/> that was filled.</returns>
    public ReadOnlySpan<ulong> Extract(ParserState state, Span<ulong> features)
    {
        var sink = new FeatureSink(features);
        var view = new View(this, state);
        AddSingles(ref sink, view);
        AddPairs(ref sink, view);
        AddTriples(ref sink, view);
        AddDistances(ref sink, view);
        AddValency(ref sink, view);
        AddChildren(ref sink, view);
        return sink.Features;
    }

    private static void AddSingles(ref FeatureSink sink, in View v)
    {
        AddSingle(ref sink, v.S0);
        AddSingle(ref sink, v.S1);
        AddSingle(ref sink, v.S2);
        AddSingle(ref sink, v.N0);
        AddSingle(ref sink, v.N1);
        AddSingle(ref sink, v.N2);
        sink.Add(v.BeforeNext.Tag, v.N0.Tag);
        sink.Add(v.BeforeNext.Word, v.N0.Tag);
        sink.Add(v.AfterTop.Tag, v.S0.Tag);
        sink.Add(v.BeforeTop.Tag, v.S0.Tag, v.N0.Tag);
    }

    private static void AddSingle(ref FeatureSink sink, in Node node)
    {
        sink.Add(node.Word);
        sink.Add(node.Tag);
        sink.Add(node.Word, node.Tag);
    }

    private static void AddPairs(ref FeatureSink sink, in View v)
    {
        AddPair(ref sink, v.S0, v.N0);
        AddPair(ref sink, v.S1, v.S0);
        sink.Add(v.N0.Tag, v.N1.Tag);
        sink.Add(v.N0.Word, v.N1.Tag);
        sink.Add(v.N0.Word, v.N1.Word);
        sink.Add(v.S1.Tag, v.N0.Tag);
        sink.Add(v.S1.Word, v.N0.Tag);
        sink.Add(v.S1.Tag, v.N0.Word);
        sink.Add(v.S1.Word, v.N0.Word);
    }

    private static void AddPair(ref FeatureSink sink, in Node a, in Node b)
    {
        sink.Add(a.Word, a.Tag, b.Word, b.Tag);
        sink.Add(a.Word, a.Tag, b.Word);
        sink.Add(a.Word, b.Word, b.Tag);
        sink.Add(a.Word, a.Tag, b.Tag);
        sink.Add(a.Tag, b.Word, b.Tag);
        sink.Add(a.Word, b.Word);
        sink.Add(a.Tag, b.Tag);
        sink.Add(a.Tag, b.Word);
        sink.Add(a.Word, b.Tag);
    }

    private static void AddTriples(ref FeatureSink sink, in View v)
    {
        sink.Add(v.N0.Tag, v.N1.Tag, v.N2.Tag);
        sink.Add(v.S0.Tag, v.N0.Tag, v.N1.Tag);
        sink.Add(v.S0.Word, v.N0.Tag, v.N1.Tag);
        sink.Add(v.S0.Tag, v.N0.Word, v.N1.Tag);
        sink.Add(v.S1.Tag, v.S0.Tag, v.N0.Tag);
        sink.Add(v.S1.Word, v.S0.Tag, v.N0.Tag);
        sink.Add(v.S1.Tag, v.S0.Word, v.N0.Tag);
        sink.Add(v.S1.Tag, v.S0.Tag, v.N0.Word);
        sink.Add(v.S1.Word, v.S0.Word, v.N0.Tag);
        sink.Add(v.S2.Tag, v.S1.Tag, v.S0.Tag);
        sink.Add(v.S0.Tag, v.N0.Tag, v.N1.Tag, v.N2.Tag);
        sink.Add(v.S1.Tag, v.S0.Tag, v.N0.Tag, v.N1.Tag);
        sink.Add(v.S2.Tag, v.S1.Tag, v.S0.Tag, v.N0.Tag);
        sink.Add(v.S0.Tag, v.S0L.Tag, v.N0.Tag);
        sink.Add(v.S0.Tag, v.S0R.Tag, v.N0.Tag);
        sink.Add(v.S0.Tag, v.N0.Tag, v.N0L.Tag);
        sink.Add(v.S1.Tag, v.S1R.Tag, v.S0.Tag);
        sink.Add(v.S1.Tag, v.S1L.Tag, v.S0.Tag);
        sink.Add(v.S1.Tag, v.S0.Tag, v.S0L.Tag);
        sink.Add(v.S1.Tag, v.S0.Tag, v.S0R.Tag);
        sink.Add(v.S1.Word, v.S0.Tag, v.S0L.Word);
        sink.Add(v.S0.Tag, v.S0L.Word, v.N0.Tag);
        sink.Add(v.S1.Tag, v.S0L.Word, v.S0.Word);
    }

    private static void AddDistances(ref FeatureSink sink, in View v)
    {
        sink.Add(v.S0.Word, v.Gap);
        sink.Add(v.S0.Tag, v.Gap);
        sink.Add(v.N0.Word, v.Gap);
        sink.Add(v.N0.Tag, v.Gap);
        sink.Add(v.S0.Word, v.N0.Word, v.Gap);
        sink.Add(v.S0.Tag, v.N0.Tag, v.Gap);
        sink.Add(v.S1.Tag, v.StackGap);
        sink.Add(v.S1.Tag, v.S0.Tag, v.StackGap);
        sink.Add(v.S1.Word, v.S0.Word, v.StackGap);
        sink.Add(v.S0.Tag, v.N0.Tag, v.Between);
        sink.Add(v.S1.Tag, v.S0.Tag, v.StackBetween);
        sink.Add(v.S1.Tag, v.S0.Tag, v.N0.Tag, v.StackBetween);
        sink.Add(v.StackDepth, v.S0.Tag, v.N0.Tag);
    }

    private static void AddValency(ref FeatureSink sink, in View v)
    {
        AddValency(ref sink, v.S0, v.S0.Children.LeftCount, v.S0.Children.LeftRelations);
        AddValency(ref sink, v.S0, v.S0.Children.RightCount, v.S0.Children.RightRelations);
        AddValency(ref sink, v.S1, v.S1.Children.LeftCount, v.S1.Children.LeftRelations);
        AddValency(ref sink, v.S1, v.S1.Children.RightCount, v.S1.Children.RightRelations);
        AddValency(ref sink, v.N0, v.N0.Children.LeftCount, v.N0.Children.LeftRelations);
        sink.Add(v.S1.Tag, v.S0.Tag, v.S1.Children.RightRelations);
        sink.Add(v.S1.Tag, v.S0.Tag, v.S0.Children.LeftRelations);
        sink.Add(v.S0.Tag, v.N0.Tag, v.S0.Children.RightRelations);
        sink.Add(v.S0.Tag, v.N0.Tag, v.N0.Children.LeftRelations);
    }

    private static void AddValency(ref FeatureSink sink, in Node node, int count, ulong relations)
    {
        var valency = (ulong)Math.Min(MaxValency, count);
        sink.Add(node.Word, valency);
        sink.Add(node.Tag, valency);
        sink.Add(node.Word, relations);
        sink.Add(node.Tag, relations);
    }

    private static void AddChildren(ref FeatureSink sink, in View v)
    {
        AddChild(ref sink, v.S0L);
        AddChild(ref sink, v.S0R);
        AddChild(ref sink, v.S1L);
        AddChild(ref sink, v.S1R);
        AddChild(ref sink, v.N0L);
        AddChild(ref sink, v.S0L2);
        AddChild(ref sink, v.S0R2);
        AddChild(ref sink, v.N0L2);
        sink.Add(v.S0.Tag, v.S0L.Tag, v.S0L2.Tag);
        sink.Add(v.S0.Tag, v.S0R.Tag, v.S0R2.Tag);
        sink.Add(v.N0.Tag, v.N0L.Tag, v.N0L2.Tag);
        sink.Add(v.S1.Tag, v.S1R.Tag, v.S1R2.Tag);
    }

    private static void AddChild(ref FeatureSink sink, in Node node)
    {
        sink.Add(node.Word);
        sink.Add(node.Tag);
        sink.Add(node.Relation);
    }

    private Node NodeOf(ParserState state, int index) => index < 0
        ? default
        : new Node(_words[index], _tags[index], (ulong)(state.RelationOf(index) + 1), state.ChildrenOf(index));

    private ulong BetweenOf(int left, int right)
    {
        if (left < 0 || right <= left)
        {
            return 0;
        }

        var commas = Math.Min(MaxCommas, _commas[right] - _commas[left + 1]);
        var verbs = Math.Min(MaxCommas, _verbs[right] - _verbs[left + 1]);
        return 1 + (ulong)((commas * (MaxCommas + 1)) + verbs);
    }

    private static ulong Distance(int left, int right) => left < 0 ? 0 : (ulong)Math.Min(FarApart, right - left);

    private readonly record struct Node(ulong Word, ulong Tag, ulong Relation, ParserState.Children Children);

    /// <summary>What the templates read of a state: stack S, next words N, their left and right children, and the room between.</summary>
    private readonly struct View
    {
        public readonly Node S0, S1, S2, N0, N1, N2, S0L, S0R, S0L2, S0R2, S1L, S1R, S1R2, N0L, N0L2, BeforeNext, BeforeTop, AfterTop;
        public readonly ulong Gap, StackGap, Between, StackBetween, StackDepth;

        public View(ParserFeatures owner, ParserState state)
        {
            var (top, below, next) = (state.Stack(0), state.Stack(1), state.Next);
            S0 = owner.NodeOf(state, top);
            S1 = owner.NodeOf(state, below);
            S2 = owner.NodeOf(state, state.Stack(2));
            N0 = owner.NodeOf(state, next);
            N1 = owner.NodeOf(state, state.Ahead(1));
            N2 = owner.NodeOf(state, state.Ahead(2));
            S0L = owner.NodeOf(state, Child(S0.Children.Left, top));
            S0R = owner.NodeOf(state, Child(S0.Children.Right, top));
            S0L2 = owner.NodeOf(state, Child(S0.Children.Left2, top));
            S0R2 = owner.NodeOf(state, Child(S0.Children.Right2, top));
            S1L = owner.NodeOf(state, Child(S1.Children.Left, below));
            S1R = owner.NodeOf(state, Child(S1.Children.Right, below));
            S1R2 = owner.NodeOf(state, Child(S1.Children.Right2, below));
            N0L = owner.NodeOf(state, Child(N0.Children.Left, next));
            N0L2 = owner.NodeOf(state, Child(N0.Children.Left2, next));
            BeforeNext = owner.NodeOf(state, next - 1);
            BeforeTop = owner.NodeOf(state, top - 1);
            AfterTop = owner.NodeOf(state, top < 0 ? -1 : top + 1);
            Gap = Distance(top, next);
            StackGap = Distance(below, top);
            Between = owner.BetweenOf(top, next);
            StackBetween = owner.BetweenOf(below, top);
            StackDepth = (ulong)Math.Min(3, state.StackSize);
        }

        private static int Child(int child, int parent) => parent < 0 ? ParserState.None : child;
    }
}
