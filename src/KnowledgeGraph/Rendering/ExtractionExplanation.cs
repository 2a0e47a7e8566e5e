using System.Globalization;
using System.Text;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Confidence;
using KnowledgeGraph.Extraction.Explaining;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Rendering;

/// <summary>What led to each claim of an article, sentence by sentence, as text for people: the output of <c>kg extract --explain</c>.</summary>
public static class ExtractionExplanation
{
    public static string Write(ExtractionResult result, ExplanationLog log)
    {
        var names = result.Entities.ToDictionary(resolved => resolved.Entity.Id, resolved => resolved.Entity.Name, StringComparer.Ordinal);
        foreach (var (id, name) in log.Names)
        {
            names[id] = name;
        }

        var ofSentence = log.Explanations.ToLookup(explanation => explanation.Sentence);
        var text = new StringBuilder(result.Document.Article.Title ?? result.Document.Article.Url ?? result.Document.Article.Id).Append('\n');
        foreach (var sentence in result.Document.Sentences)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n[{sentence.Index}] {Flat(sentence.Span.Slice(result.Document.Text))}\n");
            foreach (var explanation in ofSentence[sentence.Index].Where(explanation => explanation.Claims.Count + explanation.HeldBack.Count > 0))
            {
                text.Append(CultureInfo.InvariantCulture, $"  {explanation.Predication}\n");
                foreach (var (claim, origin, _) in explanation.Claims)
                {
                    var isWeak = claim.IsFact && claim.Confidence < result.MinConfidence;
                    text.Append(CultureInfo.InvariantCulture, $"    {claim.Confidence:0.00}  {Line(claim, names)}  < {origin}{(claim.Confidence < ConfidenceModel.Least(claim.Open) ? $"; held back: below {ConfidenceModel.Least(claim.Open):0.00}" : isWeak ? $"; no fact edge: below {result.MinConfidence:0.00}" : "")}\n");
                }

                foreach (var reason in explanation.HeldBack)
                {
                    text.Append(CultureInfo.InvariantCulture, $"    held back: {reason}\n");
                }
            }
        }

        return text.ToString();
    }

    private static string Line(Claim claim, Dictionary<string, string> names)
    {
        string Name(string id) => names.GetValueOrDefault(id, id);
        var parts = new List<string> { Name(claim.Subject), claim.Predicate };
        if ((claim.Object is { } id ? Name(id) : claim.Value is { } value ? $"\"{value}\"" : null) is { } said)
        {
            parts.Add(said);
        }

        if (claim.Polarity != Polarity.Affirmed)
        {
            parts.Add(GraphText.Of(claim.Polarity));
        }

        if (claim.Modality != Modality.Asserted)
        {
            parts.Add(GraphText.Of(claim.Modality));
        }

        (string Name, string? Value)[] times = [("time", claim.Time), ("from", claim.ValidFrom), ("to", claim.ValidTo)];
        parts.AddRange(times.Where(time => time.Value is not null).Select(time => $"{time.Name}={time.Value}"));
        parts.AddRange(claim.Qualifiers.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Key}={pair.Value}")));
        if (claim.AttributedTo is { } speaker)
        {
            parts.Add("by " + (speaker.Entity is { } who ? Name(who) : speaker.Words));
        }

        return string.Join(' ', parts);
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
