using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Coreference.Words;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference.Words;

public sealed class CandidateTests
{
    [Fact]
    public void Nearest_come_first() => Of("He", "[P:Carl]/NNP/2/nsubj met/VBD/0/root [P:Paul]/NNP/2/obj", "[He]/PRP/2/nsubj left/VBD/0/root")
        .ShouldBe(["Paul", "Carl"]);

    [Fact]
    public void Gender_kind_and_number_must_agree() =>
        Of("She", "[P:Anna]/NNP/2/nsubj met/VBD/0/root [P:Paul]/NNP/2/obj in/IN/5/case [L:Rome]/NNP/2/obl with/IN/7/case friends/NNS/2/obl", "[She]/PRP/2/nsubj left/VBD/0/root")
            .ShouldBe(["Anna"]);

    [Fact]
    public void It_is_nobody() => Of("It", "[P:Anna]/NNP/2/nsubj left/VBD/0/root [O:Acme]/NNP/2/obj", "[It]/PRP/2/nsubj grew/VBD/0/root").ShouldBe(["Acme"]);

    [Fact]
    public void An_argument_of_its_own_verb_is_none() => Of("her", "[P:Anna]/NNP/2/nsubj saw/VBD/0/root [her]/PRP/2/obj").ShouldBeEmpty();

    [Fact]
    public void The_one_named_later_in_its_sentence_may_be_meant() =>
        Of("she", "Before/IN/3/mark [she]/PRP/3/nsubj left/VBD/6/advcl ,/,/6/punct [P:Anna]/NNP/6/nsubj sang/VBD/0/root", "[P:Carla]/NNP/2/nsubj sang/VBD/0/root")
            .ShouldBe(["Anna"]);

    [Fact]
    public void I_is_nobody_named_where_the_text_itself_speaks() => Of("I", "[P:Anna]/NNP/2/nsubj left/VBD/0/root", "[I]/PRP/2/nsubj sang/VBD/0/root").ShouldBeEmpty();

    [Fact]
    public void She_is_no_organisation() => Of("She", "[O:Acme]/NNP/2/nsubj grew/VBD/0/root", "[She]/PRP/2/nsubj sang/VBD/0/root").ShouldBeEmpty();

    private static IEnumerable<string> Of(string anaphor, params string[] sentences)
    {
        var document = Annotated.Document(sentences);
        var context = new WordContexts([.. CoreferenceAnnotator.SureSieves()]).Of(document);
        var word = context.Words.Single(word => word.Place.Slice(document.Text) == anaphor);
        return new Candidates(context).Of(word).Select(other => other.Place.Slice(document.Text));
    }
}
