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
    private const int MaxClause = 24;

    private static readonly string[] s_circumstances = ["by", "while", "after", "before", "without", "when", "since", "despite", "as", "upon"];

    private readonly IReadOnlySet<string> _silent = WordList.Set("silent-verbs");

    private readonly IReadOnlySet<string> _prepositions = WordList.Set("object-prepositions");
    private readonly IReadOnlySet<string> _raising = WordList.Set("raising-verbs");
    private readonly IReadOnlySet<string> _times = WordList.Set("time-nouns");
    private readonly IReadOnlySet<string> _telling = WordList.Set("telling-verbs");

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
        : null;

    /// <summary>"asked how much Roe paid", "what plumbers do": it asserts nothing.</summary>
    private static bool IsEmbeddedQuestion(Predication predication)
    {
        var tree = predication.Tree;
        return tree.Is(predication.Predicate, "ccomp", "csubj", "xcomp") && tree.Subtree(predication.Predicate).Any(token => token < predication.Predicate && tree.Tag(token) is "WRB" or "WP");
    }

    /// <summary>"essential to mitigating it", "a bill for improving it": an act that is only named. "by", "while", "after", "without" tell of one.</summary>
    private static bool IsNamedOnly(Predication predication)
    {
        var tree = predication.Tree;
        return predication.SubjectIsShared && tree.Tag(predication.Predicate) == "VBG"
            && tree.Children(predication.Predicate).Any(child => child < predication.Predicate && tree.Is(child, "mark", "case") && !s_circumstances.Contains(tree.Word(child)));
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
        && !sentence.Times.Any(time => time.Span.Contains(sentence.Tree[argument.Head].Span))
        && !(argument.Role == "by" && predication.IsPassive && sentence.Referent(argument.Head) is not null)
        && !(argument.Role == "by" && sentence.Tree.Tag(predication.Predicate) == "VBG" && argument.Head < predication.Predicate);

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
        if (argument.Role == "patient" && _raising.Contains(predication.Lemma) && Complement(predication) is >= 0 and var complement)
        {
            return SmallClause(sentence, predication, argument.Head, complement);
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

    /// <summary>What the object is made to do or be; -1 when the verb governs nothing.</summary>
    private static int Complement(Predication predication) =>
        predication.Tree.Children(predication.Predicate).FirstOrDefault(child => child > predication.Predicate && predication.Tree.Is(child, "xcomp", "ccomp"), -1);

    /// <summary>"makes the viewer wonder": the object and what it does, together.</summary>
    private static IEnumerable<RelationMatch> SmallClause(SentenceContext sentence, Predication predication, int patient, int complement)
    {
        var tree = sentence.Tree;
        var (first, last) = (tree.Subtree(patient)[0], tree.Subtree(complement, child => !tree.Is(child, "punct", "advcl", "parataxis"))[^1]);
        if (first <= predication.Predicate || last < first || last - first > MaxClause)
        {
            return [];
        }

        var span = tree.Span([first, last]);
        return [Match(predication) with { Value = ValueReader.Flat(span.Slice(sentence.Document.Text)), ObjectSpan = span }];
    }

    /// <summary>A clause that says of its subject alone that something happened: only where it stands on its own.</summary>
    private IEnumerable<RelationMatch> Alone(SentenceContext sentence, Predication predication, Participant subject, bool isPassive)
    {
        var isTimed = sentence.ClauseTimes.Of(predication.Predicate).Count > 0;
        var isWhole = (predication.Kind == PredicationKind.Verb || isTimed) && !attributions.IsReporting(predication.Lemma)
            && predication.Arguments.All(argument => argument.Role is not ("clause" or "patient" or "attribute"))
            && (_telling.Contains(predication.Lemma) || IsOwnFinite(predication) || isTimed);
        if (!isWhole)
        {
            sentence.Log?.HoldBack(sentence, predication.Predicate, "it has no object, and does not stand on its own");
            return [];
        }

        if (Named(sentence, predication, "", isPassive) is not { } name)
        {
            return [];
        }

        var isTelling = isTimed || isPassive || _telling.Contains(predication.Lemma);
        return [Complete(sentence, predication, Match(predication) with { Confidence = Certain - 0.15, IsBare = !isTelling }, subject, name, null)];
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

    private static bool IsOwnFinite(Predication predication) =>
        !predication.SubjectIsShared && predication.SubjectWord == predication.Subject
        && (predication.Tree.Tag(predication.Predicate) is "VBD" or "VBZ" or "VBP" || predication.Tree.HasChild(predication.Predicate, "aux"));

    private RelationMatch Complete(SentenceContext sentence, Predication predication, RelationMatch match, Participant subject, string name, Argument? used)
    {
        var qualifiers = ToDictionary(match.Qualifiers);
        foreach (var argument in predication.Arguments.Where(argument => argument != used && IsOblique(sentence, predication, argument)).Take(MaxQualifiers))
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
