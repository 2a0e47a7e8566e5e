using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Functions;

/// <summary>A function of the values in one row.</summary>
internal sealed class ScalarFunction
{
    private readonly ScalarBody _body;

    /// <param name="name">As people write it; looked up without regard to case.</param>
    /// <param name="parameters">What each argument may be; null is always taken.</param>
    /// <param name="returns">What may come out; null may always come out.</param>
    /// <param name="body">Called with at least <paramref name="required"/> arguments.</param>
    /// <param name="required">How many arguments must be given; all, unless said.</param>
    /// <param name="variadic">Whether the last parameter may be repeated.</param>
    /// <param name="nullIn">Whether the body wants to see nulls; otherwise a null argument gives null.</param>
    /// <param name="isDeterministic">Whether equal arguments in one statement give equal results.</param>
    public ScalarFunction(
        string name,
        CypherKinds[] parameters,
        CypherKinds returns,
        ScalarBody body,
        int? required = null,
        bool variadic = false,
        bool nullIn = false,
        bool isDeterministic = true)
    {
        Name = name;
        Parameters = parameters;
        Returns = returns | CypherKinds.Null;
        MinArity = required ?? parameters.Length;
        MaxArity = variadic ? int.MaxValue : parameters.Length;
        SeesNulls = nullIn;
        IsDeterministic = isDeterministic;
        _body = body;
    }

    public string Name { get; }

    public int MinArity { get; }

    public int MaxArity { get; }

    /// <summary>What each argument may be beside null; the last entry also holds for repeated arguments.</summary>
    public IReadOnlyList<CypherKinds> Parameters { get; }

    public CypherKinds Returns { get; }

    public bool IsDeterministic { get; }

    /// <summary>Whether null arguments reach the function instead of making its result null.</summary>
    public bool SeesNulls { get; }

    /// <exception cref="CypherException">TypeError, ArgumentError: an argument the function cannot take.</exception>
    public CypherValue Invoke(ReadOnlySpan<CypherValue> arguments, FunctionContext context)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].IsNull)
            {
                if (!SeesNulls)
                {
                    return CypherValue.Null;
                }
            }
            else if (!arguments[i].Is(Parameters[Math.Min(i, Parameters.Count - 1)]))
            {
                throw Unexpected(i, arguments[i]);
            }
        }

        return _body(arguments, context);
    }

    private CypherException Unexpected(int index, CypherValue argument) => RuntimeErrors.Type(
        "InvalidArgumentValue",
        $"{Name}() cannot take {CypherNotation.Name(argument.Kind)} as argument {index + 1}");
}
