using KnowledgeGraph.Extraction.Claims;
using KnowledgeGraph.Extraction.Patterns;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Extraction;

/// <summary>
/// The sentences in the rule files, each an article of its own: all their claims are compared. <c>KG_ACCEPT=1</c> rewrites the lists
/// behind "=" with what comes out; the difference is the review.
/// </summary>
public sealed class RuleExampleTests
{
    private static readonly ArticleExtractor Extractor = ArticleExtractor.English(SharedEncoder.Instance);

    public static TheoryData<string> Files() => [.. Ontology.BuiltIn().Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_sentence_of_a_rule_file_makes_the_claims_it_lists(string name)
    {
        var file = Ontology.BuiltIn().Single(file => file.Name == name);
        var path = Path.Combine(RepositoryFiles.Root, $"src/KnowledgeGraph/Extraction/Rules/en/{name}");
        var lines = File.ReadAllLines(path);
        var faults = new List<string>();
        foreach (var (type, example) in RuleParser.Parse(file.Text, name).Relations.SelectMany(type => type.Examples.Select(example => (type, example))))
        {
            var found = ClaimLines.Claims(Extractor, example.Sentence).OrderBy(ClaimLines.Line, StringComparer.Ordinal).ToList();
            if (Environment.GetEnvironmentVariable("KG_ACCEPT") == "1" && example.Claims is not null)
            {
                lines[example.Line - 1] = lines[example.Line - 1].Split("\" =")[0] + "\" = " + string.Join(" ; ", found.Select(ClaimLines.Line));
            }
            else if (Fault(type, example, found) is { } fault)
            {
                faults.Add($"{name}({example.Line}) {type.Name}: {example.Sentence}\n{fault}");
            }
        }

        if (Environment.GetEnvironmentVariable("KG_ACCEPT") == "1")
        {
            File.WriteAllLines(path, lines);
        }

        faults.ShouldBeEmpty();
    }

    private static string? Fault(RelationType type, RuleExample example, List<Claim> found)
    {
        var isSaid = found.Exists(claim => claim.Predicate == type.Name && claim.Polarity == Polarity.Affirmed && claim.Modality == Modality.Asserted);
        var lines = found.ConvertAll(ClaimLines.Line);
        return isSaid && example.IsCounter ? $"says {type.Name} as a fact: {string.Join(" ; ", lines)}"
            : !example.IsCounter && !found.Exists(claim => claim.Predicate == type.Name) ? $"does not say {type.Name}: {string.Join(" ; ", lines)}"
            : example.Claims is { } expected && !expected.SequenceEqual(lines, StringComparer.Ordinal) ? $"  expected {string.Join(" ; ", expected)}\n  found    {string.Join(" ; ", lines)}"
            : null;
    }
}
