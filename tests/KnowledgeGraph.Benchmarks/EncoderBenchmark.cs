using System.Globalization;
using KnowledgeGraph.Encoder;

namespace KnowledgeGraph.Benchmarks;

/// <summary>
/// Words a second of processor time, which other work on the machine disturbs less than the wall clock, with heads and without,
/// turn by turn: the median, least and greatest of nine rounds over documents of 25 sentences.
/// </summary>
internal static class EncoderBenchmark
{
    private const int Rounds = 9;
    private const int SentencesPerDocument = 25;

    /// <param name="arguments">A file with a sentence a line, its words separated by blanks; weights, the embedded ones unless said.</param>
    public static int Run(IReadOnlyList<string> arguments)
    {
        var encoder = arguments.Count > 1 ? LanguageEncoder.Open(arguments[1]) : LanguageEncoder.Embedded();
        var documents = File.ReadLines(arguments[0])
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words.Length > 0)
            .Chunk(SentencesPerDocument).ToList();
        var words = documents.Sum(document => document.Sum(sentence => sentence.Length));
        var (withHeads, without) = (new List<double>(), new List<double>());
        for (var round = 0; round <= Rounds; round++)
        {
            var rates = (Rate(words, documents, document => encoder.Encode(document)),
                Rate(words, documents, document => encoder.EncodeVectors(document)));
            if (round > 0)
            {
                withHeads.Add(rates.Item1);
                without.Add(rates.Item2);
            }
        }

        Console.WriteLine($"{words} words in {documents.Count} documents; words a second of processor time, median (least to greatest) of {Rounds} rounds");
        Print("with tags, trees and names", withHeads);
        Print("vectors only", without);
        return 0;
    }

    private static double Rate(int words, List<string[][]> documents, Action<string[][]> encode)
    {
        var start = Environment.CpuUsage.TotalTime;
        documents.ForEach(encode);
        return words / (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }

    private static void Print(string what, List<double> rates)
    {
        rates.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {rates[Rounds / 2]:n0} ({rates[0]:n0} to {rates[^1]:n0})"));
    }
}
