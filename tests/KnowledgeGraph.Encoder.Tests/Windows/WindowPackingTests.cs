using FsCheck.Xunit;
using KnowledgeGraph.Encoder.Inputs;
using KnowledgeGraph.Encoder.Windows;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Encoder.Tests.Windows;

public sealed class WindowPackingTests
{
    private static readonly WordPieces Vocabulary = new(RandomModel.Metadata().Vocabulary);

    [Property(MaxTest = 200, Replay = "17,23")]
    public void Every_word_is_kept_once_in_order_and_no_window_is_too_long(int seed)
    {
        var random = new Random(seed);
        int[] lengths = [.. Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(10) == 0 ? random.Next(900) : random.Next(40))];
        var document = RandomText.Document(seed, lengths);
        var windows = WindowPacking.Pack(document, Vocabulary);

        var kept = windows.SelectMany(window => window)
            .SelectMany(part => Enumerable.Range(part.KeepStart, part.KeepEnd - part.KeepStart).Select(word => (part.Sentence, word)));
        kept.ShouldBe(lengths.SelectMany((length, sentence) => Enumerable.Range(0, length).Select(word => (sentence, word))));
        windows.ShouldAllBe(window => Pieces(document, window) <= EncoderInput.Longest && window.Count > 0);
        windows.SelectMany(window => window).ShouldAllBe(part => part.Start <= part.KeepStart && part.KeepEnd <= part.End);
    }

    [Fact]
    public void Sentences_share_a_window_as_long_as_they_fit_and_a_long_one_is_cut_with_words_around_each_cut_on_both_sides()
    {
        IReadOnlyList<IReadOnlyList<string>> document = [Words(100), Words(100), Words(80), Words(400)];

        Show(WindowPacking.Pack(document, Vocabulary)).ShouldBe(
        [
            "0:0-100[0-100] 1:0-100[0-100]",
            "2:0-80[0-80]",
            "3:0-254[0-222]",
            "3:190-400[222-400]",
        ]);
    }

    private static string[] Words(int count) => [.. Enumerable.Repeat("the", count)];

    private static IEnumerable<string> Show(List<List<WindowPart>> windows) => windows.Select(window =>
        string.Join(' ', window.Select(part => $"{part.Sentence}:{part.Start}-{part.End}[{part.KeepStart}-{part.KeepEnd}]")));

    private static int Pieces(IReadOnlyList<IReadOnlyList<string>> document, List<WindowPart> window)
    {
        var pieces = new int[WordPieces.Longest];
        return 1 + window.Sum(part => 1 + document[part.Sentence].Skip(part.Start).Take(part.End - part.Start).Sum(word => Vocabulary.Split(word, pieces)));
    }
}
