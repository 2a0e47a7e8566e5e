using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference;

public sealed class DescriptionTests
{
    [Fact]
    public void The_company_is_the_only_one_named() =>
        Annotated.Chains(
            "[O:Acme/NNP/2/nsubj] beat/VBD/0/root [P:Paul/NNP/2/obj] ././2/punct",
            "[n-o:The/DT/2/det company/NN/3/nsubj] grew/VBD/0/root ././3/punct").ShouldBe(["Acme = The company"]);

    [Fact]
    public void A_place_is_not_any_place() =>
        Annotated.Chains(
            "[O:Acme/NNP/2/nsubj] left/VBD/0/root [L:Ohio/NNP/2/obj] ././2/punct",
            "[n-l:The/DT/2/det nation/NN/3/nsubj] grew/VBD/0/root ././3/punct").ShouldBeEmpty();

    [Fact]
    public void A_company_is_a_new_one() =>
        Annotated.Chains(
            "[O:Acme/NNP/2/nsubj] grew/VBD/0/root ././2/punct",
            "[n-o:A/DT/2/det company/NN/3/nsubj] failed/VBD/0/root ././3/punct").ShouldBeEmpty();

    [Fact]
    public void A_description_that_says_which_one_is_meant_refers_to_no_other() =>
        Annotated.Chains(
            "[P:Paul/NNP/2/nsubj] spoke/VBD/0/root ././2/punct",
            "[n-p:The/DT/2/det president/NN/5/nsubj] of/IN/4/case [L:France/NNP/2/nmod] left/VBD/0/root ././5/punct").ShouldBeEmpty();

    [Fact]
    public void An_apposition_describes_its_name() =>
        Annotated.Chains("[P:Jane/NNP/4/nsubj] ,/,/1/punct [n-p:editor/NN/1/appos] left/VBD/0/root").ShouldBe(["Jane = editor"]);

    [Fact]
    public void A_person_apposed_to_an_organisation_is_not_the_organisation() =>
        Annotated.Chains("[O:Acme/NNP/5/nsubj] ,/,/1/punct [n-p:[its]/PRP$/4/nmod:poss founder/NN/1/appos] left/VBD/0/root")
            .ShouldNotContain(chain => chain.Contains("Acme = its founder", StringComparison.Ordinal));

    [Fact]
    public void A_denied_predicate_makes_no_link() =>
        Annotated.Chains("[O:Acme/NNP/5/nsubj] is/VBZ/5/cop not/RB/5/advmod a/DT/5/det [n-o:bank/NN/0/root] ././5/punct").ShouldBeEmpty();

    [Fact]
    public void A_predicate_describes_its_subject() =>
        Annotated.Chains("[O:Acme/NNP/4/nsubj] is/VBZ/4/cop [n-o:a/DT/4/det bank/NN/0/root] ././4/punct").ShouldBe(["Acme = a bank"]);
}
