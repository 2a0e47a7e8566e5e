using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Linguistics.Tagging;
using KnowledgeGraph.Training.Perceptrons;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>Learns the tagger, and tags a corpus by taggers that have not seen it.</summary>
internal sealed class TaggerTrainer(int seed, int epochs, int cutOff)
{
    public sealed record Weights(byte[] Tagger, byte[] Lexicon);

    public static IReadOnlyList<string> ClassesOf(IEnumerable<TrainingSentence> sentences) =>
        [.. sentences.SelectMany(sentence => sentence.Tags).Distinct().Order(StringComparer.Ordinal)];

    public Weights Train(IReadOnlyList<TrainingSentence> sentences, IReadOnlyList<string> classes)
    {
        var lexicon = LexiconTrainer.Train(sentences, classes);
        var perceptron = new AveragedPerceptron(classes, cutOff);
        var learner = new Learner(perceptron, new TagLexicon(LinearModel.FromBytes(lexicon, "tag-lexicon")));
        var random = new Random(seed);
        var order = Enumerable.Range(0, sentences.Count).ToArray();
        for (var epoch = 1; epoch <= epochs; epoch++)
        {
            random.Shuffle(order);
            var errors = order.Sum(index => learner.Learn(sentences[index]));
            Console.Error.WriteLine($"tagger, epoch {epoch}: {errors} errors, {perceptron.RowCount} features");
        }

        return new Weights(LinearModelWriter.Write(perceptron), lexicon);
    }

    /// <summary>The tags that taggers trained on the other parts give to each part, in the order of the sentences.</summary>
    public string[][] Jackknife(IReadOnlyList<TrainingSentence> sentences, int parts, IReadOnlyList<string> classes)
    {
        var tags = new string[sentences.Count][];
        for (var part = 0; part < parts; part++)
        {
            var others = sentences.Where((_, index) => index % parts != part).ToList();
            var tagger = TaggerOf(Train(others, classes));
            for (var i = part; i < sentences.Count; i += parts)
            {
                tags[i] = Array.ConvertAll(tagger.Tag(sentences[i].Words), tag => classes[tag]);
            }
        }

        return tags;
    }

    public static Tagger TaggerOf(Weights weights) => new(
        LinearModel.FromBytes(weights.Tagger, "tagger"), new TagLexicon(LinearModel.FromBytes(weights.Lexicon, "tag-lexicon")));

    private sealed class Learner(AveragedPerceptron perceptron, TagLexicon lexicon)
    {
        private readonly Dictionary<string, int> _classes =
            perceptron.Classes.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index);

        private readonly ulong[] _buffer = new ulong[TaggerFeatures.MaxCount];
        private readonly int[] _scores = new int[perceptron.Width];

        /// <returns>The number of words it got wrong.</returns>
        public int Learn(TrainingSentence sentence)
        {
            var features = new TaggerFeatures(sentence.Words, lexicon);
            var tags = new int[sentence.Words.Length];
            var errors = 0;
            for (var i = 0; i < tags.Length; i++)
            {
                var extracted = features.Extract(i, tags, _buffer);
                perceptron.Score(extracted, _scores);
                tags[i] = perceptron.Best(_scores);
                perceptron.Tick();
                if (_classes[sentence.Tags[i]] != tags[i])
                {
                    perceptron.Correct(extracted, _classes[sentence.Tags[i]], tags[i]);
                    errors++;
                }
            }

            return errors;
        }
    }
}
