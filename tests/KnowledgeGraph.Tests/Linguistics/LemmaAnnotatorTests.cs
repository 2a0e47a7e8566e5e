using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Lemmatization;
using KnowledgeGraph.Linguistics.Tagging;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Linguistics;

public sealed class LemmaAnnotatorTests
{
    private static readonly LemmaAnnotator Annotator = new();

    [Theory]
    [InlineData("went VERB|VBD", "go")]
    [InlineData("tailored VERB|VBN", "tailor")]
    [InlineData("shaping VERB|VBG", "shape")]
    [InlineData("planning VERB|VBG", "plan")]
    [InlineData("companies NOUN|NNS", "company")]
    [InlineData("Companies PROPN|NNPS", "Company")]
    [InlineData("Paris PROPN|NNP", "Paris")]
    [InlineData("Robots NOUN|NNS", "robot")]
    [InlineData("n’t PART|RB", "not")]
    [InlineData("’s AUX|VBZ", "be")]
    [InlineData("I PRON|PRP", "I")]
    [InlineData("him PRON|PRP", "he")]
    [InlineData("better ADJ|JJR", "good")]
    public void A_word_has_the_dictionary_form_of_its_tag(string word, string lemma) => Lemmas(word).ShouldBe([lemma]);

    [Fact]
    public void A_short_had_is_told_from_a_short_would_by_what_follows()
    {
        Lemmas("she PRON|PRP", "'d AUX|MD", "leave VERB|VB").ShouldBe(["she", "would", "leave"]);
        Lemmas("she PRON|PRP", "'d AUX|VBD", "never ADV|RB", "left VERB|VBN").ShouldBe(["she", "have", "never", "leave"]);
    }

    private static IEnumerable<string> Lemmas(params string[] words)
    {
        Token[] tokens = [.. words.Select((word, index) => TokenOf(word.Split(' '), index))];
        var document = Document.Of(new Article { Id = "x", Text = "" }) with { Sentences = [new Sentence(0, default, tokens)] };
        return Annotator.Annotate(document).Sentences.Single().Tokens.Select(token => token.Lemma);
    }

    private static Token TokenOf(string[] fields, int index)
    {
        var tag = TagClass.Parse(fields[1]);
        return new Token { Index = index, Span = default, Text = fields[0], PartOfSpeech = tag.PartOfSpeech, Tag = tag.Tag };
    }
}
