using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference;

public sealed class NameLinkTests
{
    [Fact]
    public void The_parts_of_a_full_name_stand_for_the_person() =>
        Annotated.Chains("[P:Ilya Sutskever] left .", "Then [P:Sutskever] founded a company .").ShouldBe(["Ilya Sutskever = Sutskever"]);

    [Fact]
    public void A_family_name_may_come_first_or_last() =>
        Annotated.Chains("[P:Xie Saining] spoke .", "[P:Saining Xie] works there .", "[P:Xie] agreed .")
            .ShouldBe(["Xie Saining = Saining Xie = Xie"]);

    [Fact]
    public void Two_full_names_with_one_surname_are_two_people() =>
        Annotated.Chains("[P:Maria Keller] met [P:Paul Keller] .").ShouldBeEmpty();

    [Fact]
    public void A_surname_may_have_more_than_one_word() =>
        Annotated.Chains("[P:Maria van der Berg] spoke .", "[P:Van der Berg] left .", "[P:Farah Al - Saud] and [P:Al - Saud] came .")
            .ShouldBe(["Maria van der Berg = Van der Berg", "Farah Al - Saud = Al - Saud"]);

    [Fact]
    public void A_title_tells_which_of_two_is_meant() =>
        Annotated.Chains("[P:Maria Keller] met [P:Paul Keller] .", "Mrs. [P:Keller] left .").ShouldBe(["Maria Keller = Keller"]);

    [Fact]
    public void A_middle_initial_makes_no_other_person() =>
        Annotated.Chains("[P:John F. Kennedy] won .", "[P:John Kennedy] lost .").ShouldBe(["John F. Kennedy = John Kennedy"]);

    [Fact]
    public void An_acronym_in_brackets_takes_up_its_expansion() =>
        Annotated.Chains("They met [O:Safe Superintelligence] ( [O:SSI] ) .", "The [C:Diffusion Transformer] ( [C:DiT] ) is new .")
            .ShouldBe(["Safe Superintelligence = SSI", "Diffusion Transformer = DiT"]);

    [Fact]
    public void Initials_spell_a_name_anywhere() =>
        Annotated.Chains("The [O:World Health Organization] agreed .", "[O:WHO] staff left .").ShouldBe(["World Health Organization = WHO"]);

    [Fact]
    public void An_organisation_may_lose_its_suffix() =>
        Annotated.Chains("[O:AMI Labs] raised money .", "[O:AMI] grows .", "[O:Acme Bolt Inc.] and [O:Acme Bolt] are one .")
            .ShouldBe(["AMI Labs = AMI", "Acme Bolt Inc. = Acme Bolt"]);

    [Fact]
    public void A_shared_first_word_makes_no_link() =>
        Annotated.Chains("[O:General Motors] beat [O:General Electric] and [O:General Mills] .").ShouldBeEmpty();

    [Fact]
    public void A_place_and_an_organisation_of_one_name_stay_apart() =>
        Annotated.Chains("[L:Dresden] is old .", "[O:Dresden] won the match .").ShouldBeEmpty();

    [Fact]
    public void A_surname_that_two_people_bear_stands_for_neither() =>
        Annotated.Chains("[P:Maria Keller] met [P:Paul Keller] .", "[P:Keller] left .").ShouldBeEmpty();

    [Fact]
    public void Mr_and_Mrs_of_one_surname_are_two_people() =>
        Annotated.Chains("Mr. [P:Keller] met Mrs. [P:Keller] .", "Mrs. [P:Keller] left and Mr. [P:Keller] stayed .")
            .ShouldBe(["Keller = Keller", "Keller = Keller"]);

    [Fact]
    public void Father_son_and_grandson_of_one_name_are_three_people() =>
        Annotated.Chains("[P:Carl Mill Sr.] met [P:Carl Mill Jr.] and [P:Carl Mill III] .", "[P:Mill Sr.] died .", "[P:Mill Jr.] and [P:Mill] came .")
            .ShouldBe(["Carl Mill Sr. = Mill Sr.", "Carl Mill Jr. = Mill Jr."]);

    [Fact]
    public void A_suffix_may_be_left_out_later() =>
        Annotated.Chains("[P:Carl Mill Jr.] left .", "[P:Carl Mill] came back .").ShouldBe(["Carl Mill Jr. = Carl Mill"]);

    [Fact]
    public void A_son_who_is_named_so_is_not_his_father() =>
        Annotated.Chains("[P:Carl Mill] left .", "His son , [P:Carl Mill Jr.] , stayed .").ShouldBeEmpty();
}
