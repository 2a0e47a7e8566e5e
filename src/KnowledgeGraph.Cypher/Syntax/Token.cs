namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>A piece of the statement; <paramref name="Text"/> is the decoded name or string, else the characters themselves.</summary>
internal readonly record struct Token(TokenKind Kind, SourceSpan Span, string Text)
{
    public bool Is(string punctuation) => Kind == TokenKind.Punctuation && Text == punctuation;

    public bool IsKeyword(string keyword) =>
        Kind == TokenKind.Identifier && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    public bool IsName => Kind is TokenKind.Identifier or TokenKind.QuotedIdentifier;

    /// <summary>The token as an error message shows it.</summary>
    public string Description => Kind switch
    {
        TokenKind.End => "the end of the statement",
        TokenKind.String => "a string",
        TokenKind.QuotedIdentifier => $"`{Text}`",
        _ => $"'{Text}'",
    };
}
