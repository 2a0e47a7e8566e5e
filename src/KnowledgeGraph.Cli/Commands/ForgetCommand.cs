using System.CommandLine;
using KnowledgeGraph.Cli.Databases;
using KnowledgeGraph.Cli.Terminals;
using KnowledgeGraph.Loading;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg forget ARTICLE</c></summary>
internal static class ForgetCommand
{
    public static Command Create(Terminal terminal)
    {
        var article = new Argument<string>("article") { Description = "The article's id or URL; kg report run articles lists them." };
        var database = DatabaseOption.Create();
        var command = new Command("forget", "Take an article, and what only it supports, out of the graph.") { article, database };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var graph = DatabaseConnector.OpenExisting(parsed.Settings(database));
            await using var session = await graph.OpenSessionAsync(cancel);
            var named = parsed.GetRequiredValue(article);
            if (await ArticleLoader.ForgetAsync(session, named, cancel) is not { } id)
            {
                throw new KnowledgeGraphException($"{graph.Address} has no article '{named}'; 'kg report run articles' lists those it has");
            }

            await terminal.Diagnostics.WriteLineAsync($"forgot {id}");
            return ExitCode.Done;
        });
        return command;
    }
}
