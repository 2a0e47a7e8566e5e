using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>
/// One head's attention within a window (Vaswani et al. 2017). A score adds its products in the order of the head's numbers, a
/// context in the order of the pieces, each in a lane of its own: the width of vectors cannot show.
/// </summary>
internal sealed unsafe class AttentionHead
{
    /// <summary>Queries taken at a time; callers have room for a multiple of it.</summary>
    private const int Queries = 4;

    private const int Width = ModelShape.Width;
    private const int HeadWidth = ModelShape.HeadWidth;

    /// <summary>1 over the square root of <see cref="HeadWidth"/>.</summary>
    private const float Scale = 0.17677669529663687f;

    private readonly NativeBuffer<float> _keys = new(HeadWidth * EncoderInput.Longest);
    private readonly NativeBuffer<float> _values = new(EncoderInput.Longest * HeadWidth);
    private readonly NativeBuffer<float> _scores = new(Queries * EncoderInput.Longest);

    /// <param name="query">The head's first number in the first row of the queries; rows are <see cref="ModelShape.Width"/> apart.</param>
    /// <param name="key">The same in the keys.</param>
    /// <param name="value">The same in the values.</param>
    /// <param name="count">Pieces in the window.</param>
    /// <param name="context">The same in the result.</param>
    public void Apply(float* query, float* key, float* value, int count, float* context)
    {
        var padded = (count + 15) & ~15;
        Gather(key, value, count, padded, _keys.At, _values.At);
        for (var row = 0; row < count; row += Queries)
        {
            Score(query + (row * Width), _keys.At, padded, _scores.At);
            for (var i = 0; i < Queries; i += 2)
            {
                var scores = _scores.At + (i * padded);
                var (first, second) = (Softmax.Apply(scores, count), Softmax.Apply(scores + padded, count));
                Mix(scores, padded, _values.At, count, first, second, context + ((row + i) * Width));
            }
        }
    }

    /// <summary>The head's keys, a row for each of its numbers, and its values, a row for each piece.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Gather(float* key, float* value, int count, int padded, float* keys, float* values)
    {
        for (var i = 0; i < count; i++)
        {
            for (var k = 0; k < HeadWidth; k += 8)
            {
                Vector256.Load(value + (i * Width) + k).Store(values + (i * HeadWidth) + k);
            }
        }

        for (var k = 0; k < HeadWidth; k++)
        {
            var row = keys + (k * padded);
            for (var i = 0; i < count; i++)
            {
                row[i] = key[(i * Width) + k];
            }

            new Span<float>(row + count, padded - count).Clear();
        }
    }

    /// <summary>The scores of four queries for all pieces.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Score(float* query, float* keys, int padded, float* scores)
    {
        float* query1 = query + Width, query2 = query1 + Width, query3 = query2 + Width;
        var scale = Vector256.Create(Scale);
        for (var i = 0; i < padded; i += 16)
        {
            Vector256<float> a0 = default, a1 = default, a2 = default, a3 = default;
            Vector256<float> b0 = default, b1 = default, b2 = default, b3 = default;
            var column = keys + i;
            for (var k = 0; k < HeadWidth; k++, column += padded)
            {
                var (left, right) = (Vector256.Load(column), Vector256.Load(column + 8));
                var number = Vector256.Create(query[k]);
                a0 += left * number;
                b0 += right * number;
                number = Vector256.Create(query1[k]);
                a1 += left * number;
                b1 += right * number;
                number = Vector256.Create(query2[k]);
                a2 += left * number;
                b2 += right * number;
                number = Vector256.Create(query3[k]);
                a3 += left * number;
                b3 += right * number;
            }

            var row = scores + i;
            (a0 * scale).Store(row);
            (b0 * scale).Store(row + 8);
            row += padded;
            (a1 * scale).Store(row);
            (b1 * scale).Store(row + 8);
            row += padded;
            (a2 * scale).Store(row);
            (b2 * scale).Store(row + 8);
            row += padded;
            (a3 * scale).Store(row);
            (b3 * scale).Store(row + 8);
        }
    }

    /// <summary>The values by the powers of two queries, each context scaled at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Mix(float* powers, int padded, float* values, int count, float first, float second, float* context)
    {
        Vector256<float> a0 = default, a1 = default, a2 = default, a3 = default;
        Vector256<float> b0 = default, b1 = default, b2 = default, b3 = default;
        var other = powers + padded;
        for (var i = 0; i < count; i++, values += HeadWidth)
        {
            var (power, power1) = (Vector256.Create(powers[i]), Vector256.Create(other[i]));
            var eight = Vector256.Load(values);
            a0 += eight * power;
            b0 += eight * power1;
            eight = Vector256.Load(values + 8);
            a1 += eight * power;
            b1 += eight * power1;
            eight = Vector256.Load(values + 16);
            a2 += eight * power;
            b2 += eight * power1;
            eight = Vector256.Load(values + 24);
            a3 += eight * power;
            b3 += eight * power1;
        }

        var (share, share1) = (Vector256.Create(first), Vector256.Create(second));
        (a0 * share).Store(context);
        (a1 * share).Store(context + 8);
        (a2 * share).Store(context + 16);
        (a3 * share).Store(context + 24);
        context += Width;
        (b0 * share1).Store(context);
        (b1 * share1).Store(context + 8);
        (b2 * share1).Store(context + 16);
        (b3 * share1).Store(context + 24);
    }
}
