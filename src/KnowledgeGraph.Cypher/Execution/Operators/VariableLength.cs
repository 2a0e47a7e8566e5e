using System.Globalization;
using KnowledgeGraph.Cypher.Syntax;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>How many relationships a pattern of variable length takes; both ends count.</summary>
internal readonly record struct VariableLength(long Minimum, long Maximum)
{
    /// <summary>A missing lower end is 1, a missing upper end has no limit; no length at all is exactly one relationship.</summary>
    public static VariableLength Of(PatternLength? length) => length is null
        ? new VariableLength(1, 1)
        : new VariableLength(length.Minimum ?? 1, length.Maximum ?? long.MaxValue);

    public override string ToString() => Maximum == long.MaxValue
        ? string.Create(CultureInfo.InvariantCulture, $"*{Minimum}..")
        : string.Create(CultureInfo.InvariantCulture, $"*{Minimum}..{Maximum}");
}
