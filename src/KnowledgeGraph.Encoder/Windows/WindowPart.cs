namespace KnowledgeGraph.Encoder.Windows;

/// <summary>A sentence in a window, or a part of one that is too long; its words are [<paramref name="Start"/>, <paramref name="End"/>).</summary>
/// <param name="Sentence">Its index in the document.</param>
/// <param name="Start">The first word.</param>
/// <param name="End">One past the last word.</param>
/// <param name="KeepStart">The first word whose state is taken from here; those before it are there for context.</param>
/// <param name="KeepEnd">One past the last word whose state is taken from here.</param>
/// <param name="Pieces">Pieces with the one that ends it.</param>
internal readonly record struct WindowPart(int Sentence, int Start, int End, int KeepStart, int KeepEnd, int Pieces);
