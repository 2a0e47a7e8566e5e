using KnowledgeGraph.Extraction.Patterns;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

public sealed class OntologyTests
{
    [Fact]
    public void Names_are_upper_snake_and_every_type_says_what_it_is()
    {
        var relations = Ontology.Default().Relations;

        relations.Count.ShouldBeGreaterThan(35);
        relations.ShouldAllBe(relation => relation.Description.Length > 0);
        relations.ShouldAllBe(relation => relation.Subject.Count > 0 && (relation.Object.Count > 0) != (relation.Value != null));
    }

    [Fact]
    public void A_file_of_the_user_adds_types_and_rules()
    {
        const string File = """
            # Mine.
            relation PRAISED_BY_ME Person -> Person|Organization  time event
              about "Praised"
              verb laud : agent -> patient
            relation FOUNDED Person -> Organization
              verb birth : agent -> patient
            """;

        var ontology = Ontology.Default().With(File, "mine.rules");

        ontology.Find("PRAISED_BY_ME")!.Rules.Count.ShouldBe(1);
        ontology.Find("FOUNDED")!.Rules[0].Lemmas.ShouldBe(["birth"]);
        ontology.Relations.Count.ShouldBe(Ontology.Default().Relations.Count + 1);
    }

    [Theory]
    [InlineData("verb laud : agent -> patient", "mine.rules(1,1): expected \"relation\" before it, found \"verb\"")]
    [InlineData("relations X", "mine.rules(1,1): expected words, relation, about, verb, noun, role, office, post, name, example or not, found \"relations\"")]
    [InlineData("relation Praised Person -> Person", "mine.rules(1,10): expected a name in capitals such as CO_FOUNDED, found \"Praised\"")]
    [InlineData("relation PRAISED Human -> Person", "mine.rules(1,18): expected kinds, separated by '|', of Person, Organization, Place, Work, Product, Event, Concept, Role, found \"Human\"")]
    [InlineData("relation PRAISED Person -> =colour", "mine.rules(1,29): expected one of date, money, funding, words, found \"colour\"")]
    [InlineData("relation PRAISED Person Person", "mine.rules(1,25): expected \"->\", found \"Person\"")]
    [InlineData("relation PRAISED Person -> Person  time tomorrow", "mine.rules(1,41): expected event, state or none, found \"tomorrow\"")]
    [InlineData("relation PRAISED Person -> Person\n  verb laud agent -> patient", "mine.rules(2,29): expected \":\", found the end of the line")]
    [InlineData("relation PRAISED Person -> Person\n  verb laud : agent", "mine.rules(2,20): expected \"->\", found the end of the line")]
    [InlineData("relation PRAISED Person -> Person\n  example \"A praised B.\"", "mine.rules(2,25): expected \"=\" and the claims of the sentence, found the end of the line")]
    [InlineData("relation PRAISED Person -> Person\nrelation PRAISED Person -> Person", "mine.rules(2,10): expected one block for PRAISED, found a second one")]
    public void A_fault_is_named_with_its_place_and_what_was_expected(string text, string message) =>
        Should.Throw<KnowledgeGraphException>(() => Ontology.Default().With(text, "mine.rules")).Message.ShouldBe(message);
}
