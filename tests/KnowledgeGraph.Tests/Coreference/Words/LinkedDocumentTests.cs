using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Coreference.Words;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference.Words;

public sealed class LinkedDocumentTests
{
    [Fact]
    public void A_noun_that_was_no_mention_becomes_one_when_it_is_linked()
    {
        var document = Annotated.Document("A/DT/2/det lamp/NN/3/nsubj fell/VBD/0/root", "[P:Ann]/NNP/2/nsubj saw/VBD/0/root it/PRP/2/obj");
        var context = new WordContexts([.. CoreferenceAnnotator.SureSieves()]).Of(document);
        var links = new WordLinks(context);
        links.Join(context.Words[0], context.Words[2]).ShouldBeTrue();

        var linked = LinkedDocument.Of(context, links);

        linked.Mentions.Select(mention => $"{mention.Index} {mention.Type} {mention.Span.Slice(document.Text)}")
            .ShouldBe(["0 Nominal A lamp", "1 Name Ann", "2 Pronoun it"]);
        linked.Chains.Select(chain => $"{chain.Kind} {string.Join(',', chain.Mentions)}").ShouldBe(["Concept 0,2", "Person 1"]);
    }

    [Fact]
    public void Two_names_are_never_joined_through_a_pronoun()
    {
        var document = Annotated.Document("[O:Acme]/NNP/2/nsubj beat/VBD/0/root [O:Bolt]/NNP/2/obj", "[It]/PRP/2/nsubj grew/VBD/0/root");
        var context = new WordContexts([.. CoreferenceAnnotator.SureSieves()]).Of(document);
        var links = new WordLinks(context);

        links.Join(context.Words[0], context.Words[2]).ShouldBeTrue();
        links.Join(context.Words[1], context.Words[2]).ShouldBeFalse();
    }

    [Fact]
    public void He_and_she_are_never_one() =>
        Joins("[P:Robin]/NNP/2/nsubj met/VBD/0/root [her]/PRP/2/obj", "[He]/PRP/2/nsubj left/VBD/0/root", (1, 2)).ShouldBeFalse();

    private static bool Joins(string first, string second, (int A, int B) pair)
    {
        var context = new WordContexts([.. CoreferenceAnnotator.SureSieves()]).Of(Annotated.Document(first, second));
        return new WordLinks(context).Join(context.Words[pair.A], context.Words[pair.B]);
    }
}
