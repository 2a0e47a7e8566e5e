using System.Text;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Tests.Names;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference;

/// <summary>What holds of mentions, chains and entities whatever the text is.</summary>
public sealed class AnyTextTests
{
    private static readonly string[] s_words =
    [
        "Anna", "Keller", "she", "it", "its", "the", "company", "Acme", "Inc.", "(", ")", "“", "”", "\"", "said", "I", "who", ",", ".",
        "SSI", "iPhone", "'s", "—", "3", "1M", "of", "Paris", "王", "𝕏", "é", "\n\n", "-", "year", "old", "CEO", "U.S.", "and", "is", "DiT",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void Soup_of_words_keeps_every_promise_of_the_layers(int seed)
    {
        var text = Soup(seed);
        var document = RawText.Annotate(text);
        for (var i = 0; i < document.Mentions.Count; i++)
        {
            ShouldFit(document, document.Mentions[i], i);
        }

        document.Mentions.Zip(document.Mentions.Skip(1)).ShouldAllBe(pair => pair.First.Span <= pair.Second.Span);
        document.Chains.SelectMany(chain => chain.Mentions).ShouldBeUnique();
        document.Chains.ShouldAllBe(chain => chain.Mentions.SequenceEqual(chain.Mentions.Order()));
        document.Entities.Select(entity => entity.Entity.Id).ShouldBeUnique();
        document.Mentions.Where(mention => mention.Type == MentionType.Name)
            .ShouldAllBe(mention => document.Chains.Any(chain => chain.Mentions.Contains(mention.Index)));
    }

    [Fact]
    public void One_text_is_always_annotated_alike()
    {
        var text = Soup(99);
        Describe(RawText.Annotate(text)).ShouldBe(Describe(RawText.Annotate(text)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n  ")]
    [InlineData("(")]
    [InlineData("“”")]
    [InlineData("…")]
    public void Text_without_a_name_has_no_entity(string text) => RawText.Annotate(text).Entities.ShouldBeEmpty();

    private static void ShouldFit(Document document, Mention mention, int index)
    {
        var tokens = document.Sentences[mention.Sentence].Tokens;
        mention.Index.ShouldBe(index);
        mention.Span.ShouldBe(tokens[mention.FirstToken].Span.Union(tokens[mention.EndToken - 1].Span));
        mention.HeadToken.ShouldBeInRange(mention.FirstToken, mention.EndToken - 1);
        mention.Confidence.ShouldBeInRange(0, 1);
        mention.Span.End.ShouldBeLessThanOrEqualTo(document.Text.Length);
    }

    private static string Describe(Document document) =>
        string.Join('\n', document.Entities.Select(entity => entity.Entity.Id + " " + string.Join(',', entity.Mentions)));

    private static string Soup(int seed)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < 300; i++)
        {
            text.Append(s_words[random.Next(s_words.Length)]).Append(random.Next(4) > 0 ? " " : "");
        }

        return text.ToString();
    }
}
