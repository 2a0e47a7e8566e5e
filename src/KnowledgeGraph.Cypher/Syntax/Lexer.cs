using System.Text;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Cuts a statement into tokens; white space and comments are dropped.</summary>
internal sealed partial class Lexer(string text)
{
    private static readonly string[] Pairs = ["<=", ">=", "<>", "+=", "=~", "..", "||"];
    private readonly List<Token> _tokens = [];
    private int _position;

    /// <summary>All tokens of the statement, an <see cref="TokenKind.End"/> last.</summary>
    public static IReadOnlyList<Token> Tokenize(string text) => new Lexer(text).Run();

    private char Current => Peek(0);

    private char Peek(int ahead) => _position + ahead < text.Length ? text[_position + ahead] : '\0';

    private List<Token> Run()
    {
        while (SkipBlanks())
        {
            ReadToken();
        }
        _tokens.Add(new Token(TokenKind.End, new SourceSpan(text.Length, text.Length), ""));
        return _tokens;
    }

    private void ReadToken()
    {
        var c = Current;
        if (IsIdentifierStart(c) || char.IsHighSurrogate(c))
        {
            ReadIdentifier();
        }
        else if (char.IsAsciiDigit(c) || (c == '.' && char.IsAsciiDigit(Peek(1)) && !FollowsRange()))
        {
            ReadNumber();
        }
        else if (c is '"' or '\'')
        {
            ReadString(c);
        }
        else if (c == '`')
        {
            ReadQuotedIdentifier();
        }
        else
        {
            ReadPunctuation();
        }
    }

    private bool FollowsRange() => _position > 0 && text[_position - 1] == '.';

    private static bool IsIdentifierStart(char c) => char.IsLetter(c) || c == '_';

    private static bool IsIdentifierPart(char c) => char.IsLetterOrDigit(c) || c == '_' || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.ConnectorPunctuation
            or System.Globalization.UnicodeCategory.NonSpacingMark;

    private void ReadIdentifier()
    {
        var start = _position;
        while (_position < text.Length && IsIdentifierPart(text[_position]))
        {
            _position++;
        }
        Add(TokenKind.Identifier, start, text[start.._position]);
    }

    private void ReadQuotedIdentifier()
    {
        var start = _position++;
        var name = new StringBuilder();
        while (true)
        {
            if (_position >= text.Length)
            {
                throw Error(start, "UnexpectedSyntax", "expected a closing '`' for the name that starts here");
            }
            var c = text[_position++];
            if (c == '`' && Current != '`')
            {
                break;
            }
            if (c == '`')
            {
                _position++;
            }
            name.Append(c);
        }
        Add(TokenKind.QuotedIdentifier, start, name.ToString());
    }

    private void ReadPunctuation()
    {
        var start = _position;
        foreach (var pair in Pairs)
        {
            if (string.CompareOrdinal(text, start, pair, 0, pair.Length) == 0)
            {
                _position += pair.Length;
                Add(TokenKind.Punctuation, start, pair);
                return;
            }
        }
        if (!"()[]{}<>=+-*/%^|&!:;,.$".Contains(Current, StringComparison.Ordinal))
        {
            var detail = Current > 127 ? "InvalidUnicodeCharacter" : "UnexpectedSyntax";
            throw Error(start, detail, $"the character '{Current}' has no place here");
        }
        Add(TokenKind.Punctuation, start, text[_position++].ToString());
    }

    private bool SkipBlanks()
    {
        while (_position < text.Length)
        {
            if (char.IsWhiteSpace(Current))
            {
                _position++;
            }
            else if (Current == '/' && Peek(1) == '/')
            {
                var end = text.IndexOfAny(['\n', '\r'], _position);
                _position = end < 0 ? text.Length : end;
            }
            else if (Current == '/' && Peek(1) == '*')
            {
                SkipBlockComment();
            }
            else
            {
                return true;
            }
        }
        return false;
    }

    private void SkipBlockComment()
    {
        var end = text.IndexOf("*/", _position + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            throw Error(_position, "UnexpectedSyntax", "expected '*/' for the comment that starts here");
        }
        _position = end + 2;
    }

    private void Add(TokenKind kind, int start, string value) =>
        _tokens.Add(new Token(kind, new SourceSpan(start, _position), value));

    private CypherException Error(int offset, string detail, string message) =>
        CypherErrors.Syntax(text, new SourceSpan(offset, offset), detail, message);
}
