using System.Text;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>A plan as a tree of lines, the last step first.</summary>
internal static class PlanText
{
    public static string Of(Operator plan)
    {
        var text = new StringBuilder();
        Write(plan, 0, text);
        return text.ToString();
    }

    private static void Write(Operator step, int depth, StringBuilder text)
    {
        text.Append(' ', depth * 2).Append(step.Description).Append('\n');
        // A chain of single inputs stays on one level, so that only branches indent.
        for (var i = step.Inputs.Count - 1; i >= 0; i--)
        {
            Write(step.Inputs[i], i == 0 ? depth : depth + 1, text);
        }
    }
}
