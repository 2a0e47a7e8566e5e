using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Documents;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Training.Confidence;

/// <summary>
/// Claims that somebody has read and judged, without their text: a line has the hash of the sentence, that of the claim, whether it is
/// right, and the class of the fault.
/// </summary>
internal sealed class JudgedClaims
{
    private readonly Dictionary<(string Sentence, string Claim), bool> _verdicts = [];

    /// <param name="lines">Of the file; '#' opens a comment.</param>
    public JudgedClaims(IEnumerable<string> lines)
    {
        foreach (var columns in lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')))
        {
            _verdicts[(columns[0], columns[1])] = columns[2] == "right";
        }
    }

    public int Count => _verdicts.Count;

    /// <returns>Null for a claim that nobody has judged.</returns>
    public bool? Of(Document document, Claim claim, IReadOnlyDictionary<string, string> names)
    {
        var sentence = document.Sentences[claim.Evidence[0].Sentence].Span.Slice(document.Text);
        return _verdicts.TryGetValue((Hash(Flat(sentence)), Hash(Text(claim, names))), out var isRight) ? isRight : null;
    }

    /// <summary>What was judged: the names of the ends, the relation, and who says it how.</summary>
    private static string Text(Claim claim, IReadOnlyDictionary<string, string> names)
    {
        string Name(string id) => names.GetValueOrDefault(id, id);
        var speaker = claim.AttributedTo is { } attribution ? Name(attribution.Entity ?? attribution.Words) : "";
        var value = claim.Object is { } id ? Name(id) : claim.Value ?? claim.Phrase;
        return string.Join('|', Name(claim.Subject), claim.Predicate, value, GraphText.Of(claim.Polarity), GraphText.Of(claim.Modality), speaker);
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
