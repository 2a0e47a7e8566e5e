using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference;

public sealed class PronounTests
{
    private const string AnnaSpoke = "[P:Anna/NNP/2/nsubj] spoke/VBD/0/root ././2/punct";

    [Fact]
    public void A_pronoun_takes_the_subject_of_the_sentence_before() =>
        Annotated.Chains("[P:Anna/NNP/2/nsubj] met/VBD/0/root [P:Paul/NNP/2/obj] ././2/punct", "Then/RB/3/advmod [she]/PRP/3/nsubj left/VBD/0/root ././3/punct")
            .ShouldBe(["Anna = she"]);

    [Fact]
    public void Gender_decides_before_nearness() =>
        Annotated.Chains("[P:Anna/NNP/2/nsubj] met/VBD/0/root [P:Paul/NNP/2/obj] ././2/punct", "[He]/PRP/2/nsubj left/VBD/0/root ././2/punct")
            .ShouldBe(["Paul = He"]);

    [Fact]
    public void A_plain_object_pronoun_is_not_the_subject_of_its_verb() =>
        Annotated.Chains("[P:Anna/NNP/2/nsubj] saw/VBD/0/root [her]/PRP/2/obj ././2/punct").ShouldBeEmpty();

    [Fact]
    public void A_company_is_it_and_they() =>
        Annotated.Chains("[O:Acme/NNP/2/nsubj] grew/VBD/0/root ././2/punct", "[It]/PRP/2/nsubj sold/VBD/0/root [its]/PRP$/4/nmod:poss bolts/NNS/2/obj ././2/punct")
            .ShouldBe(["Acme = It = its"]);

    [Fact]
    public void A_pronoun_never_joins_two_names() =>
        Annotated.Chains("[O:Acme/NNP/2/nsubj] grew/VBD/0/root ././2/punct", "[It]/PRP/2/nsubj beat/VBD/0/root [O:Bolt/NNP/2/obj] ././2/punct")
            .ShouldBe(["Acme = It"]);

    [Fact]
    public void Without_a_fitting_antecedent_a_pronoun_stays_unresolved() =>
        Annotated.Chains("[O:Acme/NNP/2/nsubj] grew/VBD/0/root ././2/punct", "[She]/PRP/2/nsubj left/VBD/0/root ././2/punct").ShouldBeEmpty();

    [Fact]
    public void A_common_noun_may_be_what_it_stands_for() =>
        Annotated.Chains(
            "[O:Acme/NNP/2/nsubj] grew/VBD/0/root ././2/punct",
            "The/DT/2/det rain/NN/3/nsubj stopped/VBD/0/root ././3/punct",
            "Then/RB/3/advmod [it]/PRP/3/nsubj began/VBD/0/root again/RB/3/advmod ././3/punct").ShouldBe(["The rain = it"]);

    [Fact]
    public void Who_takes_the_noun_its_clause_is_about() =>
        Annotated.Chains("[P:Paul/NNP/0/root] ,/,/4/punct [who]/WP/4/nsubj left/VBD/1/acl:relcl [O:Acme/NNP/4/obj]").ShouldBe(["Paul = who"]);

    [Fact]
    public void I_in_a_quotation_is_the_speaker() =>
        Annotated.Chains(
            AnnaSpoke,
            "“/``/3/punct [I]/PRP/3/nsubj won/VBD/6/ccomp ”/''/3/punct [P:Paul/NNP/6/nsubj] said/VBD/0/root").ShouldBe(["I = Paul"]);

    [Fact]
    public void I_outside_of_quotations_stays_unresolved() =>
        Annotated.Chains(AnnaSpoke, "[I]/PRP/2/nsubj won/VBD/0/root ././2/punct").ShouldBeEmpty();
}
