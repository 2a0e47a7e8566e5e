using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>
/// Recursive descent over the tokens, with operator precedence climbing for expressions. Grammar: openCypher 9,
/// with the additions of Cypher 5 that the README of the project lists.
/// </summary>
internal sealed partial class Parser
{
    /// <summary>Deeper nesting is refused: it would only serve to exhaust the stack.</summary>
    private const int MaximumDepth = 200;

    /// <summary>Longest chain of operators of one expression, as each of them makes the tree one level higher.</summary>
    private const int MaximumChain = 1000;

    /// <summary>Most clauses of a statement, and most nodes of all its patterns to be matched: each is a level of the plan.</summary>
    private const int MaximumSteps = 2000;

    private readonly string _text;
    private readonly IReadOnlyList<Token> _tokens;
    private int _index;
    private int _depth;

    /// <summary>Comprehensions whose WHERE is being read.</summary>
    private int _comprehensions;

    private int _clauses;
    private int _matchedNodes;

    private Parser(string text)
    {
        _text = text;
        _tokens = Lexer.Tokenize(text);
    }

    /// <exception cref="CypherException">The text is no statement of the supported language.</exception>
    public static Statement Parse(string text) => new Parser(text).ParseStatement();

    private Token Current => _tokens[_index];

    private Token Peek(int ahead = 1) => _tokens[Math.Min(_index + ahead, _tokens.Count - 1)];

    private int Start => Current.Span.Start;

    private SourceSpan SpanFrom(int start) => new(start, _index == 0 ? start : Math.Max(start, _tokens[_index - 1].Span.End));

    private Token Next()
    {
        var token = Current;
        if (token.Kind != TokenKind.End)
        {
            _index++;
        }
        return token;
    }

    private bool At(string punctuation) => Current.Is(punctuation);

    private bool AtKeyword(string keyword) => Current.IsKeyword(keyword);

    private bool AtKeywords(string first, string second) => Current.IsKeyword(first) && Peek().IsKeyword(second);

    private bool Accept(string punctuation)
    {
        if (!At(punctuation))
        {
            return false;
        }
        _index++;
        return true;
    }

    private bool AcceptKeyword(string keyword)
    {
        if (!AtKeyword(keyword))
        {
            return false;
        }
        _index++;
        return true;
    }

    private bool AcceptKeywords(params ReadOnlySpan<string> keywords)
    {
        for (var i = 0; i < keywords.Length; i++)
        {
            if (!Peek(i).IsKeyword(keywords[i]))
            {
                return false;
            }
        }
        _index += keywords.Length;
        return true;
    }

    private void Expect(string punctuation, string context)
    {
        if (!Accept(punctuation))
        {
            Fail($"'{punctuation}' {context}");
        }
    }

    private void ExpectKeyword(string keyword, string context)
    {
        if (!AcceptKeyword(keyword))
        {
            Fail($"{keyword} {context}");
        }
    }

    private string ExpectName(string what)
    {
        if (!Current.IsName || Current.Text.Length == 0)
        {
            Fail(what);
        }
        return Next().Text;
    }

    private Variable ExpectVariable(string what)
    {
        var token = Current;
        return new Variable(token.Span, ExpectName(what));
    }

    [DoesNotReturn]
    private void Fail(string expected) =>
        throw Error(Current.Span, "UnexpectedSyntax", $"expected {expected}, found {Current.Description}");

    private CypherException Error(SourceSpan span, string detail, string message) =>
        CypherErrors.Syntax(_text, span, detail, message);

    private T Nested<T>(Func<T> parse)
    {
        if (++_depth > MaximumDepth || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Error(Current.Span, "UnexpectedSyntax", $"the statement is nested more than {MaximumDepth} levels deep");
        }
        var result = parse();
        _depth--;
        return result;
    }

    private List<T> CommaSeparated<T>(Func<T> parse)
    {
        var items = new List<T> { parse() };
        while (Accept(","))
        {
            items.Add(parse());
        }
        return items;
    }
}
