using System.Collections.Frozen;
using System.Globalization;
using KnowledgeGraph.Linguistics.Names;

namespace KnowledgeGraph.Linguistics.Coreference;

/// <summary>A linear score over the features of an <see cref="Antecedent"/>; the weights are a text resource, whole numbers by feature.</summary>
internal sealed class PronounRanker(IReadOnlyDictionary<string, int> weights)
{
    public static PronounRanker Embedded() =>
        new(WordLists.Lines("pronoun-weights").Select(line => line.Split('\t'))
            .ToFrozenDictionary(fields => fields[0], fields => int.Parse(fields[1], CultureInfo.InvariantCulture), StringComparer.Ordinal));

    /// <summary>Higher is likelier; comparable between the candidates of one pronoun.</summary>
    public int Score(Antecedent candidate) => candidate.Features.Sum(feature => weights.GetValueOrDefault(feature));
}
