namespace KnowledgeGraph.Encoder.Model;

/// <summary>What the shared layers make of a window, for learning the layers upon them.</summary>
/// <param name="Pieces">How many there are.</param>
/// <param name="States">A row for each piece.</param>
/// <param name="Words">The words that are read here, each with its first piece.</param>
internal sealed record SharedWindow(int Pieces, Half[] States, IReadOnlyList<(int Sentence, int Word, int Piece)> Words);
