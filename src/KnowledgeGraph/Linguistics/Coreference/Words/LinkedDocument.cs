using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Coreference.Words;

/// <summary>Writes links between words into a document; words that it had no mention of, and that are linked, become mentions.</summary>
internal static class LinkedDocument
{
    public static Document Of(WordContext context, WordLinks links)
    {
        var document = context.State.Document;
        var (mentions, chains) = (document.Mentions.ToList(), new List<(EntityKind Kind, List<int> Members)>());
        var inChain = new HashSet<int>();
        foreach (var words in links.All())
        {
            var members = Members(context, words);
            if (words.Count > 1 || members.Count > 1 || words[0].Class.IsName())
            {
                var kind = KindOf(words);
                foreach (var word in words.Where(word => word.Mention is null))
                {
                    members.Add(mentions.Count);
                    mentions.Add(MentionOf(document.Sentences[word.Sentence], word, kind, mentions.Count));
                }

                inChain.UnionWith(members);
                chains.Add((kind, members));
            }
        }

        foreach (var alone in document.Mentions.Where(mention => mention.Type == MentionType.Name && !inChain.Contains(mention.Index)))
        {
            chains.Add((alone.Kind, [alone.Index]));
        }

        return Ordered(document, mentions, chains);
    }

    /// <summary>All mentions of the chains that are certain, among them such as head no referring word.</summary>
    private static List<int> Members(WordContext context, IReadOnlyList<ReferringWord> words) =>
        [.. words.Where(word => word.Mention is not null).SelectMany(word => context.State.Links.Members(word.Mention!.Index)).Distinct()];

    /// <summary>That of the first name, else of the first noun whose kind is known.</summary>
    private static EntityKind KindOf(IReadOnlyList<ReferringWord> words) =>
        (words.FirstOrDefault(word => word.Class.IsName()) ?? words.FirstOrDefault(word => word.Kind is not null && word.Class.IsNominal()))?.Kind
            ?? (words.Any(word => word.Class is WordClass.He or WordClass.She or WordClass.I) ? EntityKind.Person : EntityKind.Concept);

    private static Mention MentionOf(Sentence sentence, ReferringWord word, EntityKind kind, int index) => new()
    {
        Index = index,
        Span = sentence.Tokens[word.First].Span.Union(sentence.Tokens[word.End - 1].Span),
        Sentence = word.Sentence,
        FirstToken = word.First,
        EndToken = word.End,
        HeadToken = word.Token,
        Type = word.Class.IsPronoun() ? MentionType.Pronoun : MentionType.Nominal,
        Kind = kind,
    };

    private static Document Ordered(Document document, List<Mention> mentions, List<(EntityKind Kind, List<int> Members)> chains)
    {
        Mention[] ordered = [.. mentions.OrderBy(mention => mention.Span).ThenBy(mention => mention.Type)];
        var places = new int[mentions.Count];
        for (var i = 0; i < ordered.Length; i++)
        {
            places[ordered[i].Index] = i;
            ordered[i] = ordered[i] with { Index = i };
        }

        return document with
        {
            Mentions = ordered,
            Chains = [.. chains.Select(chain => new CoreferenceChain(chain.Kind, [.. chain.Members.Select(member => places[member]).Order()]))
                .OrderBy(chain => chain.Mentions[0])],
        };
    }
}
