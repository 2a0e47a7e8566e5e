namespace KnowledgeGraph.Cypher.Syntax;

internal sealed partial class Parser
{
    /// <summary>CREATE, DROP and SHOW of constraints and indexes by Neo4j's syntax; null where a query stands instead.</summary>
    private Statement? ParseSchemaStatement()
    {
        if (AtKeyword("CREATE") && !Peek().Is("(") && !Peek().Is("=") && !Peek(2).Is("="))
        {
            return ParseCreateSchema();
        }
        if (AtKeyword("DROP"))
        {
            return ParseDropSchema();
        }
        return AtKeyword("SHOW") ? ParseShowSchema() : null;
    }

    private Statement? ParseCreateSchema()
    {
        var next = Peek();
        if (next.IsKeyword("CONSTRAINT"))
        {
            return ParseCreateConstraint();
        }
        if (next.IsKeyword("INDEX") || next.IsKeyword("RANGE"))
        {
            return ParseCreateIndex();
        }
        if (!next.IsName || next.IsKeyword("shortestPath") || next.IsKeyword("allShortestPaths"))
        {
            return null;
        }
        Next();
        Fail("a pattern, CONSTRAINT or INDEX after CREATE (full-text, text, point, lookup and vector indexes are not supported)");
        return null;
    }

    private CreateConstraint ParseCreateConstraint()
    {
        var start = Start;
        _index += 2;
        var (name, ifNotExists) = ParseSchemaName("CONSTRAINT");
        var (relationship, variable, label) = ParseSchemaTarget();
        ExpectKeyword("REQUIRE", "after the pattern of the constraint");
        var properties = ParseSchemaProperties(variable, parenthesesOptional: true);
        ExpectKeyword("IS", "after the properties of the constraint");
        if (!AcceptKeyword("UNIQUE"))
        {
            Fail("UNIQUE (key, existence and type constraints are not supported)");
        }
        return new CreateConstraint(SpanFrom(start), name, ifNotExists, relationship, label, properties);
    }

    private CreateIndex ParseCreateIndex()
    {
        var start = Start;
        Next();
        AcceptKeyword("RANGE");
        ExpectKeyword("INDEX", "after RANGE");
        var (name, ifNotExists) = ParseSchemaName("INDEX");
        var (relationship, variable, label) = ParseSchemaTarget();
        ExpectKeyword("ON", "after the pattern of the index");
        var properties = ParseSchemaProperties(variable, parenthesesOptional: false);
        return new CreateIndex(SpanFrom(start), name, ifNotExists, relationship, label, properties);
    }

    private (string? Name, bool IfNotExists) ParseSchemaName(string kind)
    {
        var anonymous = AtKeyword("FOR") || AtKeyword("IF");
        var name = anonymous ? null : ExpectName($"a name, IF NOT EXISTS or FOR after {kind}");
        var ifNotExists = AcceptKeywords("IF", "NOT", "EXISTS");
        ExpectKeyword("FOR", "before the pattern");
        return (name, ifNotExists);
    }

    /// <summary>(n:Label) or ()-[r:TYPE]-().</summary>
    private (bool Relationship, string Variable, string Label) ParseSchemaTarget()
    {
        var part = ParseChain();
        var node = part.Nodes[0];
        if (part.Relationships.Count == 0 && node is { Variable: { } variable, Labels: LabelName label, Properties: null })
        {
            return (false, variable.Name, label.Name);
        }
        if (part.Relationships.Count == 1 && part.Relationships[0] is { Variable: { } relationship, Types: LabelName type, Length: null })
        {
            return (true, relationship.Name, type.Name);
        }
        throw Error(part.Span, "UnexpectedSyntax", "expected (n:Label) or ()-[r:TYPE]-()");
    }

    private List<string> ParseSchemaProperties(string variable, bool parenthesesOptional)
    {
        var open = Accept("(");
        if (!open && !parenthesesOptional)
        {
            Fail("'(' before the properties");
        }
        var properties = open ? CommaSeparated(() => ParseSchemaProperty(variable)) : [ParseSchemaProperty(variable)];
        if (open)
        {
            Expect(")", "after the properties");
        }
        return properties;
    }

    private string ParseSchemaProperty(string variable)
    {
        var token = Current;
        if (ExpectName($"a property of {variable}") != variable)
        {
            throw Error(token.Span, "UndefinedVariable", $"the variable '{token.Text}' is not defined");
        }
        Expect(".", "before the name of the property");
        return ExpectName("the name of a property");
    }

    private DropSchema ParseDropSchema()
    {
        var start = Start;
        Next();
        var kind = ParseSchemaKind("DROP", "CONSTRAINT", "INDEX");
        var name = ExpectName("the name of what to drop");
        var ifExists = AcceptKeywords("IF", "EXISTS");
        return new DropSchema(SpanFrom(start), kind, name, ifExists);
    }

    private ShowSchema ParseShowSchema()
    {
        var start = Start;
        Next();
        AcceptKeyword("ALL");
        var kind = AtKeyword("CONSTRAINT") || AtKeyword("INDEX")
            ? ParseSchemaKind("SHOW", "CONSTRAINT", "INDEX")
            : ParseSchemaKind("SHOW", "CONSTRAINTS", "INDEXES");
        var (yield, _) = ParseYield();
        return new ShowSchema(SpanFrom(start), kind, yield is { Count: 0 } ? null : yield);
    }

    private SchemaKind ParseSchemaKind(string verb, string constraint, string index)
    {
        if (AcceptKeyword(constraint))
        {
            return SchemaKind.Constraint;
        }
        if (!AcceptKeyword(index))
        {
            Fail($"{constraint} or {index} after {verb}");
        }
        return SchemaKind.Index;
    }
}
