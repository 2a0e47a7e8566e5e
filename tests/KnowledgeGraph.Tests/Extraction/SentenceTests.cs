using KnowledgeGraph.Documents;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

/// <summary>Sentences as they are written, each an article of its own, through the whole chain.</summary>
public sealed class SentenceTests
{
    private static readonly ArticleExtractor Extractor = ArticleExtractor.English(SharedEncoder.Instance);

    [Theory]
    [InlineData("Marta Weiss is founder and President of Weiss & Partners LLC.", "person:marta-weiss WORKS_FOR organization:weiss-partners-llc role=president")]
    [InlineData("Marta Weiss is an Austrian businesswoman, CEO of Alpina Group.", "person:marta-weiss WORKS_FOR organization:alpina-group role=CEO")]
    [InlineData("Marta Weiss serves as the Chairman of Alpina Group, as well as Executive Chairman of Donau Investments.", "person:marta-weiss WORKS_FOR organization:donau-investments role=executive chairman")]
    [InlineData("Marta Weiss, chief executive of Norsk Hydro, said on Monday that the plant will close.", "person:marta-weiss WORKS_FOR organization:norsk-hydro role=chief executive")]
    [InlineData("Marta Weiss leads an observatory. From 2014 to 2022 she worked for the Royal Observatory in Edinburgh.", "person:marta-weiss WORKS_FOR organization:royal-observatory from=2014 to=2022")]
    [InlineData("Marta Weiss is an Austrian politician for the Conservative Party.", "person:marta-weiss MEMBER_OF organization:conservative-party")]
    [InlineData("Marta Weiss received her degree in environmental science from Colby College in 1976.", "person:marta-weiss EDUCATED_AT organization:colby-college time=1976")]
    [InlineData("Marta Weiss married her longtime companion Don Reyes in 2014.", "person:don-reyes SPOUSE_OF person:marta-weiss time=2014")]
    [InlineData("Spotify, headquartered in Stockholm, acquired Findaway in June 2022.", "organization:spotify ACQUIRED organization:findaway time=2022-06")]
    public void A_sentence_makes_the_claim(string text, string claim) => Claims(text).ShouldContain(claim);

    [Fact]
    public void What_somebody_is_among_other_things_is_not_of_the_organization_behind_the_last() =>
        Claims("David Moreno was a Cuban lawyer, professor, historian, and founder of the Harbour Institute.")
            .ShouldBe(["person:david-moreno FOUNDED organization:harbour-institute", "person:david-moreno NATIONALITY \"Cuban\""]);

    [Fact]
    public void A_team_at_another_place_is_not_the_one_named_before() =>
        Claims("Marta Weiss founded Alpina Group. Mark Lee leads the robotics team at Google DeepMind.")
            .ShouldNotContain(claim => claim.Contains("mark-lee WORKS_FOR organization:alpina-group", StringComparison.Ordinal));

    private static IReadOnlyList<string> Claims(string text) =>
        [.. Extractor.Extract(new Article { Id = "sentence", Text = text }).Claims.Select(HandDocument.Line).Order(StringComparer.Ordinal)];
}
