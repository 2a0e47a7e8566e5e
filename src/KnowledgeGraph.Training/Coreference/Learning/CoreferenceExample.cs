using KnowledgeGraph.Encoder.Model;

namespace KnowledgeGraph.Training.Coreference.Learning;

/// <summary>The anaphoric words of a text with their candidates, as numbers.</summary>
/// <param name="Id">Of the text.</param>
/// <param name="Anaphors">Those that something is known of.</param>
/// <param name="Weight">What each of them counts.</param>
/// <param name="Windows">What the encoder's shared layers make of the text.</param>
/// <param name="Places">For each referring word the window that reads it, and its first piece there.</param>
/// <param name="Vectors">The encoder's vectors of the referring words, one after the other.</param>
internal sealed record CoreferenceExample(
    string Id, IReadOnlyList<AnaphorExample> Anaphors, float Weight, IReadOnlyList<SharedWindow> Windows, IReadOnlyList<(int Window, int Piece)> Places, Half[] Vectors)
{
    /// <summary>The pieces of the longest window.</summary>
    public int Longest => Windows.Max(window => window.Pieces);
}

/// <summary>An anaphoric word.</summary>
/// <param name="Word">Its index among the referring words.</param>
/// <param name="Candidates">Nearest first.</param>
/// <param name="NoneIs">Whether it is right to take none.</param>
internal sealed record AnaphorExample(int Word, IReadOnlyList<CandidateExample> Candidates, Truth NoneIs);

/// <summary>A candidate of an anaphoric word.</summary>
/// <param name="Word">Its index among the referring words.</param>
/// <param name="Rows">The rows of the pair's features.</param>
/// <param name="Is">Whether it is right to take it.</param>
internal sealed record CandidateExample(int Word, int[] Rows, Truth Is);

/// <summary>What a corpus says of a choice.</summary>
internal enum Truth
{
    Wrong,
    Right,

    /// <summary>It says nothing: the choice is left out of account.</summary>
    Open,
}
