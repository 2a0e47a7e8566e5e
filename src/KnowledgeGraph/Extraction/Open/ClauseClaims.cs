using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Context.Attributions;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Participants;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Predications;
using KnowledgeGraph.Extraction.Values;

namespace KnowledgeGraph.Extraction.Open;

/// <summary>
/// What a clause says that no relation type covers: who, the verb, and another entity or the words of its first argument; the
/// other arguments are qualifiers under their prepositions.
/// </summary>
internal sealed class ClauseClaims(VerbNames names, ValuePhrase values, AttributionReader attributions)
{
    private static readonly Origin s_origin = new("open clause");

    private const double Certain = 0.8;
    private const int MaxQualifiers = 4;

    private static readonly string[] s_circumstances = ["by", "while", "after", "before", "without", "when", "since", "despite", "as", "upon"];

    private readonly IReadOnlySet<string> _silent = WordList.Set("silent-verbs");

    private readonly IReadOnlySet<string> _prepositions = WordList.Set("object-prepositions");
    private readonly ObjectComplements _complements = new();
    private readonly WholeVerbs _whole = new();
    private readonly IReadOnlySet<string> _times = WordList.Set("time-nouns");
    private readonly IReadOnlySet<string> _binding = WordList.Set("binding-adverbs");

    public IEnumerable<RelationMatch> Read(SentenceContext sentence, Predication predication)
    {
        if (predication.Kind is PredicationKind.Copula or PredicationKind.Nominalization)
        {
            return [];
        }

        if (Objection(predication) is { } objection)
        {
            sentence.Log?.HoldBack(sentence, predication.Predicate, objection);
            return [];
        }

        var agents = Referents(sentence, predication.Fillers("agent"));
        if (agents.Count > 0)
        {
            return agents.SelectMany(agent => Said(sentence, predication, Active(sentence, predication), agent, isPassive: false));
        }

        var patients = predication.IsPassive ? Referents(sentence, predication.Fillers("patient")) : [];
        if (patients.Count == 0)
        {
            sentence.Log?.HoldBack(sentence, predication.Predicate, "nobody and nothing known is its subject");
        }

        return patients.SelectMany(patient => Said(sentence, predication, Passive(sentence, predication), patient, isPassive: true));
    }

    /// <summary>Why the clause tells nothing, null where it may.</summary>
    private string? Objection(Predication predication) =>
        _silent.Contains(predication.Lemma) ? "the verb alone tells nothing"
        : IsEmbeddedQuestion(predication) ? "an embedded question asserts nothing"
        : IsNamedOnly(predication) ? "the act is only named"
        : Unsaid(predication) is >= 0 and var word ? $"\"{predication.Tree[word].Text}\" makes another thing of the verb"
        : null;

    /// <summary>"asked how much Roe paid", "what plumbers do": it asserts nothing.</summary>
    private static bool IsEmbeddedQuestion(Predication predication)
    {
        var tree = predication.Tree;
        return tree.Is(predication.Predicate, "ccomp", "csubj", "xcomp") && tree.Subtree(predication.Predicate).Any(token => token < predication.Predicate && tree.Tag(token) is "WRB" or "WP");
    }

    /// <summary>"steer clear of", "run ahead of", "look forward to": the adverb behind the verb without which it says something else; -1 where there is none.</summary>
    private int Unsaid(Predication predication)
    {
        var tree = predication.Tree;
        var next = predication.Predicate + 1;
        return next < tree.Count && tree.Head(next) == predication.Predicate && tree.Is(next, "advmod", "xcomp") && _binding.Contains(tree.Word(next))
            && !predication.Lemma.Contains(' ', StringComparison.Ordinal) ? next : -1;
    }

    /// <summary>"essential to mitigating it", "a bill for improving it": an act that is only named. "by", "while", "after", "without" tell of one.</summary>
    private static bool IsNamedOnly(Predication predication)
    {
        var tree = predication.Tree;
        var gerund = ClauseChain.First(tree, predication.Predicate);
        return predication.SubjectIsShared && tree.Tag(gerund) == "VBG"
            && tree.Children(gerund).Any(child => child < gerund && tree.Is(child, "mark", "case") && !s_circumstances.Contains(tree.Word(child)));
    }

    private static List<Participant> Referents(SentenceContext sentence, IEnumerable<int> heads) =>
        [.. heads.SelectMany(sentence.Tree.Conjuncts).Select(sentence.Referent).OfType<Participant>()];

    /// <summary>The candidates for the object of an active clause, in order of preference.</summary>
    private List<Argument> Active(SentenceContext sentence, Predication predication)
    {
        var patients = predication.Fillers("patient").Select(head => new Argument("patient", head)).ToList();
        return patients.Count > 0 ? patients : [.. Complements(sentence, predication)];
    }

    /// <summary>The object that a passive keeps comes first: "was given steroids".</summary>
    private List<Argument> Passive(SentenceContext sentence, Predication predication)
    {
        var kept = predication.Fillers("object").Select(head => new Argument("patient", head)).ToList();
        return kept.Count > 0 ? kept : [.. Complements(sentence, predication)];
    }

    /// <summary>None where the verb governs a clause: that is what it is about.</summary>
    private IEnumerable<Argument> Complements(SentenceContext sentence, Predication predication) =>
        predication.Arguments.Any(argument => argument.Role == "clause") ? [] : predication.Arguments.Where(argument => argument.Role == "attribute")
            .Concat(predication.Arguments.Where(argument => _prepositions.Contains(argument.Role) && !_times.Contains(sentence.Tree.Lemma(argument.Head)) && IsOblique(sentence, predication, argument)));

    private static bool IsOblique(SentenceContext sentence, Predication predication, Argument argument) =>
        argument.Role is not ("patient" or "recipient" or "attribute" or "clause" or "bare" or "agent" or "according to" or "including" or "like")
        && char.IsAsciiLetterLower(argument.Role[0])
        && !IsFrame(sentence, predication, argument)
        && !sentence.Times.Any(time => time.Span.Contains(sentence.Tree[argument.Head].Span))
        && !(argument.Role == "by" && predication.IsPassive && sentence.Referent(argument.Head) is not null)
        && !(argument.Role == "by" && sentence.Tree.Tag(predication.Predicate) == "VBG" && argument.Head < predication.Predicate);

    /// <summary>"From towns to cities, the rules …" only opens the sentence.</summary>
    private static bool IsFrame(SentenceContext sentence, Predication predication, Argument argument) =>
        argument.Role is "from" or "to" && sentence.Tree.Word(0) == "from" && argument.Head < predication.Predicate && argument.Head < predication.SubjectWord;

    private IEnumerable<RelationMatch> Said(SentenceContext sentence, Predication predication, List<Argument> candidates, Participant subject, bool isPassive)
    {
        foreach (var candidate in candidates)
        {
            var preposition = candidate.Role switch { "patient" or "attribute" => "", "margin" => "by", _ => candidate.Role };
            var found = Objects(sentence, predication, candidate, subject).ToList();
            if (found.Count > 0)
            {
                return Named(sentence, predication, preposition, isPassive) is { } name
                    ? found.Select(match => Complete(sentence, predication, match, subject, name, candidate))
                    : [];
            }

            if (candidate.Role == "patient")
            {
                sentence.Log?.HoldBack(sentence, predication.Predicate, $"\"{sentence.Tree[candidate.Head].Text}\" as object says too little");
                return [];
            }
        }

        return Alone(sentence, predication, subject, isPassive);
    }

    private IEnumerable<RelationMatch> Objects(SentenceContext sentence, Predication predication, Argument argument, Participant subject)
    {
        if (argument.Role == "patient" && _complements.Find(predication) is >= 0 and var complement)
        {
            return ObjectComplements.Together(sentence, predication, argument.Head, complement) is { } whole
                ? [Match(predication) with { Value = ValueReader.Flat(whole.Slice(sentence.Document.Text)), ObjectSpan = whole }]
                : [];
        }

        var entities = sentence.Tree.Conjuncts(argument.Head).Select(sentence.Participant).OfType<Participant>().ToList();
        if (entities.Count > 0)
        {
            return entities.Where(entity => entity.Entity.Id != subject.Entity.Id).Select(entity => Match(predication) with { Object = entity, ObjectSpan = entity.Span });
        }

        var isPlaced = argument.Role == "patient" && predication.Arguments.Any(other => IsOblique(sentence, predication, other) && sentence.Participant(other.Head) is { Type: MentionType.Name });
        if (values.Read(sentence, argument.Head, predication.Predicate, isPlaced) is { } value)
        {
            return [Match(predication) with { Value = value.Text, ObjectSpan = value.Span, Qualifiers = ToDictionary(value.Qualifiers) }];
        }

        // "the framework" says nothing as words, but stands for a thing of the article.
        return sentence.Referent(argument.Head) is { } thing && thing.Entity.Id != subject.Entity.Id
            ? [Match(predication) with { Object = thing, ObjectSpan = thing.Span }]
            : [];
    }

    /// <summary>A clause that says of its subject alone that something happened: only where it stands on its own.</summary>
    private IEnumerable<RelationMatch> Alone(SentenceContext sentence, Predication predication, Participant subject, bool isPassive)
    {
        var isTimed = sentence.ClauseTimes.Of(predication.Predicate).Count > 0;
        if (attributions.IsReporting(predication.Lemma) || !_whole.Stands(predication, isPassive, isTimed))
        {
            sentence.Log?.HoldBack(sentence, predication.Predicate, "it has no object, and does not stand on its own");
            return [];
        }

        return Named(sentence, predication, "", isPassive) is { } name
            ? [Complete(sentence, predication, Match(predication) with { Confidence = Certain - 0.15 }, subject, name, null)]
            : [];
    }

    private string? Named(SentenceContext sentence, Predication predication, string preposition, bool isPassive)
    {
        var name = Name(sentence, predication, preposition, isPassive);
        if (name is null)
        {
            sentence.Log?.HoldBack(sentence, predication.Predicate, "the verb is not in the list of verbs, so it may be misread");
        }

        return name;
    }

    private string? Name(SentenceContext sentence, Predication predication, string preposition, bool isPassive)
    {
        var word = sentence.Tree.Word(predication.Predicate);
        return isPassive ? names.PassiveName(predication.Lemma, word, preposition) : names.Name(predication.Lemma, word, preposition);
    }

    private RelationMatch Complete(SentenceContext sentence, Predication predication, RelationMatch match, Participant subject, string name, Argument? used)
    {
        var qualifiers = ToDictionary(match.Qualifiers);
        bool IsTold(Argument argument) => match.Value is not null && match.ObjectSpan is { } told && told.Contains(sentence.Tree[argument.Head].Span);
        foreach (var argument in predication.Arguments.Where(argument => argument != used && !IsTold(argument) && IsOblique(sentence, predication, argument)).Take(MaxQualifiers))
        {
            if (values.Read(sentence, argument.Head, predication.Predicate) is { } value)
            {
                qualifiers.TryAdd((argument.Role == "margin" ? "by" : argument.Role).Replace(' ', '_'), value.Text);
            }
        }

        foreach (var recipient in predication.Fillers("recipient"))
        {
            if (recipient != used?.Head && (sentence.Participant(recipient)?.Entity.Name ?? values.Read(sentence, recipient, predication.Predicate)?.Text) is { } words)
            {
                qualifiers.TryAdd("to", words);
            }
        }

        foreach (var (key, value) in ValueReader.Amount(sentence, predication))
        {
            qualifiers.TryAdd(key, value);
        }

        if (ValueReader.Count(sentence.Tree, predication.Predicate) is { } count)
        {
            qualifiers["count"] = count;
        }

        return match with { Relation = name, Subject = subject, Qualifiers = qualifiers };
    }

    private static SortedDictionary<string, object> ToDictionary(IEnumerable<KeyValuePair<string, object>> pairs)
    {
        var sorted = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, value) in pairs)
        {
            sorted[key] = value;
        }

        return sorted;
    }

    private static RelationMatch Match(Predication predication) => new()
    {
        Origin = s_origin,
        Relation = "",
        IsOpen = true,
        Subject = null!,
        Predicate = predication.Predicate,
        Phrase = Phrase(predication),
        Confidence = predication.SubjectIsShared ? Certain - 0.1 : Certain,
    };

    private static TextSpan Phrase(Predication predication)
    {
        var tree = predication.Tree;
        var next = predication.Predicate + 1;
        return tree.Span(next < tree.Count && tree.Tag(next) == "RP" ? [predication.Predicate, next] : [predication.Predicate]);
    }
}
