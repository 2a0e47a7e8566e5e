using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Resolution;
using KnowledgeGraph.Tests.Coreference;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Resolution;

public sealed class EntityResolverTests
{
    [Fact]
    public void The_fullest_name_is_the_canonical_one_and_the_others_are_aliases()
    {
        var entity = Entities("[P:Xie] spoke .", "[P:Xie Saining] left .", "[P:Saining Xie] came back .").ShouldHaveSingleItem().Entity;
        (entity.Id, entity.Name).ShouldBe(("person:xie-saining", "Xie Saining"));
        entity.Aliases.ShouldBe(["Saining Xie", "Xie"]);
    }

    [Fact]
    public void A_person_known_by_surname_alone_keeps_it() =>
        Entities("[P:Xie] spoke .").ShouldHaveSingleItem().Entity.Id.ShouldBe("person:xie");

    [Fact]
    public void An_expansion_comes_before_its_acronym() =>
        Entities("[O:SSI] hired .", "[O:Safe Superintelligence] ( [O:SSI] ) is new .").ShouldHaveSingleItem()
            .Entity.Id.ShouldBe("organization:safe-superintelligence");

    [Fact]
    public void A_leading_article_is_left_out_of_the_name() =>
        Entities("[O:The New York Times] wrote .").ShouldHaveSingleItem().Entity.Name.ShouldBe("New York Times");

    [Fact]
    public void Descriptions_and_pronouns_belong_to_the_entity_but_are_no_aliases()
    {
        var resolved = Entities("[O:Acme/NNP/4/nsubj] is/VBZ/4/cop [n-o:a/DT/4/det bank/NN/0/root] ././4/punct").ShouldHaveSingleItem();
        resolved.Mentions.ShouldBe([0, 1]);
        resolved.Entity.Aliases.ShouldBeEmpty();
    }

    [Fact]
    public void A_well_known_short_name_gives_the_id_of_the_full_one()
    {
        var entity = Entities("[L:U.S.] troops left .").ShouldHaveSingleItem().Entity;
        (entity.Id, entity.Name).ShouldBe(("place:united-states", "United States"));
        entity.Aliases.ShouldBe(["U.S."]);
    }

    [Fact]
    public void A_description_alone_is_no_entity() => Entities("[n-o:The company] grew .").ShouldBeEmpty();

    private static IReadOnlyList<ResolvedEntity> Entities(params string[] sentences) =>
        new EntityResolver().Annotate(CoreferenceAnnotator.Embedded().Annotate(SharedEncoder.Read(Annotated.Document(sentences)))).Entities;
}
