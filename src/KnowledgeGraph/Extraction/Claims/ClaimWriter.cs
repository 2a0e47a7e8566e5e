using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Confidence;
using KnowledgeGraph.Extraction.Context.Attributions;
using KnowledgeGraph.Extraction.Context.Factuality;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Extraction.Patterns;
using KnowledgeGraph.Extraction.Values;
using KnowledgeGraph.Extraction.Values.Time;

namespace KnowledgeGraph.Extraction.Claims;

/// <summary>Puts a relation found into time, modality and attribution, and cites the words that say it.</summary>
internal sealed class ClaimWriter(Ontology ontology, FactualityReader factuality, AttributionReader attributions, string extractor)
{
    private readonly ConfidenceModel _confidence = ConfidenceModel.Embedded();

    public ExplainedClaim Write(SentenceContext sentence, SpokenText spoken, RelationMatch found)
    {
        var match = InOrder(found);
        var reading = match.Factuality ?? factuality.Read(sentence.Tree, match.Predicate);
        var qualifiers = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (key, value) in match.Qualifiers)
        {
            qualifiers[key] = value;
        }

        var claim = new Claim
        {
            Id = "",
            Subject = match.Subject.Entity.Id,
            Predicate = match.Relation,
            Phrase = match.PhraseText ?? ValueReader.Flat(match.Phrase.Slice(sentence.Document.Text)),
            Open = match.IsOpen,
            Object = match.Object?.Entity.Id,
            Value = match.Value,
            Polarity = reading.Polarity,
            Modality = reading.Modality,
            Qualifiers = qualifiers,
            AttributedTo = match.IsSpoken ? null : attributions.Read(sentence, spoken, match.Predicate),
            Evidence = [],
        };
        claim = InTime(claim, match, match.Times ?? Outside(sentence, sentence.ClauseTimes.Of(match.Predicate), match), qualifiers);
        var features = ClaimFeatures.Of(sentence, match, claim);
        var confidence = match.IsCalibrated ? Math.Round(match.Confidence, 2) : _confidence.Of(features);
        claim = claim with
        {
            Id = ClaimId.Of(claim),
            Confidence = confidence,
            Evidence = [new Evidence(sentence.Tree.Sentence.Index, Quoted(match), match.IsSubjectElsewhere ? null : match.Subject.Span, match.ObjectSpan, extractor, confidence)],
        };
        return new ExplainedClaim(claim, match.Origin, features);
    }

    /// <summary>What holds both ways round is told from the one whose id comes first, so that one claim stands for both.</summary>
    private RelationMatch InOrder(RelationMatch match) =>
        match.Object is { } other && string.CompareOrdinal(other.Entity.Id, match.Subject.Entity.Id) < 0 && ontology.Find(match.Relation) is { IsSymmetric: true }
            ? match with { Subject = other, Object = match.Subject, ObjectSpan = match.Subject.Span }
            : match;

    /// <summary>A time within the clause that is the value, as in a statement, is not the time of the claim; one that a noun of the value took along is.</summary>
    private static IReadOnlyList<TimeExpression> Outside(SentenceContext sentence, IReadOnlyList<TimeExpression> times, RelationMatch match)
    {
        var isClause = match is { Value: not null, ObjectSpan: { } value } && sentence.Predications.Any(other => other.Predicate != match.Predicate && value.Contains(sentence.Tree[other.Predicate].Span));
        return isClause ? [.. times.Where(time => !match.ObjectSpan!.Value.Overlaps(time.Span))] : times;
    }

    private static Claim InTime(Claim claim, RelationMatch match, IReadOnlyList<TimeExpression> times, SortedDictionary<string, object> qualifiers)
    {
        if (match.Time == RelationTime.None)
        {
            return claim;
        }

        foreach (var time in times)
        {
            claim = time.Role switch
            {
                TimeRole.At => claim with { Time = claim.Time ?? time.Value },
                TimeRole.By when match.Time == RelationTime.Event => claim with { Time = claim.Time ?? time.Value },
                TimeRole.Since => claim with { ValidFrom = claim.ValidFrom ?? time.Value },
                TimeRole.Until => claim with { ValidTo = claim.ValidTo ?? time.Value },
                TimeRole.Between => claim with { ValidFrom = claim.ValidFrom ?? time.Value, ValidTo = claim.ValidTo ?? time.End },
                _ => claim,
            };
            if (time.Role is TimeRole.By or TimeRole.Before or TimeRole.After)
            {
                qualifiers.TryAdd(time.Role.ToString().ToLowerInvariant(), time.Value);
            }
        }

        return claim;
    }

    /// <summary>The stretch from the first to the last of subject, relation and object.</summary>
    private static TextSpan Quoted(RelationMatch match)
    {
        var span = match.IsSubjectElsewhere ? match.Phrase : match.Subject.Span.Union(match.Phrase);
        return match.ObjectSpan is { } words ? span.Union(words) : span;
    }
}
