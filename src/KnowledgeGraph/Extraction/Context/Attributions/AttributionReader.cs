using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Context.Attributions;

/// <summary>Finds who says what a clause says: the nearest "X said that", ", X said" or "according to X" around it.</summary>
internal sealed class AttributionReader
{
    private const int MaxDepth = 16;

    private static readonly IReadOnlySet<string> s_voiceless = WordList.Set("voiceless-words");
    private static readonly IReadOnlySet<string> s_texts = WordList.Set("text-nouns");

    private readonly Dictionary<string, string> _verbs;

    private AttributionReader(Dictionary<string, string> verbs)
    {
        _verbs = verbs;
    }

    public static AttributionReader Load() =>
        new(WordList.Table("speech").ToDictionary(row => row[1], row => row[0], StringComparer.Ordinal));

    /// <summary>Whether the verb tells what somebody says or thinks: "believe", "find".</summary>
    public bool IsReporting(string lemma) => _verbs.ContainsKey(lemma);

    public bool IsSpeech(string lemma) => _verbs.TryGetValue(lemma, out var kind) && kind is "say" or "ask";

    /// <summary>Whether what is said is a statement, not a question or a thought.</summary>
    public bool IsStatement(string lemma) => _verbs.TryGetValue(lemma, out var kind) && kind == "say";

    /// <param name="sentence">The sentence read.</param>
    /// <param name="spoken">Who speaks where in the document.</param>
    /// <param name="predicate">The predicate of the clause.</param>
    /// <returns>Null when the article itself says so.</returns>
    public Attribution? Read(SentenceContext sentence, SpokenText spoken, int predicate) =>
        InSentence(sentence, predicate)
        ?? (spoken.SpeakerAt(sentence.Tree.Sentence.Index, sentence.Tree[predicate].Span) is { } speaker ? new Attribution(speaker.Entity.Id, speaker.Span.Slice(sentence.Document.Text)) : null)
        ?? (NamedSource(sentence.Tree, predicate) is >= 0 and var source ? Of(sentence, source) : null);

    private Attribution? InSentence(SentenceContext sentence, int predicate)
    {
        var tree = sentence.Tree;
        for (var (token, depth) = (predicate, 0); token >= 0 && depth < MaxDepth; token = tree.Head(token), depth++)
        {
            var speaker = Speaker(tree, token, predicate);
            if (speaker >= 0 && CanSpeak(sentence, speaker))
            {
                return Of(sentence, speaker);
            }

            if (IsContrast(tree, token))
            {
                break;
            }
        }

        return null;
    }

    public static Attribution Of(SentenceContext sentence, int speaker)
    {
        var participant = sentence.Referent(speaker);
        var words = participant is null
            ? sentence.Tree.Span(ArgumentPhrase.Tokens(sentence.Tree, speaker)).Slice(sentence.Document.Text)
            : participant.Span.Slice(sentence.Document.Text);
        return new Attribution(participant?.Entity.Id, words);
    }

    /// <summary>The verb of speech that has the clause as its complement or stands beside it ("…, Roe said"), -1 when there is none.</summary>
    public int SpeechVerb(SentenceTree tree, int clause)
    {
        var head = tree.Head(clause);
        if (head >= 0 && tree.Is(clause, "acl") && tree.HasChildLemma(clause, "mark", "that") && tree.Is(head, "obl") && tree.Head(head) is >= 0 and var telling && IsSpeech(Lemma(tree, telling)) && !tree.HasChild(telling, "ccomp"))
        {
            // "told The Hill in a statement that …"
            return telling;
        }

        if (head >= 0 && tree.Is(clause, "ccomp", "parataxis") && _verbs.ContainsKey(Lemma(tree, head)) && IsWithinReach(tree, clause, head))
        {
            return head;
        }

        return tree.Children(clause, "parataxis").FirstOrDefault(child =>
            _verbs.ContainsKey(Lemma(tree, child)) && tree.HasChild(child, "nsubj") && !tree.HasChild(child, "ccomp", "obj"), -1);
    }

    /// <summary>A clause beside a verb that already has its complement is not what is said.</summary>
    private static bool IsWithinReach(SentenceTree tree, int clause, int head) =>
        tree.Is(clause, "ccomp") || !tree.HasChild(head, "ccomp", "obj");

    /// <summary>"…, while the League condemned it": the article's own words again, whoever spoke before.</summary>
    public static bool IsContrast(SentenceTree tree, int clause) => tree.Is(clause, "advcl") && tree.Children(clause).Any(child =>
        child < clause && tree.Is(child, "mark") && (tree.Word(child) == "whereas" || (tree.Word(child) == "while" && child > 0 && tree[child - 1].Text == ",")));

    /// <summary>People, organizations, places for their governments, and texts; "it", "nobody", "we" speak for nobody, and what a name within the quotation says is not told by it.</summary>
    private static bool CanSpeak(SentenceContext sentence, int speaker)
    {
        var tree = sentence.Tree;
        if (!tree.IsNominal(speaker) || (s_voiceless.Contains(tree.Word(speaker)) && !(tree.Word(speaker) == "those" && tree.HasChild(speaker, "nmod", "acl"))))
        {
            return false;
        }

        return tree.Tag(speaker) is "NNP" or "NNPS" || s_texts.Contains(tree.Lemma(speaker)) || sentence.Referent(speaker) is not { Kind: EntityKind.Concept or EntityKind.Product or EntityKind.Event, Type: not MentionType.Name };
    }

    private int Speaker(SentenceTree tree, int token, int predicate)
    {
        var verb = SpeechVerb(tree, token);
        if (verb < 0 || verb == predicate || (tree.Tag(verb) == "VBN" && tree.HasChildLemma(verb, "aux", "be")))
        {
            return -1;
        }

        return SubjectFinder.Of(tree, verb).Head;
    }

    /// <summary>"according to X" anywhere in the sentence: the noun behind it, -1 when there is none. Read from the words, for trees often hang it wrongly.</summary>
    private static int NamedSource(SentenceTree tree, int predicate)
    {
        var start = Enumerable.Range(0, Math.Max(0, tree.Count - 2)).FirstOrDefault(token => tree.Word(token) == "according" && tree.Word(token + 1) == "to", -1);
        if (start < 0)
        {
            return -1;
        }

        var source = start + 2;
        while (source + 1 < tree.Count && tree[source].PartOfSpeech is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num)
        {
            source++;
        }

        while (source + 1 < tree.Count && tree.Is(source, "compound", "nmod", "amod") && tree.Head(source) is var head && head == source + 1)
        {
            source = head;
        }

        return tree.IsNominal(source) && source != predicate ? source : -1;
    }

    private static string Lemma(SentenceTree tree, int token)
    {
        var particle = tree.Children(token, "compound").FirstOrDefault(child => tree.Tag(child) == "RP", -1);
        return particle < 0 ? tree.Lemma(token) : $"{tree.Lemma(token)} {tree.Word(particle)}";
    }
}
