namespace KnowledgeGraph.Tests.Linguistics;

/// <summary>Golden files of blocks: a line of input, lines of what is expected, an empty line; "#" begins a comment.</summary>
internal static class GoldenBlocks
{
    public static IEnumerable<(string Input, string[] Expected)> Read(string name) =>
        File.ReadAllText(Path.Combine(RepositoryFiles.Root, $"tests/KnowledgeGraph.Tests/Linguistics/Golden/{name}"))
            .Split("\n\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(block => block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').ToArray())
            .Where(lines => lines.Length > 0)
            .Select(lines => (lines[0], lines[1..]));
}
