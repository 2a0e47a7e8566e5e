using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Training.Perceptrons;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>
/// Finds the words that mostly have one tag: seen at least three times, and that tag in more than 60 % of them. A sentence
/// that is given more than once counts once.
/// </summary>
internal static class LexiconTrainer
{
    private const int LeastSeen = 3;
    private const double LeastShare = 0.6;

    public static byte[] Train(IEnumerable<TrainingSentence> sentences, IReadOnlyList<string> classes)
    {
        var counts = new Dictionary<ulong, int[]>();
        var index = classes.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => pair.i);
        foreach (var sentence in sentences.Distinct())
        {
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                var word = WordForms.NormalHash(sentence.Words[i]);
                counts.TryAdd(word, new int[classes.Count]);
                counts[word][index[sentence.Tags[i]]]++;
            }
        }

        return LinearModelWriter.Write(classes, [.. counts.Where(IsDecided).Select(pair => (pair.Key, OneHot(pair.Value)))]);
    }

    private static bool IsDecided(KeyValuePair<ulong, int[]> pair) =>
        pair.Value.Sum() >= LeastSeen && pair.Value.Max() > LeastShare * pair.Value.Sum();

    private static float[] OneHot(int[] counts)
    {
        var weights = new float[counts.Length];
        weights[Array.IndexOf(counts, counts.Max())] = 1;
        return weights;
    }
}
