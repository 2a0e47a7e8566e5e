using Shouldly;

namespace KnowledgeGraph.Neo4j.Tests;

public sealed class AddressTests
{
    [Theory]
    [InlineData("http://localhost:7474", "http://localhost:7474/")]
    [InlineData("https://graph.example.org/neo4j/", "https://graph.example.org/neo4j/")]
    [InlineData("neo4j+s://ab12cd34.databases.neo4j.io", "https://ab12cd34.databases.neo4j.io/")]
    [InlineData("neo4j+s://ab12cd34.databases.neo4j.io:7687", "https://ab12cd34.databases.neo4j.io/")]
    public void An_address_leads_to_the_HTTP_interface(string address, string root) =>
        Neo4jAddress.Parse(address).Root.ShouldBe(new Uri(root));

    [Theory]
    [InlineData("bolt://localhost:7687", "http://localhost:7474")]
    [InlineData("neo4j://graph.example.org", "http://graph.example.org:7474")]
    [InlineData("neo4j+s://graph.example.org", "https://graph.example.org:7473")]
    [InlineData("bolt+ssc://graph.example.org", "https://graph.example.org:7473")]
    public void An_address_for_Bolt_is_answered_with_what_to_give_instead(string address, string instead) =>
        Should.Throw<KnowledgeGraphException>(() => Neo4jDatabase.Open(new Neo4jOptions { Address = Neo4jAddress.Parse(address) })).Message.ShouldBe(
            $"{address} speaks Bolt, and this build of kg speaks HTTP to Neo4j: give the server's HTTP address instead, usually {instead}, "
            + "or build kg with the official driver: dotnet build -p:Neo4jDriver=true");

    [Fact]
    public void A_password_in_the_address_is_refused_without_being_repeated()
    {
        var fault = Should.Throw<KnowledgeGraphException>(() => Neo4jAddress.Parse("http://neo4j:hidden-word@localhost:7474"));
        fault.Message.ShouldBe(
            "the address of the Neo4j server at localhost holds a user name or password: give them as NEO4J_USERNAME and NEO4J_PASSWORD");
    }

    [Fact]
    public void Variables_give_options_and_the_default_database_is_named()
    {
        var variables = new Dictionary<string, string?> { ["NEO4J_URI"] = "http://localhost:7474", ["NEO4J_PASSWORD"] = "hidden-word" };
        var options = Neo4jOptions.FromVariables(name => variables.GetValueOrDefault(name));
        (options.Username, options.Password, options.Database).ShouldBe(("neo4j", "hidden-word", "neo4j"));
        options.ToString().ShouldNotContain("hidden-word");
    }
}
