namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private const int OrPower = 1;
    private const int XorPower = 2;
    private const int AndPower = 3;
    private const int NotPower = 4;
    private const int ComparisonPower = 5;
    private const int PredicatePower = 6;
    private const int AdditivePower = 7;
    private const int MultiplicativePower = 8;
    private const int ExponentPower = 9;
    private const int SignPower = 10;

    private Expression ParseExpression() => ParseOperators(OrPower);

    private Expression ParseOperators(int power) => Nested(() =>
    {
        var left = ParsePrefix();
        for (var length = 0; ParseInfix(left, power) is { } longer; length++)
        {
            left = longer;
            if (length > MaximumChain)
            {
                throw Error(Current.Span, "UnexpectedSyntax", $"an expression has at most {MaximumChain} operators in a row");
            }
        }
        return left;
    });

    private Expression ParsePrefix()
    {
        var start = Start;
        if (AtKeyword("NOT"))
        {
            Next();
            var operand = ParseOperators(NotPower);
            return new UnaryExpression(SpanFrom(start), UnaryOperator.Not, operand);
        }
        if (Accept("-"))
        {
            return ParseNegative(start);
        }
        if (Accept("+"))
        {
            var operand = ParseOperators(SignPower);
            return new UnaryExpression(SpanFrom(start), UnaryOperator.Plus, operand);
        }
        return ParsePostfix(ParseAtom());
    }

    /// <summary>The sign belongs to the number that follows, as the smallest integer cannot be written otherwise.</summary>
    private Expression ParseNegative(int start)
    {
        if (Current.Kind == TokenKind.Float)
        {
            var positive = (FloatLiteral)ParseAtom();
            return ParsePostfix(new FloatLiteral(SpanFrom(start), -positive.Value));
        }
        if (Current.Kind == TokenKind.Integer)
        {
            var token = Next();
            var literal = new IntegerLiteral(SpanFrom(start), ParseInteger(token, "-" + token.Text));
            return ParsePostfix(literal);
        }
        var operand = ParseOperators(SignPower);
        return new UnaryExpression(SpanFrom(start), UnaryOperator.Minus, operand);
    }

    /// <summary>The expression made longer by the operator that comes next, or null where none of that power comes.</summary>
    private Expression? ParseInfix(Expression left, int power)
    {
        if (power <= ComparisonPower && ComparisonAt(0) is not null)
        {
            return ParseComparison(left);
        }
        if (power <= PredicatePower && ParsePredicate(left) is { } predicate)
        {
            return predicate;
        }
        var (operation, strength, tokens) = InfixOperator();
        if (strength < power)
        {
            return null;
        }
        _index += tokens;
        var right = ParseOperators(strength + 1);
        return new BinaryExpression(left.Span.To(right.Span), operation, left, right);
    }

    private (BinaryOperator Operation, int Strength, int Tokens) InfixOperator() => Current.Kind switch
    {
        TokenKind.Identifier => Current.Text.ToUpperInvariant() switch
        {
            "OR" => (BinaryOperator.Or, OrPower, 1),
            "XOR" => (BinaryOperator.Xor, XorPower, 1),
            "AND" => (BinaryOperator.And, AndPower, 1),
            "IN" => (BinaryOperator.In, PredicatePower, 1),
            "CONTAINS" => (BinaryOperator.Contains, PredicatePower, 1),
            "STARTS" when Peek().IsKeyword("WITH") => (BinaryOperator.StartsWith, PredicatePower, 2),
            "ENDS" when Peek().IsKeyword("WITH") => (BinaryOperator.EndsWith, PredicatePower, 2),
            _ => default,
        },
        TokenKind.Punctuation => Current.Text switch
        {
            "=~" => (BinaryOperator.Matches, PredicatePower, 1),
            "+" => (BinaryOperator.Add, AdditivePower, 1),
            "-" => (BinaryOperator.Subtract, AdditivePower, 1),
            "||" => (BinaryOperator.Concatenate, AdditivePower, 1),
            "*" => (BinaryOperator.Multiply, MultiplicativePower, 1),
            "/" => (BinaryOperator.Divide, MultiplicativePower, 1),
            "%" => (BinaryOperator.Modulo, MultiplicativePower, 1),
            "^" => (BinaryOperator.Power, ExponentPower, 1),
            _ => default,
        },
        _ => default,
    };

    private ComparisonOperator? ComparisonAt(int ahead) => Peek(ahead) is not { Kind: TokenKind.Punctuation } token ? null : token.Text switch
    {
        "=" => ComparisonOperator.Equal,
        "<>" => ComparisonOperator.NotEqual,
        "<" => ComparisonOperator.Less,
        "<=" => ComparisonOperator.LessOrEqual,
        ">" => ComparisonOperator.Greater,
        ">=" => ComparisonOperator.GreaterOrEqual,
        _ => null,
    };

    private ComparisonChain ParseComparison(Expression first)
    {
        List<Expression> operands = [first];
        List<ComparisonOperator> operators = [];
        while (ComparisonAt(0) is { } comparison)
        {
            Next();
            operators.Add(comparison);
            operands.Add(ParseOperators(PredicatePower));
        }
        return new ComparisonChain(first.Span.To(operands[^1].Span), operands, operators);
    }

    /// <summary>IS [NOT] NULL and label checks written IS Label; the operators with two operands are infix operators.</summary>
    private NullCheck? ParsePredicate(Expression left)
    {
        if (!AtKeyword("IS"))
        {
            return null;
        }
        Next();
        var negated = AcceptKeyword("NOT");
        ExpectKeyword("NULL", negated ? "after IS NOT" : "or NOT NULL after IS");
        return new NullCheck(SpanFrom(left.Span.Start), left, negated);
    }

    private Expression ParsePostfix(Expression subject)
    {
        for (var length = 0; ; length++)
        {
            if (length > MaximumChain)
            {
                throw Error(Current.Span, "UnexpectedSyntax", $"an expression has at most {MaximumChain} look-ups in a row");
            }
            var start = subject.Span.Start;
            if (Accept("."))
            {
                var key = ExpectName("a property name after '.'");
                subject = new PropertyAccess(SpanFrom(start), subject, key);
            }
            else if (At("["))
            {
                subject = ParseIndex(subject);
            }
            else if (At(":") && CanCarryLabels(subject))
            {
                Next();
                var labels = ParseLabelOr(inPredicate: true);
                subject = new LabelCheck(SpanFrom(start), subject, labels);
            }
            else
            {
                return subject;
            }
        }
    }

    private static bool CanCarryLabels(Expression subject) => subject is Variable or PropertyAccess or IndexAccess or FunctionCall or LabelCheck;

    private Expression ParseIndex(Expression subject)
    {
        Next();
        var first = At("..") ? null : ParseExpression();
        if (!Accept(".."))
        {
            Expect("]", "after the index");
            return new IndexAccess(SpanFrom(subject.Span.Start), subject, first!);
        }
        var last = At("]") ? null : ParseExpression();
        Expect("]", "after the end of the slice");
        return new Slice(SpanFrom(subject.Span.Start), subject, first, last);
    }
}
