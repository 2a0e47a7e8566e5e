namespace KnowledgeGraph.Cypher.Syntax;

/// <summary>The operands of an expression, without what stands inside patterns and subqueries.</summary>
internal static class ExpressionChildren
{
    public static IEnumerable<Expression> Of(Expression expression)
    {
        IEnumerable<Expression?> children = expression switch
        {
            ListLiteral list => list.Items,
            MapLiteral map => map.Entries.Select(entry => entry.Value),
            PropertyAccess property => [property.Subject],
            IndexAccess index => [index.Subject, index.Index],
            Slice slice => [slice.Subject, slice.From, slice.To],
            UnaryExpression unary => [unary.Operand],
            BinaryExpression binary => [binary.Left, binary.Right],
            ComparisonChain chain => chain.Operands,
            NullCheck check => [check.Operand],
            LabelCheck check => [check.Operand],
            FunctionCall call => call.Arguments,
            CaseExpression choice => [choice.Subject, .. choice.Branches.SelectMany(b => new[] { b.When, b.Then }), choice.Otherwise],
            ListComprehension comprehension => [comprehension.List, comprehension.Where, comprehension.Result],
            PatternComprehension comprehension => [comprehension.Where, comprehension.Result],
            Quantifier quantifier => [quantifier.List, quantifier.Where],
            Reduce reduce => [reduce.Seed, reduce.List, reduce.Result],
            MapProjection projection => projection.Items.Select(item => item.Value),
            _ => [],
        };
        return children.OfType<Expression>();
    }

    /// <summary>Whether the test holds for the expression or anything in it.</summary>
    public static bool Any(Expression expression, Func<Expression, bool> test)
    {
        var open = new Stack<Expression>([expression]);
        while (open.TryPop(out var next))
        {
            if (test(next))
            {
                return true;
            }
            foreach (var child in Of(next))
            {
                open.Push(child);
            }
        }
        return false;
    }
}
