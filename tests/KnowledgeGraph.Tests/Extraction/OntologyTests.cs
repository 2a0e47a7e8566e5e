using KnowledgeGraph.Extraction.Relations;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

public sealed class OntologyTests
{
    [Fact]
    public void Names_are_upper_snake_and_every_trigger_parses()
    {
        var relations = Ontology.Default().Relations;

        relations.Count.ShouldBeGreaterThan(35);
        relations.ShouldAllBe(relation => relation.Name.All(letter => char.IsAsciiLetterUpper(letter) || letter == '_') && relation.Description.Length > 0);
        relations.ShouldAllBe(relation => relation.Subject.Count > 0 && (relation.Object.Count > 0) != (relation.Value != null));
    }

    [Fact]
    public void A_file_of_the_user_adds_types_and_triggers()
    {
        const string file = """
            { "relations": [
                { "name": "ENDORSED", "description": "Backed", "subject": ["Person"], "object": ["Person"], "triggers": ["verb endorse : subject > object"] },
                { "name": "FOUNDED", "subject": ["Person"], "object": ["Organization"], "triggers": ["verb birth : subject > object"] } ] }
            """;

        var ontology = Ontology.Default().With(file, "mine.json");

        ontology.Find("ENDORSED")!.Triggers.Count.ShouldBe(1);
        ontology.Find("FOUNDED")!.Triggers[0].Lemmas.ShouldBe(["birth"]);
        ontology.Relations.Count.ShouldBe(Ontology.Default().Relations.Count + 1);
    }

    [Fact]
    public void A_file_of_another_shape_is_refused_with_its_name()
    {
        Should.Throw<KnowledgeGraphException>(() => Ontology.Default().With("""{ "relations": [ { "name": "X", "subject": [], "triggers": ["verb a b"] } ] }""", "mine.json"))
            .Message.ShouldBe("mine.json: trigger \"verb a b\": expected \"kind lemmas : subject > object\"");
    }
}
