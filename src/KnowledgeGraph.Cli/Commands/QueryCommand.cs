using System.CommandLine;
using KnowledgeGraph.Cli.Databases;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Graph;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg query 'MATCH …'</c></summary>
internal static class QueryCommand
{
    public static Command Create(Terminal terminal)
    {
        var statement = new Argument<string>("statement") { Description = "Cypher, or a script with semicolons at line ends; - reads it from standard input." };
        var parameters = ParameterOption.Create("A value for $name: a JSON value, or else text.");
        var database = DatabaseOption.Create();
        var format = RowFormatOption.Create();
        var command = new Command("query", "Run Cypher, for example: kg query 'MATCH (p:Person)-[r]->(o) RETURN p.name, type(r), o.name'")
        {
            statement, parameters, database, format,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            var text = parsed.GetRequiredValue(statement);
            text = text == "-" ? await Console.In.ReadToEndAsync(cancel) : text;
            var values = NamedValue.ParseAll(parsed.GetValue(parameters) ?? [])
                .ToDictionary(pair => pair.Key, pair => JsonCell.Parse(pair.Value), StringComparer.Ordinal);
            await using var graph = DatabaseConnector.Open(parsed.Settings(database));
            await using var session = await graph.OpenSessionAsync(cancel);
            foreach (var part in Parts(text))
            {
                await using var result = await session.RunAsync(new CypherStatement(part, values), cancel);
                await RowPrinter.PrintAsync(result, parsed.GetValue(format), terminal, cancel);
                await TellChangesAsync(await result.CountersAsync(cancel), terminal);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A script's statements, each a transaction of its own; a text without any is left to the database to refuse.</summary>
    private static IReadOnlyList<string> Parts(string text) => CypherScript.Split(text) is { Count: > 1 } parts ? parts : [text];

    private static async Task TellChangesAsync(CypherCounters counters, Terminal terminal)
    {
        if (counters.ChangedAnything)
        {
            await terminal.Diagnostics.WriteLineAsync(
                $"nodes +{counters.NodesCreated} -{counters.NodesDeleted}, relationships +{counters.RelationshipsCreated} " +
                $"-{counters.RelationshipsDeleted}, labels +{counters.LabelsAdded} -{counters.LabelsRemoved}, properties {counters.PropertiesSet}");
        }
    }
}
