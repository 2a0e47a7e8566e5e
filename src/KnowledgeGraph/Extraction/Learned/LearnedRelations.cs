using System.Globalization;

namespace KnowledgeGraph.Extraction.Learned;

/// <summary>The relations of the network in the order of its outputs: <c>learned-relations.txt</c>.</summary>
internal static class LearnedRelations
{
    public static IReadOnlyList<LearnedRelation> Load() =>
        [.. WordList.Table("learned-relations").Select(row => new LearnedRelation(row[0], row[1] == "-" ? null : float.Parse(row[1], CultureInfo.InvariantCulture), row.ElementAtOrDefault(2)))];
}
