namespace KnowledgeGraph.Encoder.Inputs;

/// <summary>
/// A window of text as the encoder takes it: a start piece, then each sentence's pieces and an end piece. Positions count from 0
/// at the start of the window.
/// </summary>
public sealed class EncoderInput
{
    /// <summary>The most pieces a window may have, start and ends included; the model knows 512 positions.</summary>
    public const int Longest = 256;

    private readonly List<int> _pieces = [];
    private readonly List<int> _shapes = [];
    private readonly List<int> _firstPieces = [];
    private readonly List<int> _rows = [];

    /// <summary>A window that is empty but for its start.</summary>
    public EncoderInput(WordPieces vocabulary)
    {
        _pieces.Add(vocabulary.Start);
        _shapes.Add(WordShape.None);
    }

    /// <summary>Piece ids.</summary>
    public IReadOnlyList<int> Pieces => _pieces;

    /// <summary>For each piece the row of the shape embedding.</summary>
    public IReadOnlyList<int> Shapes => _shapes;

    /// <summary>For each word the place of its first piece, whose last state stands for the word.</summary>
    public IReadOnlyList<int> FirstPieces => _firstPieces;

    /// <summary>For each word its rows of the feature table, <see cref="WordFeatures.PerWord"/> each.</summary>
    public IReadOnlyList<int> Rows => _rows;

    public int Words => _firstPieces.Count;

    /// <summary>The pieces that a sentence takes, its end included.</summary>
    public static int SizeOf(WordPieces vocabulary, IReadOnlyList<string> words)
    {
        Span<int> pieces = stackalloc int[WordPieces.Longest];
        var size = 1;
        foreach (var word in words)
        {
            size += vocabulary.Split(word, pieces);
        }

        return size;
    }

    /// <summary>Adds a sentence, or a part of one that is too long for a window.</summary>
    /// <param name="vocabulary">The vocabulary that the window was started with.</param>
    /// <param name="features">The features of words.</param>
    /// <param name="words">The words; none is empty.</param>
    public void Add(WordPieces vocabulary, WordFeatures features, IReadOnlyList<string> words)
    {
        Span<int> pieces = stackalloc int[WordPieces.Longest];
        for (var i = 0; i < words.Count; i++)
        {
            _firstPieces.Add(_pieces.Count);
            var count = vocabulary.Split(words[i], pieces);
            var shape = WordShape.Of(words[i], i == 0);
            for (var k = 0; k < count; k++)
            {
                _pieces.Add(pieces[k]);
                _shapes.Add(shape);
            }
        }

        _rows.AddRange(features.Of(words));
        _pieces.Add(vocabulary.End);
        _shapes.Add(WordShape.None);
    }
}
