namespace KnowledgeGraph.Differential.Tests.Queries;

/// <summary>The parameters that generated queries may use, a value of every type that a parameter can have.</summary>
internal static class QueryParameters
{
    public static IReadOnlyDictionary<string, object?> All { get; } = new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["name"] = "Paris",
        ["names"] = (string[])["a", "Paris", "abc"],
        ["number"] = 3L,
        ["numbers"] = (object?[])[1L, 2L, null, 42L],
        ["fraction"] = 0.75,
        ["limit"] = 3L,
        ["nothing"] = null,
        ["map"] = new Dictionary<string, object?> { ["number"] = 1L, ["deep"] = (object?[])[1.5, "x", true, null] },
        ["rows"] = (object?[])[Row("p1", 1), Row("p4", 2), Row("nobody", 3)],
    };

    private static Dictionary<string, object?> Row(string id, long number) => new(StringComparer.Ordinal) { ["id"] = id, ["n"] = number };
}
