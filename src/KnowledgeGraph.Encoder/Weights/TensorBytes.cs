using System.Runtime.InteropServices;

namespace KnowledgeGraph.Encoder.Weights;

/// <summary>A tensor as it lies in a weights file.</summary>
internal static class TensorBytes
{
    public static byte[] Of(TensorPlan plan, float[] values)
    {
        var bytes = new byte[plan.Bytes];
        switch (plan.Form)
        {
            case TensorForm.Floats:
                MemoryMarshal.AsBytes(values.AsSpan()).CopyTo(bytes);
                break;
            case TensorForm.Table:
                WriteTable(plan, values, bytes);
                break;
            default:
                WritePanels(plan, values, bytes);
                break;
        }

        return bytes;
    }

    private static void WriteTable(TensorPlan plan, float[] values, byte[] bytes)
    {
        var (rows, width) = (plan.Shape[0], plan.Shape[1]);
        var weights = MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan());
        var scales = MemoryMarshal.Cast<byte, float>(bytes.AsSpan((int)plan.ScalesOffset));
        for (var row = 0; row < rows; row++)
        {
            scales[row] = RowQuantization.Quantize(values.AsSpan(row * width, width), weights.Slice(row * width, width));
        }
    }

    private static void WritePanels(TensorPlan plan, float[] values, byte[] bytes)
    {
        var (outputs, inputs) = (plan.Shape[0], plan.Shape[1]);
        var weights = MemoryMarshal.Cast<byte, sbyte>(bytes.AsSpan());
        var scales = MemoryMarshal.Cast<byte, float>(bytes.AsSpan((int)plan.ScalesOffset));
        var sums = MemoryMarshal.Cast<byte, int>(bytes.AsSpan((int)plan.SumsOffset));
        var row = new sbyte[inputs];
        for (var output = 0; output < outputs; output++)
        {
            scales[output] = RowQuantization.Quantize(values.AsSpan(output * inputs, inputs), row);
            for (var input = 0; input < inputs; input++)
            {
                weights[PanelLayout.Place(output, input, inputs)] = row[input];
                sums[output] += row[input];
            }
        }
    }
}
