namespace KnowledgeGraph.Extraction.Explaining;

/// <summary>What read a claim.</summary>
/// <param name="Reader">Such as "verb rule" or "open clause".</param>
/// <param name="Rule">File and line of the rule, such as "ownership.rules(12)"; null where no rule file is behind it.</param>
public sealed record Origin(string Reader, string? Rule = null)
{
    public override string ToString() => Rule is null ? Reader : $"{Reader} {Rule}";
}
