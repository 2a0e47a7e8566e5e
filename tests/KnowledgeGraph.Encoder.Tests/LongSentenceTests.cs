using KnowledgeGraph.Encoder.Trees;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Encoder.Tests;

public sealed class LongSentenceTests
{
    private static readonly LanguageEncoder Encoder = RandomModel.Encoder();

    [Fact]
    public void A_sentence_of_three_thousand_words_is_read_whole_its_later_parts_hanging_from_the_root_of_the_first()
    {
        var sentence = Encoder.Encode(RandomText.Document(7, 3000)).Sentences.ShouldHaveSingleItem();

        MaximumTree.IsTree([.. sentence.Heads]).ShouldBeTrue();
        var root = sentence.Heads.Index().Single(head => head.Item < 0).Index;
        root.ShouldBeLessThan(375);
        var outward = sentence.Heads.Index().Where(word => word.Item >= 0 && word.Item / 375 != word.Index / 375).ToList();
        outward.Select(word => word.Index / 375).ShouldBe([1, 2, 3, 4, 5, 6, 7]);
        outward.ShouldAllBe(word => word.Item == root);
        sentence.Relations.Count(relation => relation == "root").ShouldBe(1);
        Enumerable.Range(0, 3000).Where(word => !sentence.VectorOf(word).ContainsAnyExcept(0f)).ShouldBeEmpty();
    }

    [Fact]
    public void Memory_for_a_very_long_sentence_grows_with_its_words_not_their_square()
    {
        Encoder.Encode(RandomText.Document(7, 400));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Encoder.Encode(RandomText.Document(7, 4000));
        var bytesAWord = (GC.GetAllocatedBytesForCurrentThread() - before) / 4000;

        bytesAWord.ShouldBeLessThan(40_000);
    }
}
