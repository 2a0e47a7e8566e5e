using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Execution;

/// <summary>Elements of lists and maps: index, slice and IN.</summary>
internal static class ElementAccess
{
    public static CypherValue Get(CypherValue subject, CypherValue index, ExecutionContext context)
    {
        if (subject.IsNull || index.IsNull)
        {
            return CypherValue.Null;
        }
        switch (subject.Kind)
        {
            case CypherKind.List when index.Kind == CypherKind.Integer:
                return At(subject.AsList(), index.AsInteger());
            case CypherKind.List:
                throw RuntimeErrors.Type("InvalidArgumentType", $"a list is indexed by an integer, found {CypherNotation.Name(index.Kind)}");
            case CypherKind.Map or CypherKind.Node or CypherKind.Relationship when index.Kind == CypherKind.String:
            case not CypherKind.List when index.Kind == CypherKind.String && subject.Is(CypherKinds.Temporal):
                return PropertyMaps.Get(subject, index.AsString(), context);
            case CypherKind.Map or CypherKind.Node or CypherKind.Relationship:
                throw RuntimeErrors.Type("MapElementAccessByNonString", $"a map is indexed by a string, found {CypherNotation.Name(index.Kind)}");
            default:
                throw RuntimeErrors.Type("InvalidArgumentType", $"a list or a map can be indexed, but this is {CypherNotation.Name(subject.Kind)}");
        }
    }

    /// <summary>Negative ends count from the end of the list; ends outside the list are moved into it.</summary>
    public static CypherValue Slice(CypherValue subject, CypherValue from, CypherValue to)
    {
        if (subject.IsNull || from.IsNull || to.IsNull)
        {
            return CypherValue.Null;
        }
        var list = Lists.Of(subject, "a slice");
        var (start, end) = (Place(from, list.Count), Place(to, list.Count));
        return CypherValue.List(start >= end ? [] : [.. list.Skip(start).Take(end - start)]);
    }

    /// <summary>True where an element equals the value, null where that is open, else false.</summary>
    public static CypherValue In(CypherValue value, CypherValue list)
    {
        if (list.IsNull)
        {
            return CypherValue.Null;
        }
        var unknown = false;
        var items = Lists.Of(list, "IN");
        for (var i = 0; i < items.Count; i++)
        {
            var equal = Equality.AreEqual(value, items[i]);
            if (equal == true)
            {
                return CypherValue.True;
            }
            unknown |= equal is null;
        }
        return unknown ? CypherValue.Null : CypherValue.False;
    }

    private static CypherValue At(IReadOnlyList<CypherValue> list, long index)
    {
        var place = index < 0 ? index + list.Count : index;
        return place >= 0 && place < list.Count ? list[(int)place] : CypherValue.Null;
    }

    private static int Place(CypherValue end, int count)
    {
        if (end.Kind != CypherKind.Integer)
        {
            throw RuntimeErrors.Type("InvalidArgumentType", $"the end of a slice is an integer, found {CypherNotation.Name(end.Kind)}");
        }
        var place = end.AsInteger();
        return (int)Math.Clamp(place < 0 ? place + count : place, 0, count);
    }
}
