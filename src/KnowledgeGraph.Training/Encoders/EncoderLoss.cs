using static TorchSharp.torch;

namespace KnowledgeGraph.Training.Encoders;

/// <summary>What a batch costs: cross-entropy for tags and trees, the likelihood of all that a corpus leaves open for names.</summary>
internal sealed class EncoderLoss(EncoderHeads heads)
{
    private const double TagWeight = 0.5;
    private const double NameWeight = 2;
    private const long Unmarked = -100;

    /// <param name="words">Word vectors, [words, 448].</param>
    /// <param name="batch">The batch that they were made of.</param>
    public Tensor Of(Tensor words, EncoderBatch batch)
    {
        var loss = NameWeight * Names(words, batch);
        if (batch.Upos.ne(Unmarked).any().item<bool>())
        {
            var arcs = heads.Arcs(words, batch);
            loss += TagWeight * nn.functional.cross_entropy(heads.Upos(words), batch.Upos);
            loss += TagWeight * nn.functional.cross_entropy(heads.Xpos(words), batch.Xpos);
            loss += nn.functional.cross_entropy(arcs.view(-1, arcs.shape[2]), batch.Heads.view(-1));
            loss += nn.functional.cross_entropy(heads.Relations(words, batch.FlatHeads), batch.Relations);
        }

        return loss;
    }

    private Tensor Names(Tensor words, EncoderBatch batch)
    {
        var scores = heads.Names(words);
        var open = scores.masked_fill(batch.Names.logical_not(), -1e9f).logsumexp(1);
        var annotated = batch.Names.all(1).logical_not().to(ScalarType.Float32).sum().clamp_min(1);
        return (scores.logsumexp(1) - open).sum() / annotated;
    }
}
