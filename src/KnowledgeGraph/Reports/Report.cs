using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Reports;

/// <summary>A saved question: one <c>.cypher</c> file whose leading comments tell title, description and parameters.</summary>
public sealed record Report
{
    /// <summary>File name without its ending.</summary>
    public required string Name { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public required IReadOnlyList<ReportParameter> Parameters { get; init; }

    /// <summary>The whole file.</summary>
    public required string Text { get; init; }

    /// <summary>The statement with its parameters filled in.</summary>
    /// <exception cref="KnowledgeGraphException">A parameter is missing, unknown, or of the wrong type.</exception>
    public CypherStatement Bind(IReadOnlyDictionary<string, string> given)
    {
        foreach (var name in given.Keys.Order(StringComparer.Ordinal))
        {
            if (!Parameters.Any(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal)))
            {
                throw new KnowledgeGraphException($"report '{Name}' has no parameter '{name}'; it takes {ParameterList()}");
            }
        }

        return new CypherStatement(
            Text,
            Parameters.ToDictionary(parameter => parameter.Name, parameter => Value(parameter, given), StringComparer.Ordinal))
        {
            Source = $"{Name}.cypher",
        };
    }

    private object? Value(ReportParameter parameter, IReadOnlyDictionary<string, string> given)
    {
        if (given.TryGetValue(parameter.Name, out var text))
        {
            return parameter.Parse(text);
        }

        return parameter.HasDefault
            ? parameter.Default
            : throw new KnowledgeGraphException(
                $"report '{Name}' needs the parameter '{parameter.Name}' ({parameter.Description}): add --param {parameter.Name}=…");
    }

    private string ParameterList() =>
        Parameters.Count == 0 ? "none" : string.Join(", ", Parameters.Select(parameter => parameter.Name));
}
