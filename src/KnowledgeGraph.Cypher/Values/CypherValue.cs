using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Cypher.Values;

/// <summary>One Cypher value. The default value is null.</summary>
/// <remarks>
/// Cypher has three comparisons: <see cref="Equality"/> (its operator <c>=</c>), <see cref="Equivalence"/> and
/// <see cref="Orderability"/>. Equality of C# is equivalence: null equals null, and 1 equals 1.0.
/// </remarks>
public readonly struct CypherValue : IEquatable<CypherValue>
{
    // Scalars and identifiers live in _bits; _content holds text, collections, boxed temporals, or the source of a handle.
    private readonly object? _content;
    private readonly long _bits;

    private CypherValue(CypherKind kind, long bits, object? content = null)
    {
        Kind = kind;
        _bits = bits;
        _content = content;
    }

    public static CypherValue Null => default;

    public static CypherValue True => new(CypherKind.Boolean, 1);

    public static CypherValue False => new(CypherKind.Boolean, 0);

    public CypherKind Kind { get; }

    public bool IsNull => Kind == CypherKind.Null;

    /// <summary>True exactly for the boolean true: what keeps a row in WHERE.</summary>
    public bool IsTrue => Kind == CypherKind.Boolean && _bits == 1;

    public bool IsNumber => Kind is CypherKind.Integer or CypherKind.Float;

    /// <summary>The number of a node or relationship, without reading it.</summary>
    /// <exception cref="InvalidOperationException">This is neither a node nor a relationship.</exception>
    public long EntityId => Kind is CypherKind.Node or CypherKind.Relationship ? _bits : throw Not("a node or relationship");

    internal IEntitySource Source => _content as IEntitySource ?? throw Not("a live node or relationship");

    /// <summary>False once <see cref="Detach"/> has made a snapshot of the node or relationship.</summary>
    internal bool IsLive => _content is IEntitySource;

    internal object? Content => _content;

    public static CypherValue Of(bool value) => value ? True : False;

    /// <summary>Null where the truth is unknown.</summary>
    public static CypherValue Of(bool? value) => value is { } known ? Of(known) : Null;

    public static CypherValue Of(long value) => new(CypherKind.Integer, value);

    public static CypherValue Of(double value) => new(CypherKind.Float, BitConverter.DoubleToInt64Bits(value));

    /// <summary>Null for a null reference.</summary>
    public static CypherValue Of(string? value) => value is null ? Null : new CypherValue(CypherKind.String, 0, value);

    public static CypherValue Of(CypherDate value) => new(CypherKind.Date, value.EpochDays);

    public static CypherValue Of(CypherLocalTime value) => new(CypherKind.LocalTime, value.NanosecondOfDay);

    public static CypherValue Of(CypherTime value) => new(CypherKind.Time, 0, value);

    public static CypherValue Of(CypherLocalDateTime value) => new(CypherKind.LocalDateTime, 0, value);

    public static CypherValue Of(CypherDateTime value) => new(CypherKind.DateTime, 0, value);

    public static CypherValue Of(CypherDuration value) => new(CypherKind.Duration, 0, value);

    /// <summary>Takes the list as it is: it must not change afterwards.</summary>
    public static CypherValue List(IReadOnlyList<CypherValue> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new CypherValue(CypherKind.List, 0, items);
    }

    public static CypherValue List(params CypherValue[] items) => List((IReadOnlyList<CypherValue>)items);

    public static CypherValue Map(CypherMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new CypherValue(CypherKind.Map, 0, map);
    }

    public static CypherValue Of(CypherNode node)
    {
        ArgumentNullException.ThrowIfNull(node);
        return new CypherValue(CypherKind.Node, node.Id, node);
    }

    public static CypherValue Of(CypherRelationship relationship)
    {
        ArgumentNullException.ThrowIfNull(relationship);
        return new CypherValue(CypherKind.Relationship, relationship.Id, relationship);
    }

    public static CypherValue Of(CypherPath path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return new CypherValue(CypherKind.Path, 0, path);
    }

    internal static CypherValue Node(IEntitySource source, long id) => new(CypherKind.Node, id, source);

    internal static CypherValue Relationship(IEntitySource source, long id) => new(CypherKind.Relationship, id, source);

    public bool AsBoolean() => Kind == CypherKind.Boolean ? _bits == 1 : throw Not("a boolean");

    public long AsInteger() => Kind == CypherKind.Integer ? _bits : throw Not("an integer");

    /// <summary>The floating-point number, or the nearest one to an integer.</summary>
    public double AsFloat() => Kind switch
    {
        CypherKind.Float => BitConverter.Int64BitsToDouble(_bits),
        CypherKind.Integer => _bits,
        _ => throw Not("a number"),
    };

    public string AsString() => Kind == CypherKind.String ? Unsafe.As<string>(_content!) : throw Not("a string");

    public IReadOnlyList<CypherValue> AsList() =>
        Kind == CypherKind.List ? (IReadOnlyList<CypherValue>)_content! : throw Not("a list");

    public CypherMap AsMap() => Kind == CypherKind.Map ? Unsafe.As<CypherMap>(_content!) : throw Not("a map");

    public CypherNode AsNode() =>
        Kind == CypherKind.Node ? _content as CypherNode ?? EntitySnapshots.OfNode(Source, _bits) : throw Not("a node");

    public CypherRelationship AsRelationship() => Kind == CypherKind.Relationship
        ? _content as CypherRelationship ?? EntitySnapshots.OfRelationship(Source, _bits)
        : throw Not("a relationship");

    public CypherPath AsPath() => Kind == CypherKind.Path ? (CypherPath)_content! : throw Not("a path");

    public CypherDate AsDate() => Kind == CypherKind.Date ? new CypherDate(_bits) : throw Not("a date");

    public CypherLocalTime AsLocalTime() =>
        Kind == CypherKind.LocalTime ? new CypherLocalTime(_bits) : throw Not("a local time");

    public CypherTime AsTime() => Kind == CypherKind.Time ? (CypherTime)_content! : throw Not("a time");

    public CypherLocalDateTime AsLocalDateTime() =>
        Kind == CypherKind.LocalDateTime ? (CypherLocalDateTime)_content! : throw Not("a local date and time");

    public CypherDateTime AsDateTime() =>
        Kind == CypherKind.DateTime ? (CypherDateTime)_content! : throw Not("a date and time");

    public CypherDuration AsDuration() => Kind == CypherKind.Duration ? (CypherDuration)_content! : throw Not("a duration");

    /// <summary>The same value with every node and relationship in it read now, so that it outlives its transaction.</summary>
    public CypherValue Detach() => EntitySnapshots.Detach(this);

    internal bool Is(CypherKinds kinds) => ((1 << (int)Kind) & (int)kinds) != 0;

    /// <summary>The value as Cypher would write it, such as <c>{name: 'Ada', since: date('1815-12-10')}</c>.</summary>
    public override string ToString() => CypherNotation.Write(this);

    public static bool operator ==(CypherValue left, CypherValue right) => left.Equals(right);

    public static bool operator !=(CypherValue left, CypherValue right) => !left.Equals(right);

    public bool Equals(CypherValue other) => Equivalence.Instance.Equals(this, other);

    public override bool Equals(object? obj) => obj is CypherValue other && Equals(other);

    public override int GetHashCode() => Equivalence.Instance.GetHashCode(this);

    private InvalidOperationException Not(string expected) => new($"The value is {CypherNotation.Name(Kind)}, not {expected}.");
}
