using KnowledgeGraph.Linguistics.Models;
using KnowledgeGraph.Linguistics.Tokenization;

namespace KnowledgeGraph.Linguistics.Sentences;

/// <summary>What the boundary model sees of a candidate: the words around it, spacing, abbreviations, open quotes and brackets.</summary>
internal sealed class BoundaryFeatures(Abbreviations abbreviations)
{
    public const int MaxCount = 40;

    private const int LongSentence = 12;

    /// <summary>Fills <paramref name="features"/> with the features of the boundary after token <paramref name="index"/>.</summary>
    /// <returns>Their number.</returns>
    public int Extract(Block block, int index, int sentenceStart, Span<ulong> features)
    {
        var sink = new FeatureSink(features);
        var last = Normal(block, index);
        var before = Normal(block, index - 1);
        var next = Normal(block, index + 1);
        var nextShape = Shape(block, index + 1);
        var spaced = block.IsSpaced(index) ? 1UL : 0UL;
        var kind = AbbreviationOf(block.Words[index]);
        var length = (ulong)Math.Min(LongSentence, index - sentenceStart + 1);
        var quotes = OpenMarks(block, sentenceStart, index);
        sink.Add(0UL);
        sink.Add(last);
        sink.Add(last, spaced);
        sink.Add(last, nextShape);
        sink.Add(last, nextShape, spaced);
        sink.Add(last, next);
        sink.Add(before, last);
        sink.Add(before, last, nextShape);
        sink.Add(Shape(block, index - 1), last, nextShape);
        sink.Add(next);
        sink.Add(next, nextShape);
        sink.Add(next, Normal(block, index + 2));
        sink.Add(kind);
        sink.Add(kind, next);
        sink.Add(kind, nextShape, Shape(block, index + 2));
        sink.Add(kind, Shape(block, index - 1), nextShape);
        sink.Add(length);
        sink.Add(length, last);
        sink.Add(length, last, nextShape);
        sink.Add(quotes, last);
        sink.Add(quotes, last, next);
        sink.Add(quotes, last, nextShape);
        sink.Add(last, nextShape, Shape(block, index + 2), spaced);
        sink.Add(before, last, next);
        sink.Add(Normal(block, sentenceStart), last);
        sink.Add(kind, last, Shape(block, index - 1), length);
        sink.Add(Normal(block, index - 2), before, last);
        sink.Add(spaced, block.IsSpaced(index + 1) ? 1UL : 0UL, last, next);
        return sink.Count;
    }

    private ulong AbbreviationOf(string word) =>
        word.Length > 1 && word[^1] == '.' ? (ulong)abbreviations.ClassOf(word.AsSpan(0, word.Length - 1)) + 1 : 0;

    private static ulong Normal(Block block, int index) =>
        index < 0 ? 1 : index >= block.Words.Count ? 2 : WordForms.NormalHash(block.Words[index]);

    private static ulong Shape(Block block, int index) =>
        index < 0 ? 1 : index >= block.Words.Count ? 2 : WordForms.ShapeHash(block.Words[index]);

    /// <summary>Bit 0: a quotation is open; bit 1: a bracket is.</summary>
    private static ulong OpenMarks(Block block, int start, int end)
    {
        var (quote, brackets) = (false, 0);
        for (var i = Math.Max(start, end - 100); i <= end; i++)
        {
            switch (block.Words[i])
            {
                case "\"":
                    quote = !quote;
                    break;
                case "“" or "``" or "«":
                    quote = true;
                    break;
                case "”" or "''" or "»":
                    quote = false;
                    break;
                case "(" or "[":
                    brackets++;
                    break;
                case ")" or "]":
                    brackets--;
                    break;
            }
        }

        return (quote ? 1UL : 0UL) | (brackets > 0 ? 2UL : 0UL);
    }
}
