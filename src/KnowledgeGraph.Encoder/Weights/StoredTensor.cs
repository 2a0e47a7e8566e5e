namespace KnowledgeGraph.Encoder.Weights;

/// <summary>A tensor in a weights file that was opened.</summary>
internal sealed unsafe class StoredTensor(TensorPlan plan, byte* at)
{
    public TensorPlan Plan { get; } = plan;

    public byte* At { get; } = at;

    public void Deconstruct(out TensorPlan plan, out byte* at)
    {
        plan = Plan;
        at = At;
    }
}
