namespace KnowledgeGraph.Auditing;

/// <summary>One thing that was looked at.</summary>
/// <param name="Check">What: a word or two.</param>
/// <param name="State">How it ended.</param>
/// <param name="Detail">One line: what was seen, and where it failed the remedy.</param>
public sealed record CheckResult(string Check, CheckState State, string Detail)
{
    public static CheckResult Pass(string check, string detail) => new(check, CheckState.Passed, detail);

    public static CheckResult Fail(string check, string detail) => new(check, CheckState.Failed, detail);

    public static CheckResult Skip(string check) => new(check, CheckState.NotReached, "");
}
