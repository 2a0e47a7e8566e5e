using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using FsCheck.Xunit;
using KnowledgeGraph.Encoder.Kernels;
using KnowledgeGraph.Encoder.Weights;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Encoder.Tests.Kernels;

/// <summary>Every kernel against the plainest code for the same sums in the same order: equal to the bit.</summary>
public sealed unsafe class KernelTests
{
    private const int Rows = 2 * IntegerProduct.Tile;

    [Property(MaxTest = 60, Replay = "17,23")]
    public void Every_way_to_sums_of_bytes_gives_the_exact_sums(int seed)
    {
        var random = new Random(seed);
        var quads = random.Next(1, 50);
        using var bytes = new Numbers<byte>(IntegerProduct.Tile * quads * 4);
        using var pairs = new Numbers<uint>(IntegerProduct.Tile * quads * 2);
        using var panel = new Numbers<sbyte>(quads * PanelLayout.QuadBytes);
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes.At[i] = random.Next(4) == 0 ? byte.MaxValue : (byte)random.Next(256);
        }

        for (var i = 0; i < pairs.Length / 2; i++)
        {
            var quad = ((uint*)bytes.At)[i];
            (pairs.At[2 * i], pairs.At[(2 * i) + 1]) = (quad & 0xFF00FF, (quad >> 8) & 0xFF00FF);
        }

        for (var i = 0; i < panel.Length; i++)
        {
            panel.At[i] = random.Next(4) == 0 ? (sbyte)-127 : (sbyte)random.Next(-127, 128);
        }

        var expected = new int[IntegerProduct.Tile * 16];
        for (var place = 0; place < expected.Length; place++)
        {
            for (var input = 0; input < quads * 4; input++)
            {
                expected[place] += bytes.At[(place / 16 * quads * 4) + input] * panel.At[PanelLayout.Place(place % 16, input, quads * 4)];
            }
        }

        foreach (var (way, isSupported, multiply) in Ways(quads))
        {
            if (isSupported)
            {
                var sums = new int[expected.Length];
                fixed (int* at = sums)
                {
                    multiply((nint)bytes.At, (nint)pairs.At, (nint)panel.At, (nint)at);
                }

                sums.ShouldBe(expected, way);
            }
        }
    }

    [Property(MaxTest = 50, Replay = "17,23")]
    public void Rows_are_rounded_to_the_nearest_of_256_levels_between_their_least_and_greatest_number_and_zero(int seed)
    {
        var random = new Random(seed);
        const int Width = 64;
        using var numbers = Random(random, Rows * Width, random.Next(2) * random.NextSingle());
        var rows = new QuantizedRows(Rows, Width);
        rows.Set(numbers.At, Rows, Width, Width);
        for (var row = 0; row < Rows; row++)
        {
            var least = Math.Min(0, numbers.Span.Slice(row * Width, Width).ToArray().Min());
            var greatest = Math.Max(0, numbers.Span.Slice(row * Width, Width).ToArray().Max());
            var inverse = 255 / (greatest - least);
            var zero = MathF.Round(-least * inverse);
            rows.Scales[row].ShouldBe((greatest - least) / 255);
            rows.Zeros[row].ShouldBe((int)zero);
            for (var i = 0; i < Width; i++)
            {
                var level = MathF.Round(Math.Clamp((numbers.At[(row * Width) + i] * inverse) + zero, 0, 255));
                rows.Bytes[(row * Width) + i].ShouldBe((byte)level);
            }
        }
    }

    [Fact]
    public void A_row_of_zeros_stays_zero()
    {
        using var numbers = new Numbers<float>(64);
        var rows = new QuantizedRows(IntegerProduct.Tile, 64);
        rows.Set(numbers.At, 1, 64, 64);
        (rows.Scales[0], rows.Zeros[0]).ShouldBe((0, 0));
    }

    [Fact]
    public void A_linear_layer_gives_the_sums_scaled_and_shifted()
    {
        var random = new Random(3);
        const int Inputs = 96;
        const int Outputs = 37;
        var plan = TensorCatalog.Plan("m.weight", [Outputs, Inputs]);
        using var values = Random(random, Outputs * Inputs, 0.3f);
        var content = TensorBytes.Of(plan, values.Span.ToArray());
        using var bias = Random(random, 48, 1);
        using var numbers = Random(random, Rows * Inputs, 2);
        using var output = new Numbers<float>(Rows * 48);
        using var sums = new Numbers<int>(Rows * 16);
        var rows = new QuantizedRows(Rows, Inputs);
        fixed (byte* at = content)
        {
            var matrix = new Matrix(Outputs, Inputs, (sbyte*)at, (float*)(at + plan.ScalesOffset), (int*)(at + plan.SumsOffset), bias.At);
            rows.Set(numbers.At, Rows - 1, Inputs, Inputs);
            LinearLayer.Apply(rows, Rows - 1, matrix, output.At, 48, sums.At);
            for (var row = 0; row < Rows - 1; row++)
            {
                for (var i = 0; i < Outputs; i++)
                {
                    var sum = Enumerable.Range(0, Inputs).Sum(k => (rows.Bytes[(row * Inputs) + k] - rows.Zeros[row]) * matrix.Panels[PanelLayout.Place(i, k, Inputs)]);
                    output.At[(row * 48) + i].ShouldBe((sum * (rows.Scales[row] * matrix.Scales[i])) + bias.At[i]);
                    var exact = Enumerable.Range(0, Inputs).Sum(k => (double)numbers.At[(row * Inputs) + k] * values.At[(i * Inputs) + k]) + bias.At[i];
                    ((double)output.At[(row * 48) + i]).ShouldBe(exact, 0.06);
                }
            }
        }
    }

    [Fact]
    public void The_exponential_is_its_polynomial_to_the_bit_and_off_by_less_than_three_ten_millionths()
    {
        for (var x = -100f; x < 88; x += 0.0137f)
        {
            var found = Exponential.Of(x);
            found.ShouldBe(Plain.Exponential(x));
            if (x >= -80)
            {
                ((double)found).ShouldBe(Math.Exp(x), 3e-7 * Math.Exp(x));
            }
        }

        Exponential.Of(float.NegativeInfinity).ShouldBe(0);
        Exponential.Of(0f).ShouldBe(1);
    }

    [Fact]
    public void The_gelu_is_its_formula_to_the_bit_and_close_to_the_true_one()
    {
        var points = Enumerable.Range(-2000, 4000).Select(i => i * 0.005f).ToArray();
        using var numbers = new Numbers<float>(points.Length);
        points.CopyTo(numbers.Span);
        Gelu.Apply(numbers.At, points.Length);
        numbers.Span.ToArray().ShouldBe(points.Select(Plain.Gelu));
        foreach (var (index, x) in points.Index())
        {
            ((double)numbers.At[index]).ShouldBe(x * Plain.NormalShare(x), 1e-6);
        }
    }

    [Fact]
    public void A_softmax_adds_in_sixteen_lanes_however_many_scores_there_are()
    {
        foreach (var count in (int[])[1, 7, 8, 15, 16, 17, 31, 100, 256])
        {
            using var scores = Random(new Random(count), 256, 8);
            var expected = scores.Span[..count].ToArray();
            var share = Plain.Softmax(expected);
            Softmax.Apply(scores.At, count).ShouldBe(share);
            scores.Span[..count].ToArray().ShouldBe(expected);
        }
    }

    [Fact]
    public void A_layer_norm_adds_in_sixteen_lanes()
    {
        var random = new Random(8);
        const int Width = ModelShape.Width;
        using var row = Random(random, Width, 3);
        using var added = Random(random, Width, 3);
        using var weight = Random(random, Width, 1);
        using var bias = Random(random, Width, 1);
        var expected = Plain.LayerNorm(row.Span.ToArray(), added.Span.ToArray(), weight.Span.ToArray(), bias.Span.ToArray());
        new LayerNorm(weight.At, bias.At).Apply(row.At, added.At);
        row.Span.ToArray().ShouldBe(expected);
    }

    [Fact]
    public void Attention_adds_scores_by_the_heads_numbers_and_contexts_by_the_pieces()
    {
        foreach (var count in (int[])[1, 3, 16, 30, 61, 256])
        {
            var random = new Random(count);
            using var query = Random(random, 258 * ModelShape.Width, 2);
            using var key = Random(random, 258 * ModelShape.Width, 2);
            using var value = Random(random, 258 * ModelShape.Width, 2);
            using var context = new Numbers<float>(258 * ModelShape.Width);
            new AttentionHead().Apply(query.At + 32, key.At + 32, value.At + 32, count, context.At + 32);
            for (var row = 0; row < count; row++)
            {
                context.Span.Slice((row * ModelShape.Width) + 32, 32).ToArray().ShouldBe(Plain.Attention(query.Span, key.Span, value.Span, 32, row, count));
            }
        }
    }

    private static IEnumerable<(string Way, bool IsSupported, Action<nint, nint, nint, nint> Multiply)> Ways(int quads) =>
    [
        ("AVX-VNNI", AvxVnni.IsSupported, (bytes, _, panel, sums) => QuadProduct256.Multiply((byte*)bytes, quads * 4, (sbyte*)panel, quads, (int*)sums)),
        ("AVX-512BW", Avx512BW.IsSupported, (_, pairs, panel, sums) => PairProduct512.Multiply((uint*)pairs, quads * 2, (sbyte*)panel, quads, (int*)sums)),
        ("AVX2", Avx2.IsSupported, (_, pairs, panel, sums) => PairProduct256.Multiply((uint*)pairs, quads * 2, (sbyte*)panel, quads, (int*)sums)),
        ("Arm", Dp.IsSupported, (bytes, _, panel, sums) => ArmMultiply((byte*)bytes, (sbyte*)panel, quads, (int*)sums)),
        ("any", true, (bytes, _, panel, sums) => PortableProduct.Multiply((byte*)bytes, quads * 4, (sbyte*)panel, quads, (int*)sums)),
    ];

    private static void ArmMultiply(byte* bytes, sbyte* panel, int quads, int* sums)
    {
        var weights = stackalloc int[16];
        for (var i = 0; i < quads * PanelLayout.QuadBytes; i++)
        {
            weights[i % PanelLayout.QuadBytes / PanelLayout.Quad] += panel[i];
        }

        QuadProduct128.Multiply(bytes, quads * 4, panel, quads, weights, sums);
    }

    private static Numbers<float> Random(Random random, int count, float size)
    {
        var numbers = new Numbers<float>(count);
        for (var i = 0; i < count; i++)
        {
            numbers.At[i] = size * ((2 * random.NextSingle()) - 1);
        }

        return numbers;
    }
}
