using KnowledgeGraph.Encoder.Weights;

namespace KnowledgeGraph.Encoder.Tests.Kernels;

/// <summary>The kernels' arithmetic one number at a time, in the order that their documentation gives.</summary>
internal static class Plain
{
    private const int Width = ModelShape.Width;

    public static float Exponential(float x)
    {
        if (!(x >= -80))
        {
            return 0;
        }

        var power = MathF.Round(x * 1.44269504f);
        var r = x - (power * 0.693359375f) - (power * -2.12194440e-4f);
        var sum = 1f / 720;
        foreach (var coefficient in (float[])[1f / 120, 1f / 24, 1f / 6, 0.5f, 1, 1])
        {
            sum = (sum * r) + coefficient;
        }

        return sum * MathF.ScaleB(1, (int)power);
    }

    public static float Gelu(float x)
    {
        var size = MathF.Abs(x);
        var t = 1 / (1 + (size * (0.3275911f * 0.70710678f)));
        var sum = 0.5f * 1.061405429f;
        foreach (var coefficient in (float[])[0.5f * -1.453152027f, 0.5f * 1.421413741f, 0.5f * -0.284496736f, 0.5f * 0.254829592f])
        {
            sum = (sum * t) + coefficient;
        }

        return Math.Max(x, 0) - (size * (sum * t * Exponential(x * x * -0.5f)));
    }

    /// <summary>The normal distribution's share below x, by its series.</summary>
    public static double NormalShare(double x)
    {
        var (sum, term) = (x, x);
        for (var n = 1; n < 400; n++)
        {
            term *= -x * x / (2 * n);
            sum += term / ((2 * n) + 1);
        }

        return Math.Abs(x) > 6 ? (x > 0 ? 1 : 0) : 0.5 + (sum / Math.Sqrt(2 * Math.PI));
    }

    /// <summary>Replaces the scores by powers; the inverse of their sum.</summary>
    public static float Softmax(float[] scores)
    {
        var greatest = scores.Max();
        for (var i = 0; i < scores.Length; i++)
        {
            scores[i] = Exponential(scores[i] - greatest);
        }

        return 1 / Sum(scores);
    }

    public static float[] LayerNorm(float[] row, float[] added, float[] weight, float[] bias)
    {
        float[] sums = [.. row.Zip(added, (x, y) => x + y)];
        var mean = Sum(sums) / Width;
        float[] squares = [.. sums.Select(x => (x - mean) * (x - mean))];
        var scale = 1 / MathF.Sqrt((Sum(squares) / Width) + 1e-12f);
        return [.. sums.Select((x, i) => ((x - mean) * scale * weight[i]) + bias[i])];
    }

    /// <summary>A row's context in the head that starts at a column.</summary>
    public static float[] Attention(ReadOnlySpan<float> query, ReadOnlySpan<float> key, ReadOnlySpan<float> value, int column, int row, int count)
    {
        var scores = new float[count];
        for (var i = 0; i < count; i++)
        {
            for (var k = 0; k < 32; k++)
            {
                scores[i] += key[(i * Width) + column + k] * query[(row * Width) + column + k];
            }

            scores[i] *= 0.17677669529663687f;
        }

        var share = Softmax(scores);
        var context = new float[32];
        for (var k = 0; k < context.Length; k++)
        {
            for (var i = 0; i < count; i++)
            {
                context[k] += value[(i * Width) + column + k] * scores[i];
            }

            context[k] *= share;
        }

        return context;
    }

    /// <summary>Sixteen lanes, then halves upon halves.</summary>
    public static float Sum(float[] numbers)
    {
        var lanes = new float[16];
        for (var i = 0; i < numbers.Length; i++)
        {
            lanes[i % 16] += numbers[i];
        }

        for (var half = 8; half > 0; half /= 2)
        {
            for (var i = 0; i < half; i++)
            {
                lanes[i] += lanes[i + half];
            }
        }

        return lanes[0];
    }
}
