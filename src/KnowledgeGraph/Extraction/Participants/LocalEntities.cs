using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Trees;
using KnowledgeGraph.Extraction.Values.Time;
using KnowledgeGraph.Resolution;

namespace KnowledgeGraph.Extraction.Participants;

/// <summary>
/// The things of one article that are known from common nouns alone. A definite phrase takes up the last one of the same noun whose
/// modifiers do not differ; an indefinite one begins a new thing. Not thread-safe; one for each reading of a document.
/// </summary>
internal sealed class LocalEntities
{
    private static readonly string[] s_definite = ["the", "this", "that", "these", "those"];

    private readonly Document _document;
    private readonly NounKinds _kinds;
    private readonly ParticipantFinder _participants;
    private readonly IReadOnlyList<SentenceTree> _trees;

    /// <summary>Where the first noun of a chain without names stands, for each of the chain's other heads.</summary>
    private readonly Dictionary<(int Sentence, int Token), (int Sentence, int Token)> _chained = [];

    private readonly Dictionary<(int Sentence, int Token), Participant?> _known = [];
    private readonly Dictionary<string, List<Local>> _byNoun = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<Local> _all = [];
    private readonly Dictionary<string, Local> _byId = new(StringComparer.Ordinal);
    private readonly ILookup<(int Sentence, int Token), Mention> _names;

    /// <param name="document">With chains.</param>
    /// <param name="trees">Of its sentences.</param>
    /// <param name="kinds">What common nouns stand for.</param>
    /// <param name="participants">Who is known by name, for whose thing it is.</param>
    public LocalEntities(Document document, IReadOnlyList<SentenceTree> trees, NounKinds kinds, ParticipantFinder participants)
    {
        (_document, _trees, _kinds, _participants) = (document, trees, kinds, participants);
        _names = document.Mentions.Where(mention => mention.Type == MentionType.Name).ToLookup(mention => (mention.Sentence, mention.HeadToken));
        foreach (var chain in document.Chains)
        {
            var mentions = chain.Mentions.Select(index => document.Mentions[index]).ToList();
            if (mentions.Count > 1 && mentions.TrueForAll(mention => mention.Type != MentionType.Name) && mentions.Find(mention => mention.Type == MentionType.Nominal) is { } first)
            {
                foreach (var other in mentions.Where(mention => mention != first))
                {
                    _chained[(other.Sentence, other.HeadToken)] = (first.Sentence, first.HeadToken);
                }
            }
        }
    }

    /// <summary>Those that were asked for, in the order of asking, each with the places where it stands.</summary>
    public IEnumerable<(Entity Entity, IReadOnlyList<LocalMention> Mentions)> All => _all.Select(local => (local.Entity, (IReadOnlyList<LocalMention>)local.Mentions));

    /// <returns>Null for what is no common noun, or one that says nothing.</returns>
    public Participant? Of(SentenceTree tree, int head)
    {
        if (_known.TryGetValue((tree.Sentence.Index, head), out var known))
        {
            return known;
        }

        return _known[(tree.Sentence.Index, head)] = Chained(tree, head) ?? Find(tree, head);
    }

    /// <summary>A thing known by name in every article for which a word stands that is no name: France for "French".</summary>
    public Participant Known(SentenceTree tree, int token, EntityKind kind, string name)
    {
        var id = EntityId.Of(kind, name);
        var span = tree[token].Span;
        if (_document.Entities.FirstOrDefault(resolved => resolved.Entity.Id == id) is { } resolved)
        {
            return new Participant(resolved.Entity, span, MentionType.Nominal, token, token + 1);
        }

        if (!_byId.TryGetValue(id, out var local))
        {
            local = new Local(new Entity(id, kind, name, []), [], []);
            Keep(local);
        }

        if (!local.Mentions.Exists(mention => mention.Sentence == tree.Sentence.Index && mention.FirstToken == token))
        {
            local.Mentions.Add(new LocalMention(tree.Sentence.Index, token, token + 1, token, span));
        }

        return new Participant(local.Entity, span, MentionType.Nominal, token, token + 1);
    }

    /// <summary>A pronoun or a noun that takes up a noun mentioned before.</summary>
    private Participant? Chained(SentenceTree tree, int head)
    {
        if (!_chained.TryGetValue((tree.Sentence.Index, head), out var first) || Of(_trees[first.Sentence], first.Token) is not { } thing)
        {
            return null;
        }

        var span = tree[head].Span;
        var isPronoun = tree[head].PartOfSpeech == PartOfSpeech.Pron;
        if (!isPronoun)
        {
            _byId[thing.Entity.Id].Mentions.Add(new LocalMention(tree.Sentence.Index, head, head + 1, head, span));
        }

        return new Participant(thing.Entity, span, isPronoun ? MentionType.Pronoun : MentionType.Nominal, head, head + 1);
    }

    private Participant? Find(SentenceTree tree, int head)
    {
        var noun = CountedNoun(tree, head);
        if (tree[noun].PartOfSpeech == PartOfSpeech.Propn)
        {
            return Named(tree, noun);
        }

        if (tree[noun].PartOfSpeech != PartOfSpeech.Noun || tree.Tag(noun) is not ("NN" or "NNS") || _kinds.IsVague(tree.Lemma(noun)) || tree.Word(noun).Length < 3)
        {
            return null;
        }

        var first = FirstModifier(tree, noun);
        var label = LocalLabel.Of(tree, first, noun, Owner(tree, noun)?.Entity.Name, _document.Text);
        var isDefinite = tree.Children(noun).Any(child => child < noun && tree.Is(child, "det") && s_definite.Contains(tree.Word(child)));
        var isNew = tree.Children(noun).Any(child => child < noun && (tree.Is(child, "nummod") || (tree.Is(child, "det") && !s_definite.Contains(tree.Word(child)))));
        var modifiers = label.Modifiers;
        var sameNoun = _byNoun.TryGetValue(tree.Lemma(noun), out var list) ? list : _byNoun[tree.Lemma(noun)] = [];
        var local = isNew && !isDefinite ? null : sameNoun.FindLast(other => isDefinite ? modifiers.IsSubsetOf(other.Modifiers) : other.Modifiers.SetEquals(modifiers));
        if (local is null)
        {
            local = Make(tree, noun, label.Name, modifiers);
            sameNoun.Add(local);
            Keep(local);
        }

        var span = tree.Span([first, noun]);
        local.Mentions.Add(new LocalMention(tree.Sentence.Index, first, noun + 1, noun, span));
        return new Participant(local.Entity, span, MentionType.Nominal, first, noun + 1);
    }

    /// <summary>A name that the recognizer did not see: the capitals around its head. Null where a recognized name is part of it.</summary>
    private Participant? Named(SentenceTree tree, int head)
    {
        var first = head;
        while (first > 0 && tree.Dominates(head, first - 1) && IsInName(tree, first - 1))
        {
            first--;
        }

        var end = head + 1;
        while (end < tree.Count && tree.Dominates(head, end) && IsInName(tree, end))
        {
            end++;
        }

        while (first < head && tree[first].PartOfSpeech == PartOfSpeech.Punct)
        {
            first++;
        }

        var span = tree.Span([first, end - 1]);
        var name = span.Slice(_document.Text);
        var isRecognized = _names.Contains((tree.Sentence.Index, head));
        if (isRecognized || CalendarName.Is(name) || name.Length < 3 || !char.IsUpper(name[0]) || !name.Any(char.IsLower) || name.Contains('\n', StringComparison.Ordinal))
        {
            return null;
        }

        var list = _byNoun.TryGetValue(name, out var known) ? known : _byNoun[name] = [];
        if (list.Count == 0)
        {
            list.Add(new Local(new Entity(IdOf(EntityKind.Concept, name), EntityKind.Concept, name, []) { Scope = EntityScope.Article }, [], []));
            Keep(list[0]);
        }

        list[0].Mentions.Add(new LocalMention(tree.Sentence.Index, first, end, head, span));
        return new Participant(list[0].Entity, span, MentionType.Nominal, first, end);
    }

    private static bool IsInName(SentenceTree tree, int token) =>
        tree[token].PartOfSpeech is PartOfSpeech.Propn or PartOfSpeech.Num || tree.Tag(token) is "HYPH";

    /// <summary>"a number of people", "80% of customers", "none of them": the noun that is counted.</summary>
    private int CountedNoun(SentenceTree tree, int head)
    {
        if (!_kinds.IsQuantity(tree.Lemma(head)) && tree[head].PartOfSpeech is not (PartOfSpeech.Num or PartOfSpeech.Sym))
        {
            return head;
        }

        return tree.Children(head, "nmod").FirstOrDefault(child => tree.Preposition(child) == "of", head);
    }

    /// <summary>Where the words begin that belong to the noun, without its determiner and possessor.</summary>
    private static int FirstModifier(SentenceTree tree, int noun)
    {
        var first = noun;
        while (first > 0 && noun - first < 5 && tree.Dominates(noun, first - 1) && IsModifier(tree, first - 1))
        {
            first--;
        }

        // "higher-efficiency heaters", "all-hands meeting": no compound is cut.
        while (first > 0 && tree[first - 1].Span.End == tree[first].Span.Start && (tree.Tag(first) == "HYPH" || tree.Tag(first - 1) == "HYPH" || tree[first].Text == "-" || tree[first - 1].Text == "-"))
        {
            first--;
        }

        return tree.Tag(first) == "HYPH" ? first + 1 : first;
    }

    /// <summary>Whose it is: "Roe's office", "her office".</summary>
    private Participant? Owner(SentenceTree tree, int noun) =>
        tree.Children(noun, "nmod").FirstOrDefault(child => child < noun && tree[child].PartOfSpeech is not PartOfSpeech.Det && (tree.Tag(child) == "PRP$" || tree.Children(child).Any(mark => tree.Tag(mark) == "POS")), -1) is >= 0 and var owner
            ? _participants.Find(tree, owner) ?? (tree[owner].PartOfSpeech == PartOfSpeech.Noun ? Of(tree, owner) : null) : null;

    private static bool IsModifier(SentenceTree tree, int token) =>
        (tree[token].PartOfSpeech is PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Num || tree.Tag(token) is "HYPH" or "VBG" or "VBN")
        && !tree.IsPossessive(token) && tree.Tag(token) is not ("JJR" or "JJS");

    private Local Make(SentenceTree tree, int noun, string name, HashSet<string> modifiers)
    {
        var kind = _kinds.Of(tree, noun) ?? EntityKind.Concept;
        return new Local(new Entity(IdOf(kind, name), kind, name, []) { Scope = EntityScope.Article }, modifiers, []);
    }

    /// <summary>Kind and name, with a number where another thing of the article has the same, and the article.</summary>
    private string IdOf(EntityKind kind, string name)
    {
        var id = EntityId.Of(kind, name);
        var count = _ids[id] = _ids.GetValueOrDefault(id) + 1;
        return $"{id}{(count == 1 ? "" : $"-{count}")}@{_document.Article.Id}";
    }

    private void Keep(Local local)
    {
        _all.Add(local);
        _byId[local.Entity.Id] = local;
    }

    private sealed record Local(Entity Entity, HashSet<string> Modifiers, List<LocalMention> Mentions);
}
