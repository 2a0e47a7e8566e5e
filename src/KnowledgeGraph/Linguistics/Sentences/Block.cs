using KnowledgeGraph.Documents;

namespace KnowledgeGraph.Linguistics.Sentences;

/// <summary>A stretch of text that no sentence crosses, as tokens with their words.</summary>
internal sealed record Block(IReadOnlyList<TextSpan> Tokens, IReadOnlyList<string> Words)
{
    public static Block Of(string text, IReadOnlyList<TextSpan> tokens) =>
        new(tokens, [.. tokens.Select(token => token.Slice(text))]);

    /// <summary>Whether something lies between a token and the next; true at the end.</summary>
    public bool IsSpaced(int index) => index + 1 >= Tokens.Count || Tokens[index].End < Tokens[index + 1].Start;
}
