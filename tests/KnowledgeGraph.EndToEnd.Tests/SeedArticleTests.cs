using System.Text.Json;
using KnowledgeGraph.Tests;
using Shouldly;

namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>The article that kg was first asked to read.</summary>
public sealed class SeedArticleTests
{
    private static readonly string? Seed = RepositoryFiles.Shared is { } shared
        ? Path.Combine(shared, "articles", "seed", "xie-saining-world-models.txt")
        : null;

    [SkippableFact]
    public async Task Its_clutter_is_no_part_of_the_article()
    {
        var article = (await ExtractAsync()).GetProperty("article");

        article.GetProperty("title").GetString().ShouldStartWith("Xie Saining: LLM Is to Some Extent");
        var text = article.GetProperty("text").GetString()!;
        text.ShouldStartWith("According to CoinWorld");
        text.TrimEnd().ShouldEndWith("smart glasses and robots.");
        foreach (var clutter in (string[])["robot\n", "Abstract generation", "View Original", "third-party content", "Reward", "Repost", "Pin", "Add a comment"])
        {
            text.ShouldNotContain(clutter, Case.Sensitive);
        }
    }

    [SkippableTheory]
    [InlineData("Person", "Xie Saining")]
    [InlineData("Person", "Ilya Sutskever")]
    [InlineData("Organization", "AMI Labs")]
    [InlineData("Organization", "OpenAI")]
    [InlineData("Organization", "Meta FAIR")]
    [InlineData("Organization", "SSI")]
    [InlineData("Place", "Paris")]
    [InlineData("Place", "Silicon Valley")]
    public async Task Its_entities_are_found(string kind, string name)
    {
        var entities = (await ExtractAsync()).GetProperty("entities").EnumerateArray()
            .Select(entity => (Kind: entity.GetProperty("kind").GetString(), Name: entity.GetProperty("name").GetString()));

        entities.ShouldContain((kind, name));
    }

    [SkippableTheory]
    [InlineData("person:xie-saining", "CO_FOUNDED", "organization:ami-labs", null)]
    [InlineData("person:xie-saining", "WORKS_FOR", "organization:ami-labs", null)]
    [InlineData("person:xie-saining", "JOINED", "organization:meta-fair", "2018")]
    [InlineData("person:xie-saining", "DECLINED", "organization:ssi", "2024")]
    [InlineData("person:xie-saining", "DECLINED", "organization:openai", "2018")]
    [InlineData("organization:ami-labs", "HEADQUARTERED_IN", "place:paris", null)]
    public async Task Its_facts_are_found(string subject, string predicate, string target, string? time)
    {
        var claims = await ClaimsAsync(subject, predicate, target);

        claims.ShouldNotBeEmpty();
        claims.ShouldContain(claim => claim.GetProperty("polarity").GetString() == "affirmed"
            && claim.GetProperty("modality").GetString() == "asserted"
            && (time == null || claim.GetProperty("time").GetString() == time));
    }

    [SkippableFact]
    public async Task The_role_and_the_seed_round_carry_their_details()
    {
        var roles = (await ClaimsAsync("person:xie-saining", "WORKS_FOR", "organization:ami-labs"))
            .Select(claim => claim.GetProperty("qualifiers").TryGetProperty("role", out var role) ? role.GetString()!.ToLowerInvariant() : "");
        roles.ShouldContain("chief scientist");

        var rounds = (await ExtractAsync()).GetProperty("claims").EnumerateArray()
            .Where(claim => claim.GetProperty("predicate").GetString() == "RAISED").ToList();
        rounds.ShouldContain(claim => claim.GetProperty("subject").GetString() == "organization:ami-labs"
            && claim.GetProperty("qualifiers").GetProperty("amount").GetDouble() == 1.03e9
            && claim.GetProperty("qualifiers").GetProperty("currency").GetString() == "USD"
            && claim.GetProperty("qualifiers").GetProperty("stage").GetString() == "seed");
    }

    [SkippableFact]
    public async Task No_fact_puts_an_office_into_Silicon_Valley()
    {
        var facts = (await ExtractAsync()).GetProperty("claims").EnumerateArray()
            .Where(claim => claim.GetProperty("subject").GetString() == "organization:ami-labs"
                && claim.GetProperty("object").GetString() == "place:silicon-valley"
                && claim.GetProperty("polarity").GetString() == "affirmed");

        facts.ShouldBeEmpty();
    }

    private static async Task<List<JsonElement>> ClaimsAsync(string subject, string predicate, string target) =>
        [.. (await ExtractAsync()).GetProperty("claims").EnumerateArray()
            .Where(claim => claim.GetProperty("subject").GetString() == subject
                && claim.GetProperty("predicate").GetString() == predicate
                && claim.GetProperty("object").GetString() == target)];

    private static async Task<JsonElement> ExtractAsync()
    {
        Skip.If(Seed is null, "the shared articles are not beside this checkout");
        return await ExtractContractTests.ExtractAsync(Seed!);
    }
}
