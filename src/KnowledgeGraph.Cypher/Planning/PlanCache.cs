using System.Collections.Concurrent;
using KnowledgeGraph.Cypher.Binding;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Planning;

/// <summary>Statements by their text, so that one run again is neither parsed nor planned again.</summary>
internal sealed class PlanCache(ProcedureRegistry procedures)
{
    private const int Capacity = 1000;

    /// <summary>Longer texts carry data and are rarely run twice.</summary>
    private const int LongestText = 20_000;

    private readonly ConcurrentDictionary<string, (int Version, PreparedStatement Statement)> _statements = new(StringComparer.Ordinal);

    /// <exception cref="CypherException">The statement has an error; phase compile time.</exception>
    public PreparedStatement Prepare(string text)
    {
        var version = procedures.Version;
        if (_statements.TryGetValue(text, out var cached) && cached.Version == version)
        {
            return cached.Statement;
        }
        var prepared = Bind(text);
        if (_statements.Count >= Capacity)
        {
            _statements.Clear();
        }
        if (text.Length <= LongestText)
        {
            _statements[text] = (version, prepared);
        }
        return prepared;
    }

    private PreparedStatement Bind(string text)
    {
        var statement = Parser.Parse(text);
        if (statement is not QueryStatement { Query: var query } queryStatement)
        {
            return new PreparedSchemaStatement(statement);
        }
        var (bound, model) = Binder.Bind(text, query, procedures);
        return new PreparedQuery(text, bound, model, queryStatement.Explain);
    }
}
