using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Training.Coreference.Texts;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference.Texts;

/// <summary>Texts that the trainer makes of others.</summary>
public sealed class MadeTextTests
{
    private const string Met = "[P:Paul/NNP/1/compound Weber/NNP/3/nsubj] met/VBD/0/root [P:Karl/NNP/3/obj Otto/NNP/4/flat] ././3/punct";

    [Fact]
    public void A_name_that_comes_again_is_made_a_pronoun_where_somebody_else_is_about()
    {
        var text = PronounizedNames.Of(Context(Met, "[P:Weber]/NNP/2/nsubj left/VBD/0/root ././2/punct")).ShouldHaveSingleItem();

        text.Text.ShouldBe("Paul Weber met Karl Otto . He left .");
        text.Mentions.Select(mention => $"{mention.Cluster} {mention.Span.Slice(text.Text)}").ShouldBe(["A Paul Weber", "B Karl Otto", "A He"]);
    }

    [Fact]
    public void With_nobody_else_about_a_name_stays() =>
        PronounizedNames.Of(Context("[P:Paul/NNP/1/compound Weber/NNP/3/nsubj] sang/VBD/0/root ././3/punct", "[P:Weber]/NNP/2/nsubj left/VBD/0/root ././2/punct")).ShouldBeEmpty();

    [Fact]
    public void Men_become_women_with_the_marks_where_they_were()
    {
        var context = Context("[P:Paul]/NNP/2/nsubj saw/VBD/0/root [her]/PRP$/4/nmod:poss son/NN/2/obj and/CC/6/cc [him]/PRP/4/conj");
        var document = context.State.Document;
        var him = document.Mentions[^1].Span;
        var text = new CoreferenceText { Id = "1", Text = document.Text, Mentions = [new GoldMention(him, "A", GoldLink.Same)], Coverage = Coverage.SomeMentions };

        var swapped = new GenderSwap().Of(text, context, 1);

        swapped.Text.ShouldEndWith(" saw his daughter and her");
        swapped.Text.ShouldNotContain("Paul");
        swapped.Mentions.ShouldHaveSingleItem().Span.Slice(swapped.Text).ShouldBe("her");
    }

    private static WordContext Context(params string[] sentences)
    {
        var document = Annotated.Document(sentences);
        return new WordContexts([.. CoreferenceAnnotator.SureSieves()]).Of(document);
    }
}
