using KnowledgeGraph.Linguistics.Sentences;
using KnowledgeGraph.Linguistics.Tokenization;
using KnowledgeGraph.Training.Perceptrons;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>Learns at which candidates sentences end, from texts whose sentences are known.</summary>
internal sealed class SentenceTrainer(int seed, int epochs, int cutOff)
{
    public byte[] Train(IReadOnlyList<GoldText> texts)
    {
        var tokenizer = new Tokenizer();
        var features = new BoundaryFeatures(tokenizer.Abbreviations);
        var examples = texts.SelectMany(text => ExamplesOf(text, tokenizer, features)).ToArray();
        var perceptron = new AveragedPerceptron(SentenceSplitter.Classes, cutOff);
        var scores = new int[perceptron.Width];
        var random = new Random(seed);
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(examples);
            var errors = examples.Count(example => !Learn(perceptron, example, scores));
            Console.Error.WriteLine($"sentences, epoch {epoch}: {errors} errors of {examples.Length}, {perceptron.RowCount} features");
        }

        return LinearModelWriter.Write(perceptron);
    }

    private static bool Learn(AveragedPerceptron perceptron, Example example, int[] scores)
    {
        perceptron.Score(example.Features, scores);
        perceptron.Tick();
        var guess = scores[1] > scores[0] ? 1 : 0;
        if (guess == example.Class)
        {
            return true;
        }

        perceptron.Correct(example.Features, example.Class, guess);
        return false;
    }

    private static IEnumerable<Example> ExamplesOf(GoldText text, Tokenizer tokenizer, BoundaryFeatures features)
    {
        var buffer = new ulong[BoundaryFeatures.MaxCount];
        foreach (var range in TextBlocks.Of(text.Text))
        {
            var block = Block.Of(text.Text, tokenizer.Tokenize(text.Text, range));
            var start = 0;
            for (var i = 0; i + 1 < block.Tokens.Count; i++)
            {
                var ends = text.SentenceEnds.Contains(block.Tokens[i].End);
                if (BoundaryCandidates.IsCandidate(block.Words, i))
                {
                    var count = features.Extract(block, i, start, buffer);
                    yield return new Example(buffer[..count], ends ? 1 : 0);
                }

                start = ends ? i + 1 : start;
            }
        }
    }

    private sealed record Example(ulong[] Features, int Class);
}
