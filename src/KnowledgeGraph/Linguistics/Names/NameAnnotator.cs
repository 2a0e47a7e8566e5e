using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Names;

/// <summary>
/// Adds the mentions of a document: names, and the descriptions and pronouns that coreference can link to them.
/// Without trees the last token of a phrase is taken for its head.
/// </summary>
public sealed class NameAnnotator : IAnnotator
{
    private readonly NameFinder _finder;
    private readonly NameKinds _kinds;
    private readonly Acronyms _acronyms;
    private readonly NominalFinder _nominals;

    private NameAnnotator(NameLexicon lexicon)
    {
        var nominals = NominalLexicon.Embedded();
        _finder = new NameFinder(lexicon, Gazetteer.Embedded());
        _kinds = new NameKinds(lexicon, nominals);
        _acronyms = new Acronyms(lexicon);
        _nominals = new NominalFinder(nominals);
    }

    public Layers Requires => Layers.Sentences | Layers.Encoding | Layers.Trees;

    public Layers Provides => Layers.Mentions;

    /// <summary>With the weights and lists that are embedded in this assembly.</summary>
    public static NameAnnotator Embedded() => new(NameLexicon.Embedded());

    public Document Annotate(Document document)
    {
        var names = _finder.Find(document);
        var mentions = document.Sentences.SelectMany(sentence => MentionsOf(sentence, names[sentence.Index]));
        return document with
        {
            Mentions = [.. mentions.OrderBy(mention => mention.Span).ThenBy(mention => mention.Type).Select((mention, index) => mention with { Index = index })],
        };
    }

    private IEnumerable<Mention> MentionsOf(Sentence sentence, List<NameSpan> found)
    {
        string[] words = [.. sentence.Tokens.Select(token => token.Text)];
        var isName = new bool[words.Length];
        var mentions = new List<Mention>();
        foreach (var name in _acronyms.Add(words, found))
        {
            if (_kinds.Of(name, words) is { } kind)
            {
                isName.AsSpan(name.Start, name.End - name.Start).Fill(true);
                mentions.Add(MentionOf(sentence, name.Start, name.End, MentionType.Name, kind) with { Confidence = name.Confidence });
            }
        }

        mentions.AddRange(_nominals.Find(sentence, token => isName[token])
            .Select(nominal => MentionOf(sentence, nominal.Start, nominal.End, MentionType.Nominal, nominal.Kind)));
        mentions.AddRange(PronounFinder.Find(sentence).Where(pronoun => !isName[pronoun.Token])
            .Select(pronoun => MentionOf(sentence, pronoun.Token, pronoun.Token + 1, MentionType.Pronoun, pronoun.Kind)));
        return mentions;
    }

    private static Mention MentionOf(Sentence sentence, int start, int end, MentionType type, EntityKind kind) => new()
    {
        Index = 0,
        Span = sentence.Tokens[start].Span.Union(sentence.Tokens[end - 1].Span),
        Sentence = sentence.Index,
        FirstToken = start,
        EndToken = end,
        HeadToken = PhraseHead.Of(sentence.Tokens, start, end),
        Type = type,
        Kind = kind,
    };
}
