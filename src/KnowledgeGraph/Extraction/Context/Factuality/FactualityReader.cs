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

    private static readonly string[] _denyingPrepositions = ["without", "instead of", "rather than", "than"];

    public FactualityReading Read(SentenceTree tree, int predicate)
    {
        var reading = Local(tree, predicate);
        var inner = predicate;
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            // A clause shares what governs the clause it is coordinated with.
            if (tree.Is(inner, "conj") && tree.Head(inner) >= 0)
            {
                inner = tree.Head(inner);
                continue;
            }

            var outer = Governor(tree, inner);
            if (outer < 0)
            {
                break;
            }

            reading = Combine(tree, inner, outer, reading);
            if (tree.Is(inner, "advcl"))
            {
                // What governs the main clause is not said of the circumstances it happens in.
                break;
            }

            inner = outer;
        }

        return IsQuestion(tree, predicate) && reading.Modality == Modality.Asserted ? reading with { Modality = Modality.Possible } : reading;
    }

    /// <summary>A clause's own negation, modal and adverbs, or what it shares with the clause it is coordinated with.</summary>
    private FactualityReading Local(SentenceTree tree, int predicate)
    {
        var polarity = IsNegated(tree, predicate) ? Polarity.Negated : Polarity.Affirmed;
        var modality = OwnModality(tree, predicate);
        if (SharesAuxiliaries(tree, predicate))
        {
            var first = Local(tree, tree.Head(predicate));
            polarity = first.Polarity == Polarity.Negated && !tree.HasChildLemma(predicate, "cc", "but") ? Polarity.Negated : polarity;
            modality = Stronger(modality, first.Modality);
        }

        return new FactualityReading(polarity, modality);
    }

    /// <summary>Whether the clause negates itself, whatever governs it.</summary>
    public bool IsNegated(SentenceTree tree, int predicate)
    {
        var negations = tree.Children(predicate).Count(child => IsNegation(tree, child))
            + tree.Children(predicate).Count(child => tree.Is(child, "obj", "nsubj", "xcomp", "obl") && HasNegativeDeterminer(tree, child))
            + tree.Children(predicate).Count(child => tree.Is(child, "nsubj") && tree.Word(child) is "none" or "neither" or "nobody" or "nothing")
            + (HasNegativeDeterminer(tree, predicate) ? 1 : 0)
            + (HasDenyingMark(tree, predicate) ? 1 : 0);
        return negations % 2 == 1;
    }

    private bool IsNegation(SentenceTree tree, int token)
    {
        if (!tree.Is(token, "advmod", "cc", "det", "aux", "discourse") || token + 1 >= tree.Count)
        {
            return false;
        }

        if (tree.Word(token) == "no" && tree.Is(token, "advmod"))
        {
            return tree.Word(token + 1) is "longer";
        }

        if (tree.Word(token) == "longer" && token > 0)
        {
            return tree.Word(token - 1) == "no" && tree.Head(token - 1) == token;
        }

        var isOnly = tree.Word(token + 1) is "only" or "just" or "merely" or "simply" or "least";
        return !isOnly && words.OfAdverb(tree.Word(token)) == FactualityEffect.Negated;
    }

    private static bool HasNegativeDeterminer(SentenceTree tree, int token) =>
        tree.Children(token).Any(child => tree.Is(child, "det", "advmod", "cc") && child < token && tree.Word(child) is "no" or "neither")
        && !(tree.Is(token, "obl") && tree.Preposition(token) is not ("in" or "at" or "with"));

    private static bool HasDenyingMark(SentenceTree tree, int predicate) =>
        tree.Children(predicate).Any(child => tree.Is(child, "mark", "case", "cc")
            && (_denyingPrepositions.Contains(MarkWords(tree, child)) || (tree.Word(child) == "from" && child > 0 && tree.Word(child - 1) == "far")));

    private static string MarkWords(SentenceTree tree, int mark) =>
        string.Join(' ', tree.Children(mark).Where(child => tree.Is(child, "fixed")).Select(tree.Word).Prepend(tree.Word(mark)));

    private Modality OwnModality(SentenceTree tree, int predicate)
    {
        var modality = Modality.Asserted;
        foreach (var child in tree.Children(predicate))
        {
            modality = Stronger(modality, tree.Relation(child) switch
            {
                "aux" => OfAuxiliary(tree, predicate, child),
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

    private static Modality OfAuxiliary(SentenceTree tree, int predicate, int auxiliary) => tree.Lemma(auxiliary) switch
    {
        "will" or "'ll" or "’ll" or "shall" or "wo" => Modality.Planned,
        "would" or "'d" or "’d" => IsReported(tree, predicate) && !tree.HasChildLemma(predicate, "aux", "have") ? Modality.Planned
            : tree.Tag(auxiliary) == "MD" ? Modality.Conditional : Modality.Asserted,
        "could" or "may" or "might" or "can" or "must" or "should" or "ought" or "ca" => Modality.Possible,
        _ => Modality.Asserted,
    };

    /// <summary>"said it would open" reports a plan; "it would open" says what would be.</summary>
    private static bool IsReported(SentenceTree tree, int predicate) =>
        tree.Is(predicate, "ccomp") && tree.Head(predicate) is var speech and >= 0 && tree.Tag(speech) is "VBD" or "VBN";

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

    private FactualityReading Combine(SentenceTree tree, int inner, int outer, FactualityReading reading)
    {
        if (tree.Is(inner, "advcl"))
        {
            return UnderMainClause(tree, inner, outer, reading);
        }

        var isFinite = tree.Is(inner, "ccomp", "csubj") || (tree.Is(inner, "acl") && tree.HasChildLemma(inner, "mark", "that"));
        var own = Local(tree, outer);
        if (HasNegativeDeterminer(tree, inner))
        {
            // "has no plans to": counted once, on the noun.
            own = own with { Polarity = Polarity.Affirmed };
        }

        return Apply(EffectOf(tree, inner, outer, isFinite), own, reading, isFinite);
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

        var effect = isFuture ? FactualityEffect.Planned : words.OfGovernor(LemmaWithParticle(tree, outer), isFinite);

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
    private FactualityReading UnderMainClause(SentenceTree tree, int inner, int outer, FactualityReading reading)
    {
        var mark = tree.Child(inner, "mark");
        if (mark >= 0 && tree.Word(mark) == "to" && tree.Tag(inner) == "VB")
        {
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

        return mark >= 0 && _timeMarks.Contains(tree.Word(mark)) ? Weaken(reading, Local(tree, outer).Modality) : reading;
    }

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
