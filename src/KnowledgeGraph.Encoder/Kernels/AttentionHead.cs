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
            Vector512.Load(value + (i * Width)).Store(values + (i * HeadWidth));
            Vector512.Load(value + (i * Width) + 16).Store(values + (i * HeadWidth) + 16);
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
        var scale = Vector512.Create(Scale);
        for (var i = 0; i < padded; i += 16)
        {
            Vector512<float> sum = default, sum1 = default, sum2 = default, sum3 = default;
            var column = keys + i;
            for (var k = 0; k < HeadWidth; k++, column += padded)
            {
                var numbers = Vector512.Load(column);
                sum += numbers * Vector512.Create(query[k]);
                sum1 += numbers * Vector512.Create(query1[k]);
                sum2 += numbers * Vector512.Create(query2[k]);
                sum3 += numbers * Vector512.Create(query3[k]);
            }

            var row = scores + i;
            (sum * scale).Store(row);
            (sum1 * scale).Store(row + padded);
            (sum2 * scale).Store(row + (2 * padded));
            (sum3 * scale).Store(row + (3 * padded));
        }
    }

    /// <summary>The values by the powers of two queries, each context scaled at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Mix(float* powers, int padded, float* values, int count, float share, float share1, float* context)
    {
        Vector512<float> left = default, right = default, left1 = default, right1 = default;
        var powers1 = powers + padded;
        for (var i = 0; i < count; i++, values += HeadWidth)
        {
            var power = Vector512.Create(powers[i]);
            var power1 = Vector512.Create(powers1[i]);
            var numbers = Vector512.Load(values);
            left += numbers * power;
            left1 += numbers * power1;
            numbers = Vector512.Load(values + 16);
            right += numbers * power;
            right1 += numbers * power1;
        }

        (left * Vector512.Create(share)).Store(context);
        (right * Vector512.Create(share)).Store(context + 16);
        (left1 * Vector512.Create(share1)).Store(context + Width);
        (right1 * Vector512.Create(share1)).Store(context + Width + 16);
    }
}
