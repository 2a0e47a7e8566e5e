namespace KnowledgeGraph.Encoder.Tests;

/// <summary>Words of up to nine letters and digits, some in capitals, from a seed.</summary>
internal static class RandomText
{
    private const string Characters = "abcdefghijklmnopqrstuvwxyzABCDEFé0123.,-";

    public static string[] Sentence(Random random, int words) => [.. Enumerable.Range(0, words).Select(_ => Word(random))];

    public static IReadOnlyList<IReadOnlyList<string>> Document(int seed, params int[] lengths)
    {
        var random = new Random(seed);
        return [.. lengths.Select(length => Sentence(random, length))];
    }

    private static string Word(Random random)
    {
        var letters = new char[random.Next(1, 10)];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = Characters[random.Next(Characters.Length)];
        }

        return new string(letters);
    }
}
