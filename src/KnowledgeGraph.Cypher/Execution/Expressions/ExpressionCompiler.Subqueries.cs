using KnowledgeGraph.Cypher.Syntax;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

internal sealed partial class ExpressionCompiler
{
    private Evaluator CompilePattern(PatternExpression pattern)
    {
        var bound = model.PatternOf(pattern);
        var plan = subplanner.PlanPattern(bound);
        if (pattern.Pattern.Search == PathSearch.Every)
        {
            return (row, context) => CypherValue.Of(plan.Execute(row, context).Any());
        }
        var path = bound.Paths[0].Symbol.Slot;
        return pattern.Pattern.Search == PathSearch.AllShortest
            ? (row, context) => CypherValue.List([.. plan.Execute(row, context).Select(found => found[path])])
            : (row, context) => plan.Execute(row, context).Select(found => found[path]).FirstOrDefault();
    }

    private Evaluator CompilePatternComprehension(PatternComprehension comprehension)
    {
        var plan = subplanner.PlanPattern(model.PatternOf(comprehension));
        var result = Compile(comprehension.Result);
        return (row, context) => CypherValue.List([.. plan.Execute(row, context).Select(found => result(found, context))]);
    }

    private Evaluator CompileSubquery(SubqueryExpression subquery)
    {
        var query = model.QueryOf(subquery);
        var plan = subplanner.PlanSubquery(query);
        switch (subquery.Kind)
        {
            case SubqueryKind.Exists:
                return (row, context) => CypherValue.Of(plan.Execute(row, context).Any());
            case SubqueryKind.Count:
                return (row, context) => CypherValue.Of(plan.Execute(row, context).LongCount());
            default:
                var column = query.Columns[0].Slot;
                return (row, context) => CypherValue.List([.. plan.Execute(row, context).Select(found => found[column])]);
        }
    }
}
