namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private PatternPart ParsePatternPart()
    {
        var start = Start;
        Variable? name = null;
        if (Current.IsName && Peek().Is("="))
        {
            name = ExpectVariable("a path variable");
            Next();
        }
        var part = AtShortestPath() ? ParseShortestPath() : ParseParenthesizedChain();
        return part with { Span = SpanFrom(start), Name = name };
    }

    private bool AtShortestPath() => (AtKeyword("shortestPath") || AtKeyword("allShortestPaths")) && Peek().Is("(");

    private PatternPart ParseShortestPath()
    {
        var start = Start;
        var search = Next().IsKeyword("shortestPath") ? PathSearch.Shortest : PathSearch.AllShortest;
        Expect("(", "after the path function");
        var part = ParseChain();
        Expect(")", "after the pattern of the path function");
        if (part.Relationships.Count != 1)
        {
            throw Error(part.Span, "UnexpectedSyntax", "the pattern of a shortest path is a single relationship between two nodes");
        }
        return part with { Span = SpanFrom(start), Search = search };
    }

    /// <summary>A chain, which openCypher lets stand in parentheses of its own.</summary>
    private PatternPart ParseParenthesizedChain()
    {
        if (!(At("(") && Peek().Is("(")))
        {
            return ParseChain();
        }
        Next();
        var part = Nested(ParseParenthesizedChain);
        Expect(")", "after the pattern");
        if (At("{") || At("+") || At("*") || At("-") || At("<"))
        {
            Fail("',' or a clause: quantified path patterns are not supported");
        }
        return part;
    }

    private PatternPart ParseChain()
    {
        var start = Start;
        List<NodePattern> nodes = [ParseNodePattern()];
        List<RelationshipPattern> relationships = [];
        while (AtRelationship())
        {
            relationships.Add(ParseRelationshipPattern());
            nodes.Add(ParseNodePattern());
            if (nodes.Count > MaximumChain)
            {
                throw Error(Current.Span, "UnexpectedSyntax", $"a pattern has at most {MaximumChain} nodes");
            }
        }
        return new PatternPart(SpanFrom(start), null, PathSearch.Every, nodes, relationships);
    }

    private bool AtRelationship() => At("-") || (At("<") && Peek().Is("-"));

    private NodePattern ParseNodePattern()
    {
        var start = Start;
        Expect("(", "to start a node pattern");
        var variable = Current.IsName && !AtPatternWhere() ? ExpectVariable("a variable") : null;
        var labels = ParseLabels();
        var properties = ParsePatternProperties();
        var where = ParseWhere();
        if (!Accept(")"))
        {
            Fail(labels is null && properties is null ? "a label, properties or ')' in the node pattern" : "')' after the node pattern");
        }
        return new NodePattern(SpanFrom(start), variable, labels, properties, where);
    }

    private bool AtPatternWhere() => AtKeyword("WHERE") && !Peek().Is(")") && !Peek().Is(":") && !Peek().Is("{");

    private Expression? ParsePatternProperties() => At("{") ? ParseMap() : At("$") ? ParseParameter() : null;

    private RelationshipPattern ParseRelationshipPattern()
    {
        var start = Start;
        var incoming = Accept("<");
        Expect("-", "in the relationship pattern");
        Variable? variable = null;
        LabelExpression? types = null;
        PatternLength? length = null;
        Expression? properties = null;
        Expression? where = null;
        if (Accept("["))
        {
            variable = Current.IsName && !AtPatternWhere() ? ExpectVariable("a variable") : null;
            types = ParseLabels();
            if (At(".."))
            {
                throw Error(Current.Span, "InvalidRelationshipPattern", "expected '*' before the length of the relationship pattern, found '..'");
            }
            length = ParseLength();
            properties = ParsePatternProperties();
            where = ParseWhere();
            Expect("]", "after the relationship pattern");
        }
        if (!Accept("-"))
        {
            Fail(At(")") || start == _tokens[_index - 1].Span.Start ? "a relationship pattern after '-'" : "'-' after the relationship pattern");
        }
        var outgoing = Accept(">");
        var direction = incoming == outgoing ? PatternDirection.Either
            : incoming ? PatternDirection.Incoming : PatternDirection.Outgoing;
        return new RelationshipPattern(SpanFrom(start), variable, types, length, properties, where, direction);
    }

    private PatternLength? ParseLength()
    {
        var start = Start;
        if (!Accept("*"))
        {
            return null;
        }
        var minimum = Current.Kind == TokenKind.Integer ? ParseLengthBound() : (long?)null;
        var maximum = minimum;
        if (Accept(".."))
        {
            maximum = Current.Kind == TokenKind.Integer ? ParseLengthBound() : null;
        }
        else if (At("-") && Peek().Kind == TokenKind.Integer)
        {
            throw Error(Current.Span, "InvalidRelationshipPattern", "the length of a relationship pattern cannot be negative");
        }
        return new PatternLength(SpanFrom(start), minimum, maximum);
    }

    private long ParseLengthBound()
    {
        var token = Next();
        return ParseInteger(token, token.Text);
    }

    private LabelExpression? ParseLabels()
    {
        if (!At(":") && !(AtKeyword("IS") && !Peek().Is(")")))
        {
            return null;
        }
        Next();
        return ParseLabelOr();
    }

    private LabelExpression ParseLabelOr() => ParseLabelOr(inPredicate: false);

    /// <param name="inPredicate">Whether a '|' may be that of a comprehension around the predicate.</param>
    private LabelExpression ParseLabelOr(bool inPredicate)
    {
        var left = ParseLabelAnd();
        for (var length = 0; !(inPredicate && AtProjectionBar()) && Accept("|"); length++)
        {
            RequireAtMost(MaximumChain, length, "labels in a row");
            Accept(":");
            var right = ParseLabelAnd();
            left = new LabelOr(left.Span.To(right.Span), left, right);
        }
        return left;
    }

    private LabelExpression ParseLabelAnd()
    {
        var left = Nested(ParseLabelPrimary);
        for (var length = 0; Accept("&") || Accept(":"); length++)
        {
            RequireAtMost(MaximumChain, length, "labels in a row");
            var right = Nested(ParseLabelPrimary);
            left = new LabelAnd(left.Span.To(right.Span), left, right);
        }
        return left;
    }

    private LabelExpression ParseLabelPrimary()
    {
        var start = Start;
        if (Accept("!"))
        {
            var operand = Nested(ParseLabelPrimary);
            return new LabelNot(SpanFrom(start), operand);
        }
        if (Accept("("))
        {
            var inner = Nested(ParseLabelOr);
            Expect(")", "after the label expression");
            return inner;
        }
        if (Accept("%"))
        {
            return new AnyLabel(SpanFrom(start));
        }
        if (At("$") && Peek().Is("("))
        {
            _index += 2;
            var value = ParseExpression();
            Expect(")", "after the dynamic label");
            return new DynamicLabel(SpanFrom(start), value);
        }
        var name = ExpectName("a label or type name after ':'");
        return new LabelName(SpanFrom(start), name);
    }
}
