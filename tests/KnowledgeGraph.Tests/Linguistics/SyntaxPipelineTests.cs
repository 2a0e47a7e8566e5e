using FsCheck.Xunit;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics;
using KnowledgeGraph.Linguistics.Encoders;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Parsing;
using KnowledgeGraph.Linguistics.Sentences;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Linguistics;

public sealed class SyntaxPipelineTests
{
    private static readonly AnnotationPipeline Pipeline =
        new([new SentenceAnnotator(), new EncodingAnnotator(SharedEncoder.Instance), new LemmaAnnotator(), new TreeAnnotator()]);

    [Property]
    public void Any_text_gives_slices_and_trees(string? text) => ShouldBeSound(Annotate(text ?? ""));

    [Theory]
    [InlineData("?!?!... --- ((( ]]] \"\"\" ''' ,,, ;;;")]
    [InlineData("😀😀😀 👩‍👩‍👧 🇳🇴 \uD83D lone \uDE00 halves")]
    [InlineData("tab\there\u0000null\u001Besc\u200Bzero\u00ADsoft")]
    [InlineData("\n\n\n \r\n\r\n \u2028 \u2029")]
    public void Garbage_gives_slices_and_trees(string text) => ShouldBeSound(Annotate(text));

    [Fact]
    public void A_sentence_of_a_thousand_words_is_parsed() =>
        ShouldBeSound(Annotate(string.Concat(Enumerable.Repeat("the dog that the cat saw and ", 200))));

    [Fact]
    public void A_word_of_a_hundred_thousand_letters_is_parsed() => ShouldBeSound(Annotate(new string('x', 100_000)));

    [Fact]
    public void The_same_text_gives_the_same_analysis_on_many_threads()
    {
        const string text = "Maren Holt co-founded the startup in 2016. She left it in March, and it was sold by its owner.";
        var expected = Annotate(text).Sentences.SelectMany(sentence => sentence.Tokens).ToList();

        Parallel.For(0, 16, _ => Annotate(text).Sentences.SelectMany(sentence => sentence.Tokens).ShouldBe(expected));
    }

    private static Document Annotate(string text) => Pipeline.Annotate(new Article { Id = "x", Text = text });

    private static void ShouldBeSound(Document document)
    {
        foreach (var sentence in document.Sentences)
        {
            sentence.Tokens.ShouldNotBeEmpty();
            sentence.Tokens.ShouldAllBe(token => token.Text == token.Span.Slice(document.Text) && token.Lemma.Length > 0);
            sentence.Tokens.Count(token => token.Head < 0 && token.Relation == "root").ShouldBe(1);
            sentence.Tokens.ShouldAllBe(token => ReachesRoot(sentence, token));
        }
    }

    private static bool ReachesRoot(Sentence sentence, Token token)
    {
        var steps = 0;
        for (var at = token; at.Head >= 0; at = sentence.Tokens[at.Head])
        {
            if (++steps > sentence.Tokens.Count)
            {
                return false;
            }
        }

        return true;
    }
}
