using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Linguistics.Coreference.Words;
using KnowledgeGraph.Linguistics.Names;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference.Words;

public sealed class ReferringWordTests
{
    [Fact]
    public void Names_nouns_and_pronouns_refer_and_parts_of_them_do_not() =>
        Words("[P:Anna/NNP/5/nsubj Roe/NNP/1/flat] ,/,/1/punct [she]/PRP/5/nsubj sold/VBD/0/root the/DT/9/det old/JJ/9/amod bolt/NN/9/compound factory/NN/5/obj")
            .ShouldBe(["PersonName Anna Roe", "She she", "Definite the old bolt factory"]);

    [Fact]
    public void A_noun_is_classed_by_its_determiner() =>
        Words(
            "The/DT/2/det rain/NN/3/nsubj hit/VBD/0/root this/DT/5/det town/NN/3/obj ,/,/3/punct a/DT/8/det hill/NN/5/conj ,/,/3/punct its/PRP$/11/nmod:poss roofs/NNS/5/conj and/CC/13/cc fields/NNS/5/conj")
            .ShouldBe(["Definite The rain", "Demonstrative this town", "Indefinite a hill", "It its", "Possessed its roofs", "Bare fields"]);

    [Fact]
    public void A_phrase_has_its_modifiers_and_not_its_preposition_nor_further_members() =>
        Words("Of/IN/3/case the/DT/3/det mayor/NN/8/obl of/IN/5/case Rome/NNP/3/nmod and/CC/7/cc poets/NNS/3/conj sang/VBD/0/root Ann/NNP/8/nsubj")
            .ShouldBe(["Definite the mayor of Rome", "Bare Rome", "Bare poets", "Bare Ann"]);

    [Fact]
    public void A_predicate_is_without_subject_and_copula() =>
        Words("It/PRP/4/nsubj was/VBD/4/cop a/DT/4/det storm/NN/0/root yesterday/NN/4/obl:tmod").ShouldBe(["It It", "Indefinite a storm", "Bare yesterday"]);

    [Fact]
    public void What_only_fills_the_subject_refers_to_nothing() =>
        Words("It/PRP/2/expl rained/VBD/0/root").ShouldBeEmpty();

    private static IEnumerable<string> Words(string sentence)
    {
        var document = Annotated.Document(sentence);
        var nominals = NominalLexicon.Embedded();
        return new ReferringWords(nominals).Of(document, new MentionViews(new GenderLexicon(), nominals).Of(document))
            .Select(word => $"{word.Class} {Phrase(document, word)}");
    }

    private static string Phrase(Document document, ReferringWord word)
    {
        var tokens = document.Sentences[word.Sentence].Tokens;
        return tokens[word.First].Span.Union(tokens[word.End - 1].Span).Slice(document.Text);
    }
}
