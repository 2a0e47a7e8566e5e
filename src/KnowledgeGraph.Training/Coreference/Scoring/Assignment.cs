namespace KnowledgeGraph.Training.Coreference.Scoring;

/// <summary>The assignment problem by the Hungarian algorithm with potentials (Kuhn 1955; Jonker and Volgenant 1987), O(rows² columns).</summary>
internal static class Assignment
{
    /// <summary>The largest sum of gains when each row takes a column of its own, or as many as there are columns.</summary>
    /// <param name="rows">The number of rows.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="gain">What a row has of a column; not negative.</param>
    public static double Best(int rows, int columns, Func<int, int, double> gain)
    {
        if (rows > columns)
        {
            return Best(columns, rows, (row, column) => gain(column, row));
        }

        // Row 0 and column 0 stand for "none": a free column has row 0.
        var (rowPotential, columnPotential) = (new double[rows + 1], new double[columns + 1]);
        var rowOf = new int[columns + 1];
        for (var row = 1; row <= rows; row++)
        {
            Augment(row, rowOf, rowPotential, columnPotential, (i, k) => -gain(i - 1, k - 1));
        }

        return Enumerable.Range(1, columns).Where(column => rowOf[column] > 0).Sum(column => gain(rowOf[column] - 1, column - 1));
    }

    /// <summary>Gives the row a column along the cheapest path of exchanges.</summary>
    private static void Augment(int row, int[] rowOf, double[] rowPotential, double[] columnPotential, Func<int, int, double> cost)
    {
        var columns = rowOf.Length - 1;
        var (least, from, used) = (new double[columns + 1], new int[columns + 1], new bool[columns + 1]);
        Array.Fill(least, double.PositiveInfinity);
        rowOf[0] = row;
        var at = 0;
        do
        {
            used[at] = true;
            var (delta, next) = (double.PositiveInfinity, 0);
            for (var column = 1; column <= columns; column++)
            {
                if (used[column])
                {
                    continue;
                }

                var reduced = cost(rowOf[at], column) - rowPotential[rowOf[at]] - columnPotential[column];
                if (reduced < least[column])
                {
                    (least[column], from[column]) = (reduced, at);
                }

                if (least[column] < delta)
                {
                    (delta, next) = (least[column], column);
                }
            }

            for (var column = 0; column <= columns; column++)
            {
                if (used[column])
                {
                    rowPotential[rowOf[column]] += delta;
                    columnPotential[column] -= delta;
                }
                else
                {
                    least[column] -= delta;
                }
            }

            at = next;
        }
        while (rowOf[at] != 0);

        for (; at != 0; at = from[at])
        {
            rowOf[at] = rowOf[from[at]];
        }
    }
}
