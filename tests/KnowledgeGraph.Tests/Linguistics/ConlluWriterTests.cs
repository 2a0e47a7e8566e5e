using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Conllu;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Linguistics;

public sealed class ConlluWriterTests
{
    [Fact]
    public void Mentions_are_brackets_numbered_by_chain()
    {
        var output = new StringWriter();

        ConlluWriter.Write(TwoSentences(), output);

        output.ToString().ShouldBe(string.Join('\n', [
            "# newdoc id = a1",
            "# global.Entity = GRP-etype-form",
            "# newpar",
            "# sent_id = a1-1",
            "# text = Ada Holt's firm grew.",
            "1\tAda\t_\t_\t_\t_\t_\t_\t_\tEntity=(2-organization-nominal(1-person-name",
            "2\tHolt\t_\t_\t_\t_\t_\t_\t_\tEntity=1)|SpaceAfter=No",
            "3\t's\t_\t_\t_\t_\t_\t_\t_\t_",
            "4\tfirm\t_\t_\t_\t_\t_\t_\t_\tEntity=2)",
            "5\tgrew\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No",
            "6\t.\t_\t_\t_\t_\t_\t_\t_\t_",
            "",
            "# newpar",
            "# sent_id = a1-2",
            "# text = She left",
            "1\tShe\t_\t_\t_\t_\t_\t_\t_\tEntity=(1-person-pronoun)",
            "2\tleft\t_\t_\t_\t_\t_\t_\t_\t_",
            "",
            "",
        ]));
    }

    private static Document TwoSentences()
    {
        const string text = "Ada Holt's firm grew.\n\nShe left";
        return new Document
        {
            Article = new Article { Id = "a1", Text = text },
            Layers = Layers.Sentences | Layers.Mentions | Layers.Coreference,
            Sentences = [SentenceOf(text, 0, (0, 3), (4, 8), (8, 10), (11, 15), (16, 20), (20, 21)), SentenceOf(text, 1, (23, 26), (27, 31))],
            Mentions =
            [
                Mention(0, (0, 15), 0, 0, 4, MentionType.Nominal, EntityKind.Organization),
                Mention(1, (0, 8), 0, 0, 2, MentionType.Name, EntityKind.Person),
                Mention(2, (23, 26), 1, 0, 1, MentionType.Pronoun, EntityKind.Person),
            ],
            Chains = [new CoreferenceChain(EntityKind.Person, [1, 2])],
        };
    }

    private static Sentence SentenceOf(string text, int index, params (int Start, int End)[] spans)
    {
        Token[] tokens = [.. spans.Select((span, i) => new Token { Index = i, Span = new(span.Start, span.End), Text = text[span.Start..span.End] })];
        return new Sentence(index, tokens[0].Span.Union(tokens[^1].Span), tokens);
    }

    private static Mention Mention(int index, (int Start, int End) span, int sentence, int first, int end, MentionType type, EntityKind kind) => new()
    {
        Index = index,
        Span = new(span.Start, span.End),
        Sentence = sentence,
        FirstToken = first,
        EndToken = end,
        HeadToken = end - 1,
        Type = type,
        Kind = kind,
    };
}
