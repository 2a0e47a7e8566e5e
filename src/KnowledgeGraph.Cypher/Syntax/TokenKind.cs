namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>Kinds of token. Keywords are identifiers until the parser asks for one, as Cypher lets names be spelt like them.</summary>
internal enum TokenKind
{
    End,
    Identifier,
    QuotedIdentifier,
    Integer,
    Float,

    /// <summary>Begins like a number, but is none.</summary>
    MalformedNumber,
    String,
    Punctuation,
}
