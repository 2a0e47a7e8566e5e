using System.Runtime.InteropServices;
using System.Text;
using KnowledgeGraph.Linguistics.Models;
using static KnowledgeGraph.Linguistics.Models.LinearModelFormat;

namespace KnowledgeGraph.Training.Perceptrons;

/// <summary>Rounds weights to eight bits and lays them out as <see cref="LinearModelFormat"/> says.</summary>
public static class LinearModelWriter
{
    private const double Load = 0.75;

    /// <summary>Rows without any weight of this size are left out: half of the parser's rows, which change none of its scores.</summary>
    private const int LeastPeak = 2;

    public static byte[] Write(AveragedPerceptron perceptron) =>
        Write(perceptron.Classes, [.. perceptron.Averaged()]);

    /// <summary>Writes at most 254 classes and, for each feature, a real weight a class; the order of features does not matter.</summary>
    public static byte[] Write(IReadOnlyList<string> classes, IReadOnlyList<(ulong Feature, float[] Weights)> features)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(classes.Count, DenseRow);
        var scale = ScaleOf(features);
        var rows = new List<(ulong Feature, sbyte[] Weights)>();
        foreach (var (feature, weights) in features.OrderBy(pair => pair.Feature))
        {
            var rounded = Array.ConvertAll(weights, weight => Round(weight / scale));
            if (Array.Exists(rounded, weight => Math.Abs((int)weight) >= LeastPeak))
            {
                rows.Add((feature, rounded));
            }
        }

        return Lay(classes, rows, scale);
    }

    /// <summary>The largest weight becomes the largest integer: cutting even 0.05 % of them costs half a percent of tags, as those are used most.</summary>
    private static float ScaleOf(IReadOnlyList<(ulong Feature, float[] Weights)> features)
    {
        var largest = features.SelectMany(pair => pair.Weights).Select(Math.Abs).DefaultIfEmpty().Max();
        return largest > 0 ? largest / sbyte.MaxValue : 1;
    }

    private static sbyte Round(float weight) =>
        (sbyte)Math.Clamp(MathF.Round(weight), -sbyte.MaxValue, sbyte.MaxValue);

    private static byte[] Lay(IReadOnlyList<string> classes, List<(ulong Feature, sbyte[] Weights)> rows, float scale)
    {
        var names = Encoding.UTF8.GetBytes(string.Join('\n', classes));
        var slots = new Slot[(int)(rows.Count / Load) + 1];
        var content = new List<byte> { 0 };
        foreach (var (feature, weights) in rows)
        {
            Insert(slots, feature, (uint)content.Count);
            AppendRow(content, weights);
        }

        var header = new Header(
            Magic, FormatVersion, (uint)classes.Count, (uint)rows.Count, (uint)slots.Length, (uint)names.Length, (uint)content.Count, scale);
        return
        [
            .. MemoryMarshal.AsBytes([header]),
            .. names,
            .. new byte[PaddedNames(names.Length) - names.Length],
            .. MemoryMarshal.AsBytes(slots.AsSpan()),
            .. CollectionsMarshal.AsSpan(content),
        ];
    }

    private static void Insert(Slot[] slots, ulong feature, uint row)
    {
        var index = (int)(((feature >> 32) * (ulong)slots.Length) >> 32);
        while (slots[index].Row != 0)
        {
            index = (index + 1) % slots.Length;
        }

        slots[index] = new Slot((uint)feature, row);
    }

    private static void AppendRow(List<byte> content, sbyte[] weights)
    {
        var width = WidthOf(weights.Length);
        var count = weights.Count(weight => weight != 0);
        if (2 * count >= width || count >= DenseRow)
        {
            content.Add(DenseRow);
            content.AddRange(MemoryMarshal.AsBytes(weights.AsSpan()));
            content.AddRange(new byte[width - weights.Length]);
            return;
        }

        content.Add((byte)count);
        for (var i = 0; i < weights.Length; i++)
        {
            if (weights[i] != 0)
            {
                content.Add((byte)i);
                content.Add((byte)weights[i]);
            }
        }
    }
}
