using KnowledgeGraph.Linguistics.Lemmatization;

namespace KnowledgeGraph.Training.Syntax;

/// <summary>
/// Base forms that occur in the corpora, against which lemmas of regular forms are checked: endings alone cannot tell
/// that "shaping" comes from "shape" and "tailored" from "tailor".
/// </summary>
internal sealed class AttestedForms
{
    private const int LeastSeen = 2;

    private readonly Dictionary<(char Part, string Form), int> _bases = [];
    private readonly SortedSet<(string Class, string Form)> _inflected = [];

    public AttestedForms(IEnumerable<TrainingSentence> sentences)
    {
        foreach (var (word, tagClass) in sentences.SelectMany(sentence => sentence.Words.Zip(sentence.Tags)))
        {
            var form = word.ToLowerInvariant();
            switch (tagClass)
            {
                case "VERB|VB" or "VERB|VBP" or "NOUN|NN":
                    _bases[(tagClass[0], form)] = _bases.GetValueOrDefault((tagClass[0], form)) + 1;
                    break;
                case "VERB|VBG" or "VERB|VBD" or "VERB|VBN" or "NOUN|NNS":
                    _inflected.Add((tagClass, form));
                    break;
            }
        }
    }

    /// <summary>Forms whose lemma by the rules occurs nowhere, with a base that does, in ordinal order.</summary>
    public IEnumerable<(string Class, string Form, string Lemma)> Repairs(LemmaRules rules)
    {
        foreach (var (tagClass, form) in _inflected)
        {
            if (Seen(tagClass, rules.Lemma(form, tagClass)) > 0)
            {
                continue;
            }

            var best = Candidates(form, tagClass).OrderByDescending(candidate => Seen(tagClass, candidate)).FirstOrDefault();
            if (best is not null && Seen(tagClass, best) >= LeastSeen)
            {
                yield return (tagClass, form, best);
            }
        }
    }

    private int Seen(string tagClass, string lemma) => _bases.GetValueOrDefault((tagClass[0], lemma));

    private static IEnumerable<string> Candidates(string form, string tagClass) => tagClass switch
    {
        "VERB|VBG" => WithoutEnding(form, "ing"),
        "NOUN|NNS" => WithoutEnding(form, "s").Concat(WithoutEnding(form, "es")).Concat(WithoutEnding(form, "ies").Select(stem => stem + "y")),
        _ => WithoutEnding(form, "ed").Concat(WithoutEnding(form, "ied").Select(stem => stem + "y")),
    };

    /// <summary>The stem, the stem with a silent "e", and with a doubled consonant made single.</summary>
    private static IEnumerable<string> WithoutEnding(string form, string ending)
    {
        if (!form.EndsWith(ending, StringComparison.Ordinal) || form.Length < ending.Length + 2)
        {
            yield break;
        }

        var stem = form[..^ending.Length];
        yield return stem;
        yield return stem + "e";
        if (stem[^1] == stem[^2])
        {
            yield return stem[..^1];
        }
    }
}
