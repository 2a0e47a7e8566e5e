using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cypher.Tests.Tck;

public sealed class FeatureReaderTests
{
    private const string Feature = """
        Feature: Something

          # a remark
          Scenario Outline: [1] Adding <a>
            Given an empty graph
            When executing query:
              \"\"\"
              RETURN <a>
                + 1 AS sum
              \"\"\"
            Then the result should be, in any order:
              | sum   |
              | <sum> |

            Examples:
              | a | sum |
              | 1 | 2   |
              | 2 | 3   |

          @tag
          Scenario: [2] A bar in a cell
            Then the result should be, in order:
              | a \| b |
        """;

    private static readonly IReadOnlyList<Scenario> _scenarios =
        FeatureReader.Read("some/thing.feature", Feature.Replace("\\\"", "\"", StringComparison.Ordinal).Split('\n'));

    [Fact]
    public void An_outline_gives_a_scenario_for_each_example()
    {
        _scenarios.Select(scenario => scenario.Id).ShouldBe(
        [
            "some/thing.feature [1] Adding <a> #1",
            "some/thing.feature [1] Adding <a> #2",
            "some/thing.feature [2] A bar in a cell",
        ]);
        _scenarios[1].Steps[1].DocString.ShouldBe("RETURN 2\n  + 1 AS sum");
        _scenarios[1].Steps[2].Table[1].ShouldBe(["3"]);
    }

    [Fact]
    public void An_escaped_bar_belongs_to_its_cell() => _scenarios[2].Steps[0].Table[0].ShouldBe(["a | b"]);

    [SkippableFact]
    public void The_kit_has_as_many_scenarios_as_counted()
    {
        var folder = SharedData.TckFolder();
        Skip.If(folder is null, SharedData.Reason);

        var scenarios = FeatureReader.ReadAll(folder!);

        scenarios.Count.ShouldBe(3897);
        scenarios.Select(scenario => scenario.Id).Distinct(StringComparer.Ordinal).Count().ShouldBe(3897);
    }
}
