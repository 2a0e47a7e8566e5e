using KnowledgeGraph.Documents;
using KnowledgeGraph.Tests.Names;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference;

/// <summary>Quality on passages of our own, from raw text; the floors may only rise.</summary>
public sealed class CoreferenceGoldTests
{
    private const double Floor = 0.86;
    private const int MostFalseMerges = 0;

    [Fact]
    public void Mentions_of_one_thing_are_linked_and_those_of_two_are_not()
    {
        var (right, links, merges) = (0, 0, 0);
        var misses = new List<string>();
        foreach (var passage in Passages())
        {
            var document = RawText.Annotate(passage.Text);
            var seen = new Dictionary<string, List<CoreferenceChain?>>();
            foreach (var (span, mark) in passage.Marks.OrderBy(mark => mark.Span))
            {
                var chain = document.Chains.FirstOrDefault(chain => chain.Mentions.Any(index => Matches(document.Mentions[index], span)));
                var isLinked = seen.TryGetValue(mark, out var before) && chain is not null && before.Contains(chain);
                links += before is null ? 0 : 1;
                right += isLinked ? 1 : 0;
                var merged = chain is not null && seen.Any(other => other.Key != mark && other.Value.Contains(chain));
                merges += merged ? 1 : 0;
                if (merged || (before is not null && !isLinked))
                {
                    misses.Add($"{mark} {span.Slice(passage.Text)} in: {passage.Text}");
                }

                (before ?? (seen[mark] = [])).Add(chain);
            }
        }

        merges.ShouldBeLessThanOrEqualTo(MostFalseMerges, string.Join('\n', misses));
        ((double)right / links).ShouldBeGreaterThan(Floor, string.Join('\n', misses));
    }

    private static bool Matches(Mention mention, TextSpan span) =>
        mention.Span == span || (mention.Type == MentionType.Name && span.Contains(mention.Span));

    private static IEnumerable<BracketedText> Passages() =>
        string.Join('\n', BracketedText.Lines("Coreference/passages.gold.txt")).Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(passage => BracketedText.Parse(passage.Trim()));
}
