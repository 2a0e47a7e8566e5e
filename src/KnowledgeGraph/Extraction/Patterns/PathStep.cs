namespace KnowledgeGraph.Extraction.Patterns;

/// <summary>One step of a path.</summary>
/// <param name="Role">
/// At first a role of the predication ("agent", "patient", "recipient", "attribute", "clause", "gerund", a preposition, "time"; of nouns "holder",
/// "owner"); from a noun or verb on "poss", "infinitive", "conj", "raiser" (who takes in the money of a round), "patient", or a preposition.
/// </param>
/// <param name="Words">Word class that the filler must be of, null for any.</param>
/// <param name="IsNegated">Whether the filler must be negated; null for either.</param>
internal sealed record PathStep(string Role, string? Words, bool? IsNegated)
{
    private const string Negated = "[not]";
    private const string Affirmed = "[so]";

    public static PathStep Parse(string text)
    {
        bool? isNegated = text.EndsWith(Negated, StringComparison.Ordinal) ? true : text.EndsWith(Affirmed, StringComparison.Ordinal) ? false : null;
        var body = isNegated is { } negated ? text[..^(negated ? Negated : Affirmed).Length] : text;
        var brace = body.IndexOf('{', StringComparison.Ordinal);
        return brace < 0
            ? new PathStep(body.Replace('_', ' '), null, isNegated)
            : new PathStep(body[..brace].Replace('_', ' '), body[(brace + 1)..].TrimEnd('}'), isNegated);
    }
}
