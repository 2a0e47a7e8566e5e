namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>The words of a piece of a statement without its white space and comments: equal for expressions written alike.</summary>
internal static class CanonicalText
{
    public static string Of(string statement, SourceSpan span) =>
        string.Join(' ', Lexer.Tokenize(statement[span.Start..span.End]).Select(Spell).Where(word => word.Length > 0));

    private static string Spell(Token token) => token.Kind switch
    {
        TokenKind.String => $"'{token.Text.Replace("\\", @"\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
        TokenKind.QuotedIdentifier when token.Text.Any(c => !char.IsLetterOrDigit(c)) => $"`{token.Text}`",
        _ => token.Text,
    };
}
