using KnowledgeGraph.Documents;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference;

/// <summary>Who "I" is, from raw text.</summary>
public sealed class SpeakerTests
{
    [Fact]
    public void In_a_transcript_I_is_the_one_whose_turn_it_is() =>
        Speakers("Host: Welcome back. With me is Leila Farsi.\n\nLeila Farsi: I left in June, and my brother stayed.")
            .ShouldBe(["I = Leila Farsi", "my = Leila Farsi"]);

    [Fact]
    public void After_questions_and_answers_in_letters_I_is_the_one_interviewed() =>
        Speakers("We met the potter Anna Keller in her workshop.\n\nQ: Where were you born?\n\nA: I was born in Leeds.")
            .ShouldBe(["I = Anna Keller"]);

    [Fact]
    public void A_quotation_after_a_sentence_about_one_person_is_spoken_by_that_person() =>
        Speakers("Paul Weber, the owner of the mill, was blunter. \"I founded this firm.\"").ShouldBe(["I = Paul Weber"]);

    /// <summary>The pronouns of the first person with the first name of their chain.</summary>
    private static IEnumerable<string> Speakers(string text)
    {
        var document = Names.RawText.Annotate(text);
        return document.Mentions.Where(mention => mention.Type == MentionType.Pronoun && mention.Span.Slice(text).ToLowerInvariant() is "i" or "my")
            .Select(mention => $"{mention.Span.Slice(text)} = {NameOf(document, mention)}");
    }

    private static string NameOf(Document document, Mention mention) =>
        document.Chains.Where(chain => chain.Mentions.Contains(mention.Index)).SelectMany(chain => chain.Mentions)
            .Select(index => document.Mentions[index]).FirstOrDefault(other => other.Type == MentionType.Name)?.Span.Slice(document.Text) ?? "nobody";
}
