namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    private CreateClause ParseCreate()
    {
        var start = Start;
        Next();
        var patterns = CommaSeparated(ParsePatternPart);
        return new CreateClause(SpanFrom(start), patterns);
    }

    private MergeClause ParseMerge()
    {
        var start = Start;
        Next();
        var pattern = ParsePatternPart();
        List<SetItem> onCreate = [];
        List<SetItem> onMatch = [];
        while (AcceptKeyword("ON"))
        {
            var target = AcceptKeyword("CREATE") ? onCreate : onMatch;
            if (target == onMatch)
            {
                ExpectKeyword("MATCH", "or CREATE after ON");
            }
            ExpectKeyword("SET", "after ON CREATE or ON MATCH");
            target.AddRange(CommaSeparated(ParseSetItem));
        }
        return new MergeClause(SpanFrom(start), pattern, onCreate, onMatch);
    }

    private SetClause ParseSet()
    {
        var start = Start;
        Next();
        var items = CommaSeparated(ParseSetItem);
        return new SetClause(SpanFrom(start), items);
    }

    private SetItem ParseSetItem()
    {
        var start = Start;
        if (Current.IsName && (Peek().Is("=") || Peek().Is("+=")))
        {
            var subject = ExpectVariable("a variable");
            var add = Next().Is("+=");
            var map = ParseExpression();
            return new SetProperties(SpanFrom(start), subject, map, add);
        }
        if (Current.IsName && (Peek().Is(":") || Peek().IsKeyword("IS")))
        {
            var subject = ExpectVariable("a variable");
            var labels = ParseLabelList();
            return new SetLabels(SpanFrom(start), subject, labels);
        }
        var (entity, key) = ParsePropertyTarget("a property, a variable or labels to set");
        Expect("=", "after the property to set");
        var value = ParseExpression();
        return new SetProperty(SpanFrom(start), entity, key, value);
    }

    private RemoveClause ParseRemove()
    {
        var start = Start;
        Next();
        var items = CommaSeparated(ParseRemoveItem);
        return new RemoveClause(SpanFrom(start), items);
    }

    private SetItem ParseRemoveItem()
    {
        var start = Start;
        if (Current.IsName && (Peek().Is(":") || Peek().IsKeyword("IS")))
        {
            var subject = ExpectVariable("a variable");
            var labels = ParseLabelList();
            return new RemoveLabels(SpanFrom(start), subject, labels);
        }
        var (entity, key) = ParsePropertyTarget("a property or labels to remove");
        return new SetProperty(SpanFrom(start), entity, key, new NullLiteral(SpanFrom(start)));
    }

    private (Expression Entity, Expression Key) ParsePropertyTarget(string expected)
    {
        var start = Current;
        var target = ParsePostfix(ParseAtom());
        return target switch
        {
            PropertyAccess property => (property.Subject, new StringLiteral(property.Span, property.Key)),
            IndexAccess index => (index.Subject, index.Index),
            _ => throw Error(start.Span, "UnexpectedSyntax", $"expected {expected}, found {start.Description}"),
        };
    }

    private List<LabelExpression> ParseLabelList()
    {
        List<LabelExpression> labels = [];
        AcceptKeyword("IS");
        do
        {
            if (labels.Count == 0)
            {
                Accept(":");
            }
            labels.Add(ParseLabelPrimary());
        }
        while (Accept(":") || Accept("&"));
        foreach (var label in labels)
        {
            if (label is not (LabelName or DynamicLabel))
            {
                throw Error(label.Span, "UnexpectedSyntax", "only plain label names can be set or removed");
            }
        }
        return labels;
    }

    private DeleteClause ParseDelete()
    {
        var start = Start;
        var detach = AcceptKeyword("DETACH");
        if (!detach)
        {
            AcceptKeyword("NODETACH");
        }
        ExpectKeyword("DELETE", "after DETACH");
        var targets = CommaSeparated(ParseExpression);
        return new DeleteClause(SpanFrom(start), detach, targets);
    }

    private ForeachClause ParseForeach()
    {
        var start = Start;
        Next();
        Expect("(", "after FOREACH");
        var variable = ExpectVariable("a variable after '('");
        ExpectKeyword("IN", "after the variable of FOREACH");
        var list = ParseExpression();
        Expect("|", "before the updates of FOREACH");
        var body = Nested(ParseUpdates);
        Expect(")", "after the updates of FOREACH");
        return new ForeachClause(SpanFrom(start), variable, list, body);
    }

    private List<Clause> ParseUpdates()
    {
        List<Clause> body = [];
        while (!At(")"))
        {
            var at = Current;
            var clause = ParseClause();
            if (clause is not (CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause))
            {
                throw Error(at.Span, "InvalidClauseComposition", $"expected CREATE, MERGE, SET, REMOVE, DELETE or FOREACH, found {at.Description}");
            }
            body.Add(clause);
        }
        return body;
    }
}
