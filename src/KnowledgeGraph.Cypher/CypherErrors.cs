using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher;

/// <summary>Errors found before a statement runs; the message starts with (line,column).</summary>
internal static class CypherErrors
{
    public static CypherException Syntax(string text, SourceSpan span, string detail, string message) =>
        CompileTime(CypherErrorType.SyntaxError, text, span, detail, message);

    public static CypherException CompileTime(CypherErrorType type, string text, SourceSpan span, string detail, string message)
    {
        var position = PositionOf(text, span.Start);
        return new CypherException(type, CypherPhase.CompileTime, detail, $"({position.Line},{position.Column}): {message}", position);
    }

    private static SourcePosition PositionOf(string text, int offset)
    {
        var before = text.AsSpan(0, Math.Min(offset, text.Length));
        var lineStart = before.LastIndexOf('\n') + 1;
        return new SourcePosition(offset, before.Count('\n') + 1, offset - lineStart + 1);
    }
}
