using KnowledgeGraph.Encoder.Inputs;

namespace KnowledgeGraph.Training.Encoders.Data;

/// <summary>
/// Deals the sentences of texts out to windows, and windows of like length to batches. In training a third of the windows hold
/// one sentence, the others run on to a length drawn at random, so that the model reads lines and whole pages alike.
/// </summary>
internal sealed class WindowPlan(WordPieces vocabulary, WordFeatures features, int piecesPerBatch)
{
    private const double AloneRate = 0.3;
    private const int ShortestTarget = 48;

    private readonly record struct Window(EncoderInput Input, IReadOnlyList<AnnotatedSentence> Sentences);

    /// <summary>The batches of an epoch, in random order.</summary>
    public List<EncoderWindows> Epoch(IEnumerable<TextSource> sources, Random random)
    {
        var noise = new CaseNoise(random);
        var windows = new List<Window>();
        foreach (var source in sources)
        {
            foreach (var text in source.Texts)
            {
                for (var times = Math.Floor(source.Share + random.NextDouble()); times > 0; times--)
                {
                    Deal([.. text.Select(noise.Apply)], () => random.NextDouble() < AloneRate ? 0 : random.Next(ShortestTarget, EncoderInput.Longest), windows);
                }
            }
        }

        Window[] sorted = [.. windows.OrderBy(window => window.Input.Pieces.Count + random.NextDouble())];
        var batches = Batches(sorted).ToArray();
        random.Shuffle(batches);
        return [.. batches];
    }

    /// <summary>Texts in their order, each window as full as it can be.</summary>
    public List<EncoderWindows> Whole(IEnumerable<IReadOnlyList<AnnotatedSentence>> texts)
    {
        var windows = new List<Window>();
        foreach (var text in texts)
        {
            Deal(text, () => EncoderInput.Longest, windows);
        }

        return [.. windows.Select(window => new EncoderWindows([(window.Input, window.Sentences)]))];
    }

    private void Deal(IReadOnlyList<AnnotatedSentence> text, Func<int> target, List<Window> windows)
    {
        var (input, held, limit) = (new EncoderInput(vocabulary), new List<AnnotatedSentence>(), target());
        foreach (var sentence in text)
        {
            var size = EncoderInput.SizeOf(vocabulary, sentence.Words);
            if (size + 1 > EncoderInput.Longest)
            {
                continue;
            }

            if (held.Count > 0 && input.Pieces.Count + size > limit)
            {
                windows.Add(new Window(input, held));
                (input, held, limit) = (new EncoderInput(vocabulary), [], target());
            }

            input.Add(vocabulary, features, sentence.Words);
            held.Add(sentence);
        }

        if (held.Count > 0)
        {
            windows.Add(new Window(input, held));
        }
    }

    private IEnumerable<EncoderWindows> Batches(Window[] sorted)
    {
        for (var start = 0; start < sorted.Length;)
        {
            var end = start + 1;
            while (end < sorted.Length && (end - start + 1) * sorted[end].Input.Pieces.Count <= piecesPerBatch)
            {
                end++;
            }

            yield return new EncoderWindows([.. sorted[start..end].Select(window => (window.Input, window.Sentences))]);
            start = end;
        }
    }
}
