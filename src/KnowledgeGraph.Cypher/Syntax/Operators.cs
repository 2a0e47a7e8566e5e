namespace KnowledgeGraph.Cypher.Syntax;

internal enum UnaryOperator
{
    Not,
    Plus,
    Minus,
}

internal enum BinaryOperator
{
    Or,
    Xor,
    And,
    In,
    StartsWith,
    EndsWith,
    Contains,
    Matches,
    Add,
    Subtract,
    Concatenate,
    Multiply,
    Divide,
    Modulo,
    Power,
}

internal enum ComparisonOperator
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

internal enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}

internal enum SubqueryKind
{
    Exists,
    Count,
    Collect,
}
