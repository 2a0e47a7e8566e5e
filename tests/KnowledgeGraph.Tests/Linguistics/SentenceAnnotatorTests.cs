using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Sentences;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Linguistics;

public sealed class SentenceAnnotatorTests
{
    private static readonly SentenceAnnotator Annotator = new();

    public static TheoryData<string, string[]> Cases()
    {
        var cases = new TheoryData<string, string[]>();
        foreach (var (input, expected) in GoldenBlocks.Read("sentences.txt"))
        {
            cases.Add(Unescape(input), [.. expected.Select(line => Unescape(line[2..]))]);
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Sentences_end_where_a_reader_ends_them(string text, string[] expected) =>
        Annotator.Annotate(Document.Of(new Article { Id = "x", Text = text })).Sentences
            .Select(sentence => sentence.Span.Slice(text)).ShouldBe(expected);

    [Fact]
    public void An_empty_text_has_no_sentences() =>
        Annotator.Annotate(Document.Of(new Article { Id = "x", Text = " \n\n\t " })).Sentences.ShouldBeEmpty();

    private static string Unescape(string text) => text.Replace("\\n", "\n", StringComparison.Ordinal);
}
