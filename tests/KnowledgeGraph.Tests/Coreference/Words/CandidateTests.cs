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

    private static IEnumerable<string> Of(string anaphor, params string[] sentences)
    {
        var document = Annotated.Document(sentences);
        var context = new WordContexts([.. CoreferenceAnnotator.SureSieves()]).Of(document);
        var word = context.Words.Single(word => word.Place.Slice(document.Text) == anaphor);
        return new Candidates(context).Of(word).Select(other => other.Place.Slice(document.Text));
    }
}
