namespace KnowledgeGraph.Training.Coreference.Texts;

/// <summary>GAP (Webster et al. 2018): of a text one pronoun and two names, and which of them it stands for.</summary>
internal static class GapTexts
{
    public const string A = "A";
    public const string B = "B";

    /// <summary>The cluster of a pronoun that stands for neither name.</summary>
    public const string Neither = "neither";

    public static IEnumerable<CoreferenceText> Read(string content) => GapExample.Read(content).Select(Of);

    private static CoreferenceText Of(GapExample example)
    {
        GoldMention[] mentions =
        [
            new(example.A, A, GoldLink.Same), new(example.B, B, GoldLink.Same),
            new(example.Pronoun, example.IsA ? A : example.IsB ? B : Neither, GoldLink.Same),
        ];
        return new CoreferenceText
        {
            Id = example.Id,
            Text = example.Text,
            Mentions = [.. mentions.OrderBy(mention => mention.Span)],
            Coverage = Coverage.SomeMentions,
        };
    }
}
