using KnowledgeGraph.Documents;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Names;

/// <summary>Quality on sentences of our own, from raw text; the floors may only rise.</summary>
public sealed class NameGoldTests
{
    private const double Floor = 0.92;

    [Fact]
    public void Names_in_plain_news_sentences_are_found_with_their_kinds()
    {
        var (right, found, gold) = (0, 0, 0);
        var misses = new List<string>();
        foreach (var sentence in BracketedText.Lines("Names/names.gold.txt").Select(BracketedText.Parse))
        {
            var expected = sentence.Marks.Select(mark => (mark.Span, Kind: KindOf(mark.Mark))).ToHashSet();
            var document = RawText.Annotate(sentence.Text);
            var predicted = document.Mentions.Where(mention => mention.Type == MentionType.Name && mention.Kind != EntityKind.Concept)
                .Select(mention => (mention.Span, mention.Kind)).ToHashSet();
            misses.AddRange(expected.Except(predicted).Select(miss => $"- {miss.Kind} {miss.Span.Slice(sentence.Text)}"));
            misses.AddRange(predicted.Except(expected).Select(extra => $"+ {extra.Kind} {extra.Span.Slice(sentence.Text)}"));
            right += expected.Intersect(predicted).Count();
            found += predicted.Count;
            gold += expected.Count;
        }

        (2.0 * right / (found + gold)).ShouldBeGreaterThan(Floor, string.Join('\n', misses));
    }

    private static EntityKind KindOf(string mark) => mark switch
    {
        "P" => EntityKind.Person,
        "O" => EntityKind.Organization,
        "L" => EntityKind.Place,
        "W" => EntityKind.Work,
        "D" => EntityKind.Product,
        _ => EntityKind.Event,
    };
}
