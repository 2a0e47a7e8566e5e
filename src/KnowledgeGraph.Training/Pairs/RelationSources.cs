using System.Reflection;
using KnowledgeGraph.Extraction.Learned;

namespace KnowledgeGraph.Training.Pairs;

/// <summary>Which properties of the corpora show which relation of the network: <c>relation-sources.txt</c>.</summary>
internal sealed class RelationSources
{
    private readonly IReadOnlyList<IReadOnlyList<(string Property, bool IsInverse)>> _properties;

    private RelationSources(IReadOnlyList<IReadOnlyList<(string, bool)>> properties) => _properties = properties;

    public int Count => _properties.Count;

    /// <param name="relations">In the order of the network's outputs.</param>
    public static RelationSources Load(IReadOnlyList<LearnedRelation> relations)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("training/relation-sources.txt")!;
        using var reader = new StreamReader(stream);
        var rows = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToDictionary(row => row[0], row => row[1], StringComparer.Ordinal);
        return new RelationSources([.. relations.Select(relation => (IReadOnlyList<(string, bool)>)[.. rows[relation.Key].Split(' ').Select(name => (name.TrimStart('~'), name[0] == '~'))])]);
    }

    /// <param name="relation">Number of the relation.</param>
    public IReadOnlyList<(string Property, bool IsInverse)> Of(int relation) => _properties[relation];
}
