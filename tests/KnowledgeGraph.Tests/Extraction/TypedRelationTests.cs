using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

public sealed class TypedRelationTests
{
    [Fact]
    public void The_by_phrase_of_a_passive_is_who_acts()
    {
        var document = HandDocument.Of(
            ["Beta/NNP/3:nsubj:pass was|be/VBD/3:aux:pass acquired|acquire/VBN/0:root by/IN/5:case Acme/NNP/3:obl:agent in/IN/7:case 2019/CD/3:obl for/IN/9:case $/$/3:obl 5/CD/11:compound million/CD/9:nummod ././3:punct"],
            "Organization Acme", "Organization Beta");

        HandDocument.Claims(document).ShouldBe("organization:acme ACQUIRED organization:beta time=2019 amount=5000000 currency=USD");
    }

    [Fact]
    public void A_participle_says_who_founded_and_where_the_seat_is()
    {
        var document = HandDocument.Of(
            ["Acme/NNP/12:nsubj ,/,/3:punct founded|found/VBN/1:acl by/IN/5:case Roe/NNP/3:obl:agent in/IN/7:case 2010/CD/3:obl and/CC/9:cc based|base/VBN/3:conj in/IN/11:case Paris/NNP/9:obl hired|hire/VBD/0:root Doe/NNP/12:obj ././12:punct"],
            "Organization Acme", "Person Roe", "Person Doe", "Place Paris");

        HandDocument.Claims(document).ShouldBe("""
            organization:acme APPOINTED person:doe
            organization:acme FOUNDED_ON "2010"
            organization:acme HEADQUARTERED_IN place:paris
            person:doe JOINED organization:acme
            person:roe FOUNDED organization:acme time=2010
            """);
    }

    [Fact]
    public void Choosing_not_to_join_declines_and_each_clause_takes_its_own_time()
    {
        var document = HandDocument.Of(
            [
                "In/IN/2:case 2018/CD/5:obl ,/,/5:punct he/PRP/5:nsubj chose|choose/VBD/0:root not/RB/8:advmod to/TO/8:mark join/VB/5:xcomp OpenAI/NNP/8:obj and/CC/12:cc instead/RB/12:advmod joined|join/VBD/5:conj Meta/NNP/14:compound FAIR/NNP/12:obj ;/:/20:punct in/IN/17:case 2024/CD/20:obl ,/,/20:punct he/PRP/20:nsubj declined|decline/VBD/5:parataxis an/DT/22:det invitation/NN/20:obj to/IN/27:case Sutskever/NNP/27:nmod:poss 's/POS/24:case new/JJ/27:amod company/NN/22:nmod ,/,/29:punct SSI/NNP/27:appos ././5:punct",
            ],
            "Person Xie Saining = he", "Organization OpenAI", "Organization Meta FAIR", "Person Sutskever", "Organization SSI");

        HandDocument.Claims(document).ShouldBe("""
            person:sutskever WORKS_FOR organization:ssi
            person:xie-saining DECLINED organization:openai time=2018
            person:xie-saining DECLINED organization:ssi time=2024
            person:xie-saining JOINED organization:meta-fair time=2018
            person:xie-saining JOINED organization:openai negated time=2018
            """);
    }

    [Fact]
    public void Invitations_of_somebody_are_declined_as_often_as_the_text_says()
    {
        var document = HandDocument.Of(
            ["Xie/NNP/3:nsubj also/RB/3:advmod revealed|reveal/VBD/0:root that/IN/6:mark he/PRP/6:nsubj declined|decline/VBD/3:ccomp Ilya/NNP/10:nmod:poss Sutskever/NNP/7:flat 's/POS/7:case invitations|invitation/NNS/6:obj twice/RB/6:advmod ././3:punct"],
            "Person Xie = he", "Person Ilya Sutskever");

        HandDocument.Claims(document).ShouldBe("""
            person:ilya-sutskever INVITED person:xie count=2 by person:xie
            person:xie DECLINED person:ilya-sutskever count=2 by person:xie
            person:xie SAID "he declined Ilya Sutskever 's invitations twice"
            """);
    }

    [Fact]
    public void A_denied_office_is_a_negated_claim_and_no_fact()
    {
        var document = HandDocument.Of(
            ["He/PRP/2:nsubj mentioned|mention/VBD/0:root that/IN/9:mark AMI/NNP/5:compound Labs/NNP/9:nsubj deliberately/RB/9:advmod does|do/VBZ/9:aux not/RB/9:advmod have/VB/2:ccomp an/DT/11:det office/NN/9:obj in/IN/14:case Silicon/NNP/14:compound Valley/NNP/9:obl ././2:punct"],
            "Person Xie = He", "Organization AMI Labs", "Place Silicon Valley");

        HandDocument.Claims(document).ShouldBe("""
            organization:ami-labs HAS_OFFICE_IN place:silicon-valley negated by person:xie
            person:xie SAID "AMI Labs deliberately does not have an office in Silicon Valley"
            """);
    }

    [Fact]
    public void A_funding_round_is_a_value_with_amount_currency_and_stage()
    {
        var document = HandDocument.Of(
            ["AMI/NNP/2:compound Labs/NNP/19:nsubj ,/,/7:punct the/DT/7:det world/NN/6:compound model/NN/7:compound company/NN/2:appos that/WDT/9:nsubj completed|complete/VBD/7:acl:relcl a/DT/15:det $/$/15:compound 1.03/CD/13:compound billion/CD/11:nummod seed/NN/15:compound round/NN/9:obj of/IN/17:case funding/NN/15:nmod ,/,/2:punct hired|hire/VBD/0:root nobody/NN/19:obj ././19:punct"],
            "Organization AMI Labs");

        HandDocument.Claims(document).ShouldBe("""
            organization:ami-labs IS "world model company"
            organization:ami-labs RAISED "seed round" amount=1030000000 currency=USD stage=seed
            """);
    }

    [Fact]
    public void A_fronted_possessive_and_coordinated_roles_lead_to_the_name_behind_them()
    {
        var document = HandDocument.Of(
            ["AMI/NNP/2:compound Labs/NNP/22:nsubj ,/,/5:punct its/PRP$/5:nmod:poss co-founder/NN/2:appos and/CC/8:cc Chief/NNP/8:compound Scientist/NNP/5:conj ,/,/11:punct and/CC/11:cc co-author/NN/5:conj of/IN/16:case the/DT/16:det Diffusion/NNP/16:compound Transformer/NNP/16:compound paper/NN/11:nmod ,/,/18:punct Xie/NNP/5:appos Saining/NNP/18:flat ,/,/2:punct recently/RB/22:advmod gave|give/VBD/0:root an/DT/24:det interview/NN/22:obj ././22:punct"],
            "Organization AMI Labs = its", "Person Xie Saining", "Work Diffusion Transformer");

        HandDocument.Claims(document).ShouldBe("""
            organization:ami-labs GAVE "an interview"
            person:xie-saining AUTHORED work:diffusion-transformer
            person:xie-saining CO_FOUNDED organization:ami-labs
            person:xie-saining WORKS_FOR organization:ami-labs role=chief scientist
            """);
    }

    [Fact]
    public void A_participle_in_front_of_the_sentence_is_about_its_subject()
    {
        var document = HandDocument.Of(
            ["Based|base/VBN/7:advcl in/IN/3:case Paris/NNP/1:obl ,/,/1:punct Acme/NNP/7:nsubj is|be/VBZ/7:cop profitable/JJ/0:root ././7:punct"],
            "Organization Acme", "Place Paris");

        HandDocument.Claims(document).ShouldBe("""
            organization:acme HEADQUARTERED_IN place:paris
            organization:acme IS "profitable"
            """);
    }

    [Fact]
    public void What_is_said_of_the_predicate_noun_is_said_of_the_subject()
    {
        var document = HandDocument.Of(
            ["Acme/NNP/4:nsubj is|be/VBZ/4:cop a/DT/4:det company/NN/0:root based|base/VBN/4:acl in/IN/7:case Paris/NNP/5:obl ././4:punct"],
            "Organization Acme", "Place Paris");

        HandDocument.Claims(document).ShouldBe("""
            organization:acme HEADQUARTERED_IN place:paris
            organization:acme IS "company based in Paris"
            """);
    }
}
