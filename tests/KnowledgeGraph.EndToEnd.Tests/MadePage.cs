namespace KnowledgeGraph.EndToEnd.Tests;

/// <summary>Texts in any number that share people and places.</summary>
internal static class MadePage
{
    public static string Of(int number) =>
        $"Company {(char)('A' + (number % 26))}{number} opens an office\n\n" +
        string.Concat(Enumerable.Range(0, 12).Select(i =>
            $"Maria Keller founded Keller Works {number} in Berlin in {1960 + i}. She said the company would not move to Paris. "));
}
