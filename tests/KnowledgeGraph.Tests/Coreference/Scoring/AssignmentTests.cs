using KnowledgeGraph.Training.Coreference.Scoring;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Tests.Coreference.Scoring;

public sealed class AssignmentTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 5)]
    [InlineData(5, 3)]
    [InlineData(6, 6)]
    public void The_sum_is_that_of_the_best_of_all_assignments(int rows, int columns)
    {
        var random = new Random(rows * 10 + columns);
        for (var time = 0; time < 20; time++)
        {
            var gain = new double[rows, columns];
            for (var i = 0; i < rows * columns; i++)
            {
                gain[i / columns, i % columns] = random.Next(0, 10);
            }

            Assignment.Best(rows, columns, (row, column) => gain[row, column]).ShouldBe(BestOfAll(gain, 0, new bool[columns]));
        }
    }

    [Fact]
    public void Of_nothing_it_is_zero() => Assignment.Best(0, 3, (_, _) => 1).ShouldBe(0);

    private static double BestOfAll(double[,] gain, int row, bool[] taken)
    {
        if (row == gain.GetLength(0))
        {
            return 0;
        }

        var best = BestOfAll(gain, row + 1, taken);
        for (var column = 0; column < taken.Length; column++)
        {
            if (!taken[column])
            {
                taken[column] = true;
                best = Math.Max(best, gain[row, column] + BestOfAll(gain, row + 1, taken));
                taken[column] = false;
            }
        }

        return best;
    }
}
