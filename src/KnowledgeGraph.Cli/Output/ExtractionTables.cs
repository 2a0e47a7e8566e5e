using System.Globalization;
using KnowledgeGraph.Extraction;
using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Loading;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Output;

/// <summary>Entities and claims of an article, for people.</summary>
internal static class ExtractionTables
{
    public static void Print(ExtractionResult result, IAnsiConsole console)
    {
        console.WriteLine(result.Document.Article.Title ?? result.Document.Article.Url ?? result.Document.Article.Id, new Style(decoration: Decoration.Bold));
        console.Write(Entities(result));
        console.Write(Claims(result));
    }

    private static Table Entities(ExtractionResult result)
    {
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("entity", "kind", "mentions", "also called");
        foreach (var resolved in result.Entities)
        {
            table.AddRow(
                new Text(resolved.Entity.Name),
                new Text(resolved.Entity.Kind.ToString()),
                new Text(resolved.Mentions.Count.ToString(CultureInfo.InvariantCulture)),
                new Text(string.Join(", ", resolved.Entity.Aliases)));
        }

        return table;
    }

    private static Table Claims(ExtractionResult result)
    {
        var names = result.Entities.ToDictionary(resolved => resolved.Entity.Id, resolved => resolved.Entity.Name, StringComparer.Ordinal);
        var table = new Table { Border = TableBorder.Rounded };
        table.AddColumns("subject", "relation", "object", "how", "time", "details", "said by", "evidence");
        foreach (var claim in result.Claims)
        {
            table.AddRow(
                new Text(names.GetValueOrDefault(claim.Subject, claim.Subject)),
                new Text(claim.Predicate),
                new Text(claim.Object is { } id ? names.GetValueOrDefault(id, id) : claim.Value ?? ""),
                new Text(How(claim)),
                new Text(When(claim)),
                new Text(string.Join(", ", claim.Qualifiers.Select(pair => $"{pair.Key}: {CellText.Of(pair.Value)}"))),
                new Text(Speaker(claim, names)),
                new Text(claim.Evidence[0].Span.Slice(result.Document.Text)));
        }

        return table;
    }

    private static string How(Claim claim) =>
        claim is { Polarity: Polarity.Affirmed, Modality: Modality.Asserted } ? "" : $"{GraphText.Of(claim.Polarity)}, {GraphText.Of(claim.Modality)}";

    private static string When(Claim claim) =>
        claim.Time ?? (claim.ValidFrom is null && claim.ValidTo is null ? "" : $"{claim.ValidFrom}–{claim.ValidTo}");

    private static string Speaker(Claim claim, Dictionary<string, string> names) =>
        claim.AttributedTo is not { } speaker ? "" : speaker.Entity is { } id ? names.GetValueOrDefault(id, id) : speaker.Words;
}
