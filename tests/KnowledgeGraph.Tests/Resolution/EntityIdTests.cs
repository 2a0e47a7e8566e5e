using KnowledgeGraph.Documents;
using KnowledgeGraph.Resolution;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Resolution;

public sealed class EntityIdTests
{
    [Theory]
    [InlineData(EntityKind.Person, "Xie Saining", "person:xie-saining")]
    [InlineData(EntityKind.Organization, "AT&T Inc.", "organization:at-t-inc")]
    [InlineData(EntityKind.Person, "Beyoncé Knowles-Carter", "person:beyonce-knowles-carter")]
    [InlineData(EntityKind.Place, "U.S.", "place:us")]
    [InlineData(EntityKind.Person, "Conan O’Brien", "person:conan-obrien")]
    [InlineData(EntityKind.Organization, "北京大学", "organization:北京大学")]
    [InlineData(EntityKind.Role, "Chief Scientist", "role:chief-scientist")]
    public void An_id_is_the_kind_and_the_plain_name(EntityKind kind, string name, string id) => EntityId.Of(kind, name).ShouldBe(id);

    [Fact]
    public void A_name_without_letters_gets_a_hash()
    {
        EntityId.Of(EntityKind.Work, "???").ShouldMatch("^work:[0-9a-f]{16}$");
    }

    [Fact]
    public void Composed_and_decomposed_letters_give_one_id()
    {
        EntityId.Of(EntityKind.Place, "Zu\u0308rich").ShouldBe(EntityId.Of(EntityKind.Place, "Z\u00fcrich"));
    }
}
