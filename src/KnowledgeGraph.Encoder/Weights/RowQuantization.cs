namespace KnowledgeGraph.Encoder.Weights;

/// <summary>Rounds the rows of a matrix to signed bytes, each with a scale of its own: weight = byte * scale.</summary>
internal static class RowQuantization
{
    private const int Largest = 127;

    /// <summary>Writes a row's bytes, the largest weight as 127 or -127, and tells the scale; 0 for a row of zeros.</summary>
    public static float Quantize(ReadOnlySpan<float> row, Span<sbyte> bytes)
    {
        var largest = 0f;
        foreach (var weight in row)
        {
            largest = Math.Max(largest, Math.Abs(weight));
        }

        var scale = largest / Largest;
        for (var i = 0; i < row.Length; i++)
        {
            bytes[i] = scale == 0 ? (sbyte)0 : (sbyte)Math.Clamp(MathF.Round(row[i] / scale), -Largest, Largest);
        }

        return scale;
    }
}
