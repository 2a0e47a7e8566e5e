using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace KnowledgeGraph.Encoder.Kernels;

/// <summary>
/// Rows of numbers rounded to bytes, each row with a scale and a zero of its own: number = (byte - zero) * scale. Scale and
/// zero follow from the row's least and greatest number, so that a row's bytes depend on nothing but the row.
/// </summary>
/// <param name="capacity">Rows, a multiple of <see cref="IntegerProduct.Tile"/>.</param>
/// <param name="widest">Numbers in the longest row.</param>
internal sealed unsafe class QuantizedRows(int capacity, int widest)
{
    private const float Levels = 255;

    /// <summary>A row whose numbers differ by less counts as zeros.</summary>
    private const float LeastRange = 1e-30f;

    private readonly NativeBuffer<byte> _bytes = new(capacity * widest);
    private readonly NativeBuffer<uint> _pairs = new(IntegerProduct.NeedsPairs ? capacity * widest / 2 : 1);
    private readonly NativeBuffer<float> _scales = new(capacity);
    private readonly NativeBuffer<int> _zeros = new(capacity);

    /// <summary>Rows of <see cref="Stride"/> bytes.</summary>
    public byte* Bytes => _bytes.At;

    /// <summary>
    /// The same rows for products of 16-bit numbers: for each quad of bytes its first and third, then its second and fourth, each
    /// in 16 bits. Filled only where <see cref="IntegerProduct.NeedsPairs"/>.
    /// </summary>
    public uint* Pairs => _pairs.At;

    public float* Scales => _scales.At;

    public int* Zeros => _zeros.At;

    /// <summary>Bytes from row to row; as many as the rows' numbers.</summary>
    public int Stride { get; private set; }

    /// <summary>Rounds rows.</summary>
    /// <param name="numbers">The first number of the first row.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="width">Numbers in a row, a multiple of 32.</param>
    /// <param name="stride">From row to row.</param>
    public void Set(float* numbers, int rows, int width, int stride)
    {
        Stride = width;
        for (var row = 0; row < rows; row++)
        {
            SetRow(row, numbers + ((long)row * stride));
        }
    }

    /// <summary>Rounds one row of <see cref="Stride"/> numbers, after <see cref="Begin"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void SetRow(int row, float* numbers)
    {
        Vector512<float> least = default, greatest = default;
        for (var i = 0; i < Stride; i += 16)
        {
            var sixteen = Vector512.Load(numbers + i);
            least = Vector512.MinNative(least, sixteen);
            greatest = Vector512.MaxNative(greatest, sixteen);
        }

        var (low, range) = (Lanes.Min(least), Lanes.Max(greatest) - Lanes.Min(least));
        var inverse = range > LeastRange ? Levels / range : 0;
        var zero = Rounding.ToInteger(-low * inverse);
        (Scales[row], Zeros[row]) = (inverse == 0 ? 0 : range / Levels, zero);
        Round(numbers, Bytes + ((long)row * Stride), Vector512.Create(inverse), Vector512.Create((float)zero));
        if (IntegerProduct.NeedsPairs)
        {
            Pair((uint*)(Bytes + ((long)row * Stride)), Pairs + ((long)row * Stride / 2), Stride / 4);
        }
    }

    /// <summary>Says how wide the rows are that <see cref="SetRow"/> sets.</summary>
    public void Begin(int width) => Stride = width;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Round(float* numbers, byte* bytes, Vector512<float> inverse, Vector512<float> zero)
    {
        for (var i = 0; i < Stride; i += 32)
        {
            var levels = Vector512.Narrow(Level(numbers + i, inverse, zero), Level(numbers + i + 16, inverse, zero)).AsUInt16();
            Vector256.Narrow(levels.GetLower(), levels.GetUpper()).Store(bytes + i);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> Level(float* numbers, Vector512<float> inverse, Vector512<float> zero)
    {
        var level = (Vector512.Load(numbers) * inverse) + zero;
        return Rounding.ToInteger(Vector512.MinNative(Vector512.MaxNative(level, Vector512<float>.Zero), Vector512.Create(Levels)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Pair(uint* quads, uint* pairs, int count)
    {
        const uint Even = 0x00FF00FF;
        for (var i = 0; i < count; i++)
        {
            (pairs[2 * i], pairs[(2 * i) + 1]) = (quads[i] & Even, (quads[i] >> 8) & Even);
        }
    }
}
