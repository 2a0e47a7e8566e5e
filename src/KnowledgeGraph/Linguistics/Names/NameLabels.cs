using System.Numerics;
using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>
/// The labels of a token in BILOU form: 0 stands outside a name; label 1 + 4c + p is part p
/// (<see cref="Begin"/>, <see cref="Inside"/>, <see cref="Last"/>, <see cref="Unit"/>) of a name of class c.
/// </summary>
internal static class NameLabels
{
    public const int Classes = 7;
    public const int Count = 1 + (4 * Classes);
    public const int Outside = 0;
    public const int Begin = 0;
    public const int Inside = 1;
    public const int Last = 2;
    public const int Unit = 3;

    /// <summary>Bit l set for every label l.</summary>
    public const uint All = (1u << Count) - 1;

    /// <summary>For each label the labels that may come before it.</summary>
    public static readonly int[][] Previous = [.. Enumerable.Range(0, Count).Select(PreviousOf)];

    /// <summary>Labels a sentence may start and end with, as bits.</summary>
    public static readonly uint Initial = Bits(label => label == Outside || PartOf(label) is Begin or Unit);

    public static readonly uint Final = Bits(label => label == Outside || PartOf(label) is Last or Unit);

    public static int Of(NameClass name, int part) => 1 + (4 * (int)name) + part;

    public static NameClass ClassOf(int label) => (NameClass)((label - 1) / 4);

    public static int PartOf(int label) => (label - 1) % 4;

    /// <summary>The names that a legal label sequence spells.</summary>
    public static List<NameSpan> Spans(ReadOnlySpan<byte> labels)
    {
        var found = new List<NameSpan>();
        var start = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == Outside)
            {
                continue;
            }

            var part = PartOf(labels[i]);
            start = part is Begin or Unit ? i : start;
            if (part is Last or Unit)
            {
                found.Add(new NameSpan(start, i + 1, ClassOf(labels[i])));
            }
        }

        return found;
    }

    private static int[] PreviousOf(int label) =>
        [.. Enumerable.Range(0, Count).Where(previous => MayFollow(previous, label))];

    private static bool MayFollow(int previous, int label)
    {
        var open = previous != Outside && PartOf(previous) is Begin or Inside;
        var continues = label != Outside && PartOf(label) is Inside or Last;
        return open == continues && (!open || (previous != Outside && ClassOf(previous) == ClassOf(label)));
    }

    private static uint Bits(Func<int, bool> holds) =>
        Enumerable.Range(0, Count).Where(holds).Aggregate(0u, (bits, label) => bits | (1u << label));

    public static int CountOf(uint labels) => BitOperations.PopCount(labels);
}
