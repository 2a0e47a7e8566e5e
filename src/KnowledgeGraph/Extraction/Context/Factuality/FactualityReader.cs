using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Trees;

namespace KnowledgeGraph.Extraction.Context.Factuality;

/// <summary>
/// Reads polarity and modality of a predicate: from its own auxiliaries and adverbs, then outwards through the verbs and
/// nouns that govern it ("refused to", "plans to", "denied that"), each of which may turn or weaken what is inside.
/// </summary>
internal sealed class FactualityReader(FactualityWords words)
{
    private const int MaxDepth = 16;

    private static readonly string[] _conditionMarks = ["if", "unless", "whether", "lest", "provided"];

    private static readonly string[] _timeMarks = ["after", "when", "once", "until", "before", "as"];

    private static readonly string[] _singling = ["first", "second", "third", "last", "latest", "only", "next", "youngest", "oldest", "one"];

    private static readonly string[] _bindingMarks = ["into", "from", "against", "of", "about"];

    private readonly Negation _negation = new(words);

    public FactualityReading Read(SentenceTree tree, int predicate)
    {
        var reading = Local(tree, predicate);
        var inner = predicate;
        var isReported = false;
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            // A clause shares what governs the clause it is coordinated with.
            if (tree.Is(inner, "conj") && tree.Head(inner) >= 0)
            {
                if (tree.HasChild(inner, "nsubj") && tree.HasChildLemma(tree.Head(inner), "mark", "to"))
                {
                    // A clause with a subject is not coordinated with an infinitive, whatever the parser says.
                    break;
                }

                inner = tree.Head(inner);
                reading = tree.Is(inner, "advcl") && HasCondition(tree, inner) ? Weaken(reading, Modality.Conditional) : reading;
                continue;
            }

            var outer = Governor(tree, inner);
            if (outer < 0)
            {
                break;
            }

            reading = Combine(tree, inner, outer, reading, isReported);
            isReported |= tree.Is(inner, "ccomp");
            if (tree.Is(inner, "advcl"))
            {
                // What governs the main clause is not said of the circumstances it happens in.
                break;
            }

            inner = outer;
        }

        return IsQuestion(tree, predicate) && reading.Modality == Modality.Asserted ? reading with { Modality = Modality.Possible } : reading;
    }

    /// <summary>Whether the clause negates itself, whatever governs it.</summary>
    public bool IsNegated(SentenceTree tree, int predicate) => _negation.Of(tree, predicate);

    /// <summary>A clause's own negation, modal and adverbs, or what it shares with the clause it is coordinated with.</summary>
    private FactualityReading Local(SentenceTree tree, int predicate)
    {
        var polarity = _negation.Of(tree, predicate) ? Polarity.Negated : Polarity.Affirmed;
        var modality = OwnModality(tree, predicate);
        if (SharesAuxiliaries(tree, predicate))
        {
            var first = Local(tree, tree.Head(predicate));
            polarity = first.Polarity == Polarity.Negated && !tree.HasChildLemma(predicate, "cc", "but") ? Polarity.Negated : polarity;
            modality = Stronger(modality, first.Modality);
        }

        if (modality == Modality.Asserted && tree.Is(predicate, "conj") && !tree.HasChild(predicate, "nsubj", "aux") && tree.Head(predicate) is >= 0 and var shared)
        {
            // "supposedly tried and praised it"
            modality = tree.Children(shared, "advmod").Where(child => child < shared).Select(child => OfEffect(words.OfAdverb(tree.Word(child)))).FirstOrDefault(weaker => weaker != Modality.Asserted);
        }

        return new FactualityReading(polarity, modality);
    }

    private Modality OwnModality(SentenceTree tree, int predicate)
    {
        var modality = Modality.Asserted;
        foreach (var child in tree.Children(predicate))
        {
            modality = Stronger(modality, tree.Relation(child) switch
            {
                "aux" => Auxiliaries.Of(tree, predicate, child),
                "advmod" => OfEffect(words.OfAdverb(tree.Word(child))),
                "mark" when tree.Word(child) == "to" && tree.Children(predicate).Any(other => tree.Is(other, "aux", "cop") && tree.Tag(other) is "VBZ" or "VBD" or "VBP" && tree.Lemma(other) == "be") => Modality.Planned,
                "mark" when _conditionMarks.Contains(tree.Word(child)) => Modality.Conditional,
                "advcl" when HasCondition(tree, child) => Modality.Conditional,
                "amod" or "compound" when tree.IsNominal(predicate) => OfEffect(words.OfNounModifier(tree.Word(child))),
                _ => Modality.Asserted,
            });
        }

        return modality;
    }

    private static bool HasCondition(SentenceTree tree, int clause) =>
        tree.Children(clause).Any(child => tree.Is(child, "mark", "advmod") && tree.Word(child) is "if" or "unless" or "provided");

    private static bool SharesAuxiliaries(SentenceTree tree, int predicate)
    {
        var head = tree.Head(predicate);
        return tree.Is(predicate, "conj") && head >= 0 && !tree.HasChild(predicate, "aux", "nsubj", "cop")
            && tree.Tag(predicate) is "VB" or "VBN" or "VBG" && tree.Tag(head) == tree.Tag(predicate);
    }

    /// <summary>The word whose meaning decides whether the clause below it is so; -1 where the clause stands for itself.</summary>
    private static int Governor(SentenceTree tree, int predicate)
    {
        var head = tree.Head(predicate);
        if (head < 0)
        {
            return -1;
        }

        return tree.Relation(predicate) switch
        {
            "xcomp" or "ccomp" or "csubj" => head,
            "acl" when tree.HasChildLemma(predicate, "mark", "to", "that", "about", "of", "for") => head,
            "nmod" when tree.Preposition(predicate) is "of" or "to" or "for" or "about" => head,
            "obj" when !tree.IsVerb(predicate) => head,
            "advcl" => head,
            _ => -1,
        };
    }

    private FactualityReading Combine(SentenceTree tree, int inner, int outer, FactualityReading reading, bool isReported)
    {
        if (tree.Is(inner, "advcl"))
        {
            return UnderMainClause(tree, inner, outer, reading, isReported);
        }

        var isFinite = tree.Is(inner, "ccomp", "csubj") || (tree.Is(inner, "acl") && tree.HasChildLemma(inner, "mark", "that"));
        var own = Local(tree, outer);
        if (Negation.HasDeterminer(tree, inner))
        {
            // "has no plans to": counted once, on the noun.
            own = own with { Polarity = Polarity.Affirmed };
        }

        if (own.Polarity == Polarity.Negated && IsUntouched(tree, inner, outer))
        {
            own = own with { Polarity = Polarity.Affirmed };
        }

        return Apply(EffectOf(tree, inner, outer, isFinite), own, reading, isFinite);
    }

    /// <summary>
    /// What a negation leaves as it is: what is known anyhow ("not surprising that it rose"), the content of a noun ("does not change the fact that
    /// it rose"), and what somebody else would do ("does not protect people to make threats").
    /// </summary>
    private bool IsUntouched(SentenceTree tree, int inner, int outer)
    {
        if (words.IsFactive(tree.Lemma(outer)))
        {
            return tree.Is(inner, "ccomp", "csubj") || tree.Is(inner, "xcomp", "advcl") && !tree.IsVerb(outer);
        }

        return tree.IsVerb(outer) && words.OfGovernor(LemmaWithParticle(tree, outer), false) == FactualityEffect.None
            && (tree.Is(inner, "obj") ? words.OfGovernor(tree.Lemma(inner), false) == FactualityEffect.None : tree.Is(inner, "xcomp") && tree.HasChild(outer, "obj"));
    }

    private FactualityEffect EffectOf(SentenceTree tree, int inner, int outer, bool isFinite)
    {
        // "is going to", "is to": a future, not a verb of its own.
        var isFuture = tree.Is(inner, "xcomp") && ((tree.Lemma(outer) == "go" && tree.Tag(outer) == "VBG") || (tree.Lemma(outer) == "be" && tree.Tag(inner) == "VB"));
        if (tree.Is(inner, "xcomp") && tree.Lemma(outer) is "have" or "be" && tree.HasChildLemma(outer, "advmod", "yet") && tree.Tag(inner) == "VB")
        {
            // "has yet to prove".
            return FactualityEffect.Negated;
        }

        var effect = isFuture ? FactualityEffect.Planned
            : tree.IsNominal(outer) && words.OfGovernor("a " + tree.Lemma(outer), isFinite) is not FactualityEffect.None and var ofNoun ? ofNoun
            : words.OfGovernor(LemmaWithParticle(tree, outer), isFinite);

        // "a contract to join" is not yet joining; "the first to join" is.
        var isOpenPurpose = effect == FactualityEffect.None && tree.Is(inner, "acl") && tree.HasChildLemma(inner, "mark", "to") && tree.IsNominal(outer);
        return isOpenPurpose && !tree.Children(outer).Any(child => _singling.Contains(tree.Word(child))) && !_singling.Contains(tree.Word(outer))
            ? FactualityEffect.Planned
            : effect;
    }

    private static FactualityReading Apply(FactualityEffect effect, FactualityReading own, FactualityReading reading, bool isFinite)
    {
        var isTurned = own.Polarity == Polarity.Negated;
        return effect switch
        {
            FactualityEffect.Negated => new FactualityReading((isTurned ? reading : Turn(reading)).Polarity, own.Modality),
            FactualityEffect.Denied => isTurned ? Weaken(reading, Modality.Possible) : Turn(reading),
            FactualityEffect.Planned => Weaken(isTurned ? Turn(reading) : reading, Modality.Planned),
            FactualityEffect.Possible => Weaken(isTurned ? Turn(reading) : reading, Modality.Possible),
            _ when isFinite => isTurned ? Weaken(reading, Modality.Possible) : reading,
            _ => Weaken(isTurned ? Turn(reading) : reading, own.Modality),
        };
    }

    /// <summary>A purpose is no event, and what follows on a future event is future itself; other adverbial clauses stand.</summary>
    private FactualityReading UnderMainClause(SentenceTree tree, int inner, int outer, FactualityReading reading, bool isReported)
    {
        var mark = tree.Child(inner, "mark");
        if (tree.HasChildLemma(inner, "mark", "to") && tree.Tag(inner) == "VB")
        {
            if (tree.Lemma(outer) == "use" && !IsPassive(tree, outer))
            {
                // "used a telescope to study it": the use is the act.
                return Weaken(reading, Chained(tree, outer));
            }

            return tree.Is(outer, "root") && tree[outer].PartOfSpeech == PartOfSpeech.Adj
                ? Apply(words.OfGovernor(tree.Lemma(outer), false), Local(tree, outer), reading, false)
                : Weaken(reading, Modality.Planned);
        }

        if (tree.Tag(inner) == "VBG" && mark >= 0)
        {
            // "arrested for stealing" is bound where the verb leaves open what it is for, "praised for helping" is not.
            var effect = words.OfGovernor(LemmaWithParticle(tree, outer), false);
            if (_bindingMarks.Contains(tree.Word(mark)) || (effect != FactualityEffect.None && tree.Word(mark) is "for" or "with" or "on" or "over"))
            {
                return Apply(effect, Local(tree, outer), reading, false);
            }
        }

        if (tree.Tag(inner) is "VBG" && (mark < 0 || tree.Word(mark) is "by" or "in" or "with" or "through") && !tree.HasChild(inner, "aux") && !isReported)
        {
            // "can ask, saving hours", "allegedly resulted in losing it".
            return Weaken(reading, Chained(tree, outer));
        }

        // "could face prison after pleading guilty": what came before is so, unless all is still to come.
        return mark < 0 || !_timeMarks.Contains(tree.Word(mark)) ? reading
            : tree.Word(mark) == "after" && Local(tree, outer).Modality != Modality.Planned ? reading
            : Local(tree, outer).Modality is Modality.Conditional ? reading
            : Weaken(reading, Local(tree, outer).Modality);
    }

    /// <summary>The modality of a clause with what it shares: "will open and hire".</summary>
    private Modality Chained(SentenceTree tree, int predicate)
    {
        var modality = Local(tree, predicate).Modality;
        for (var steps = 0; steps < MaxDepth && modality == Modality.Asserted && (tree.Is(predicate, "conj", "xcomp") || (tree.Is(predicate, "advcl") && tree.Tag(predicate) == "VBG")) && tree.Head(predicate) >= 0; steps++)
        {
            var outer = tree.Head(predicate);
            modality = tree.Is(predicate, "xcomp") && OfEffect(EffectOf(tree, predicate, outer, false)) is not Modality.Asserted and var effect ? effect : Local(tree, outer).Modality;
            predicate = outer;
        }

        return modality;
    }

    private static bool IsPassive(SentenceTree tree, int verb) => tree.Tag(verb) == "VBN" && tree.HasChildLemma(verb, "aux", "be");

    private static string LemmaWithParticle(SentenceTree tree, int token)
    {
        var particle = tree.Children(token, "compound").FirstOrDefault(child => tree.Tag(child) == "RP", -1);
        return particle < 0 ? tree.Lemma(token) : $"{tree.Lemma(token)} {tree.Word(particle)}";
    }

    private static bool IsQuestion(SentenceTree tree, int predicate) =>
        tree[tree.Count - 1].Text == "?" && !tree.Is(predicate, "acl", "parataxis");

    private static FactualityReading Turn(FactualityReading reading) =>
        reading with { Polarity = reading.Polarity == Polarity.Affirmed ? Polarity.Negated : Polarity.Affirmed };

    private static FactualityReading Weaken(FactualityReading reading, Modality modality) =>
        reading with { Modality = Stronger(reading.Modality, modality) };

    /// <summary>Any weakening counts; the first, innermost one names it.</summary>
    private static Modality Stronger(Modality inner, Modality outer) => inner == Modality.Asserted ? outer : inner;

    private static Modality OfEffect(FactualityEffect effect) => effect switch
    {
        FactualityEffect.Planned => Modality.Planned,
        FactualityEffect.Possible => Modality.Possible,
        _ => Modality.Asserted,
    };
}
