using System.Globalization;
using KnowledgeGraph.Cli.Inputs;
using KnowledgeGraph.Loading;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Counts what a load did.</summary>
internal sealed class LoadSummary
{
    private readonly SortedDictionary<LoadOutcome, int> _outcomes = [];
    private readonly HashSet<string> _entities = new(StringComparer.Ordinal);
    private readonly HashSet<string> _claims = new(StringComparer.Ordinal);
    private int _sentences;

    public int Failed { get; private set; }

    public void Add(LoadStep step)
    {
        if (step is not LoadedArticle loaded)
        {
            Failed++;
            return;
        }

        _outcomes[loaded.Outcome] = _outcomes.GetValueOrDefault(loaded.Outcome) + 1;
        _sentences += loaded.Extraction.Document.Sentences.Count;
        _entities.UnionWith(loaded.Extraction.Entities.Select(resolved => resolved.Entity.Id));
        _claims.UnionWith(loaded.Extraction.Claims.Select(claim => claim.Id));
    }

    public void Print(string database, IAnsiConsole console)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("new", "unchanged", "replaced", "not taken", "sentences", "entities", "claims", "database");
        int[] counts =
        [
            _outcomes.GetValueOrDefault(LoadOutcome.New),
            _outcomes.GetValueOrDefault(LoadOutcome.Unchanged),
            _outcomes.GetValueOrDefault(LoadOutcome.Replaced),
            Failed,
            _sentences,
            _entities.Count,
            _claims.Count,
        ];
        table.AddRow([.. counts.Select(count => new Text(count.ToString(CultureInfo.InvariantCulture))), new Text(database)]);
        console.Write(table);
    }
}
