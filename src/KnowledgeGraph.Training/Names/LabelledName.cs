namespace KnowledgeGraph.Training.Names;

/// <summary>A name in a corpus: tokens [Start, End) and the corpus's own type.</summary>
internal readonly record struct LabelledName(int Start, int End, string Type, double Confidence = 1);
