namespace KnowledgeGraph.Extraction.Values.Time;

/// <summary>A shape of times, as time-phrases.txt writes it; the kind is what it is read as.</summary>
internal sealed record TimeShape(string Kind, IReadOnlyList<ShapeNode> Nodes, ShapeBorder? Before, ShapeBorder? After);
