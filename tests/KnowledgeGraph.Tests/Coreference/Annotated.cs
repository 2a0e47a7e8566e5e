using KnowledgeGraph.Documents;
using KnowledgeGraph.Linguistics.Coreference;
using KnowledgeGraph.Tests.Names;

namespace KnowledgeGraph.Tests.Coreference;

/// <summary>
/// Documents with mentions marked by hand: <c>[P:…]</c> a person's name, <c>[O:…]</c> an organisation's, <c>[L:…]</c> a place's,
/// <c>[W:…]</c> a work's, <c>[C:…]</c> a concept's; <c>[n-p:…]</c>, <c>[n-o:…]</c> descriptions; <c>[he]</c>, <c>[it]</c> ... pronouns.
/// Words are as in <see cref="DocumentBuilder"/>.
/// </summary>
internal static class Annotated
{
    /// <summary>The chains of more than one mention as text, "A = B = C".</summary>
    public static IEnumerable<string> Chains(params string[] sentences)
    {
        var document = CoreferenceAnnotator.Embedded().Annotate(SharedEncoder.Read(Document(sentences)));
        return document.Chains.Where(chain => chain.Mentions.Count > 1)
            .Select(chain => string.Join(" = ", chain.Mentions.Select(index => document.Mentions[index].Span.Slice(document.Text))));
    }

    public static Document Document(params string[] sentences)
    {
        var marks = new List<(int Sentence, int Start, int End, string Mark)>();
        var plain = sentences.Select((sentence, index) => Read(sentence, index, marks)).ToArray();
        var document = DocumentBuilder.Of(plain);
        var mentions = marks.Select(mark => MentionOf(document.Sentences[mark.Sentence], mark.Start, mark.End, mark.Mark));
        return document with
        {
            Mentions = [.. mentions.OrderBy(mention => mention.Span).Select((mention, index) => mention with { Index = index })],
        };
    }

    private static string Read(string sentence, int index, List<(int, int, int, string)> marks)
    {
        var words = new List<string>();
        var open = new Stack<(int Start, string Mark)>();
        foreach (var item in sentence.Split(' '))
        {
            var word = item;
            while (word.StartsWith('['))
            {
                var colon = word.Split(']')[0].IndexOf(':', StringComparison.Ordinal);
                open.Push((words.Count, colon < 0 ? "" : word[1..colon]));
                word = colon < 0 ? word[1..] : word[(colon + 1)..];
            }

            var closes = word.Count(symbol => symbol == ']');
            words.Add(word.Replace("]", "", StringComparison.Ordinal));
            for (var i = 0; i < closes; i++)
            {
                var (start, mark) = open.Pop();
                marks.Add((index, start, words.Count, mark));
            }
        }

        return string.Join(' ', words);
    }

    private static Mention MentionOf(Sentence sentence, int start, int end, string mark) => new()
    {
        Index = 0,
        Span = sentence.Tokens[start].Span.Union(sentence.Tokens[end - 1].Span),
        Sentence = sentence.Index,
        FirstToken = start,
        EndToken = end,
        HeadToken = HeadOf(sentence, start, end),
        Type = mark.Length == 0 ? MentionType.Pronoun : mark[0] == 'n' ? MentionType.Nominal : MentionType.Name,
        Kind = KindOf(mark),
    };

    private static int HeadOf(Sentence sentence, int start, int end)
    {
        var parsed = sentence.Tokens.Any(token => token.Relation.Length > 0);
        return parsed ? Enumerable.Range(start, end - start).First(i => sentence.Tokens[i].Head < start || sentence.Tokens[i].Head >= end) : end - 1;
    }

    private static EntityKind KindOf(string mark) => mark switch
    {
        "P" or "n-p" => EntityKind.Person,
        "O" or "n-o" => EntityKind.Organization,
        "L" or "n-l" => EntityKind.Place,
        "W" => EntityKind.Work,
        "D" => EntityKind.Product,
        _ => EntityKind.Concept,
    };
}
