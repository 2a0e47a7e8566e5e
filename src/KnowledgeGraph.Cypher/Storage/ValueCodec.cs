using System.Runtime.InteropServices;
using System.Text;
using KnowledgeGraph.Cypher.Values;

namespace KnowledgeGraph.Cypher.Storage;

/// <summary>
/// Stored values as bytes: the number of the <see cref="CypherKind"/>, then the content.
/// </summary>
internal static class ValueCodec
{
    // Text with half a surrogate pair cannot be UTF-8: it keeps its UTF-16 units under a number beyond the kinds.
    private const byte Utf16Text = 64;

    private static readonly UTF8Encoding _strict = new(false, true);

    /// <summary>Equivalent values give equal bytes: a float that is a whole number is written as the integer.</summary>
    public static void WriteKey(ByteWriter to, CypherValue value)
    {
        if (value.Kind == CypherKind.Float && Numbers.TryGetInteger(value.AsFloat(), out var integer))
        {
            Write(to, CypherValue.Of(integer));
        }
        else if (value.Kind == CypherKind.List)
        {
            to.Byte((byte)CypherKind.List);
            to.Unsigned(value.AsList().Count);
            foreach (var item in value.AsList())
            {
                WriteKey(to, item);
            }
        }
        else
        {
            Write(to, value);
        }
    }

    public static void Write(ByteWriter to, CypherValue value)
    {
        if (value.Kind == CypherKind.String)
        {
            WriteText(to, value.AsString());
            return;
        }

        to.Byte((byte)value.Kind);
        switch (value.Kind)
        {
            case CypherKind.Boolean:
                to.Byte(value.AsBoolean() ? (byte)1 : (byte)0);
                break;
            case CypherKind.Integer:
                to.Signed(value.AsInteger());
                break;
            case CypherKind.Float:
                to.Double(value.AsFloat());
                break;
            case CypherKind.List:
                WriteList(to, value.AsList());
                break;
            default:
                WriteTemporal(to, value);
                break;
        }
    }

    public static CypherValue Read(ref ByteReader from)
    {
        var kind = from.Byte();
        return kind switch
        {
            Utf16Text => CypherValue.Of(new string(MemoryMarshal.Cast<byte, char>(from.Bytes(from.Length())))),
            (byte)CypherKind.String => CypherValue.Of(Encoding.UTF8.GetString(from.Bytes(from.Length()))),
            (byte)CypherKind.Boolean => CypherValue.Of(from.Byte() != 0),
            (byte)CypherKind.Integer => CypherValue.Of(from.Signed()),
            (byte)CypherKind.Float => CypherValue.Of(from.Double()),
            (byte)CypherKind.List => ReadList(ref from),
            _ => ReadTemporal((CypherKind)kind, ref from),
        };
    }

    /// <summary>Moves past a value without reading it.</summary>
    public static void Skip(ref ByteReader from)
    {
        var kind = from.Byte();
        switch (kind)
        {
            case (byte)CypherKind.String or Utf16Text:
                from.Bytes(from.Length());
                break;
            case (byte)CypherKind.Integer:
                from.Unsigned();
                break;
            case (byte)CypherKind.Float:
                from.Bytes(sizeof(double));
                break;
            case (byte)CypherKind.Boolean:
                from.Byte();
                break;
            case (byte)CypherKind.List:
                for (var count = from.Length(); count > 0; count--)
                {
                    Skip(ref from);
                }

                break;
            default:
                ReadTemporal((CypherKind)kind, ref from);
                break;
        }
    }

    private static void WriteText(ByteWriter to, string text)
    {
        try
        {
            var bytes = _strict.GetBytes(text);
            to.Byte((byte)CypherKind.String);
            to.Unsigned(bytes.Length);
            to.Bytes(bytes);
        }
        catch (EncoderFallbackException)
        {
            var bytes = MemoryMarshal.AsBytes(text.AsSpan());
            to.Byte(Utf16Text);
            to.Unsigned(bytes.Length);
            to.Bytes(bytes);
        }
    }

    private static void WriteList(ByteWriter to, IReadOnlyList<CypherValue> items)
    {
        to.Unsigned(items.Count);
        foreach (var item in items)
        {
            Write(to, item);
        }
    }

    private static CypherValue ReadList(ref ByteReader from)
    {
        var count = from.Length();
        var items = new CypherValue[count <= from.Remaining ? count : throw DatabaseErrors.DamagedValue()];
        for (var i = 0; i < items.Length; i++)
        {
            items[i] = Read(ref from);
        }

        return CypherValue.List(items);
    }

    private static void WriteTemporal(ByteWriter to, CypherValue value)
    {
        switch (value.Kind)
        {
            case CypherKind.Date:
                to.Signed(value.AsDate().EpochDays);
                break;
            case CypherKind.LocalTime:
                to.Signed(value.AsLocalTime().NanosecondOfDay);
                break;
            case CypherKind.Time:
                to.Signed(value.AsTime().Local.NanosecondOfDay);
                to.Signed(value.AsTime().OffsetSeconds);
                break;
            case CypherKind.LocalDateTime:
                WriteLocal(to, value.AsLocalDateTime());
                break;
            case CypherKind.DateTime:
                WriteLocal(to, value.AsDateTime().Local);
                to.Signed(value.AsDateTime().OffsetSeconds);
                WriteText(to, value.AsDateTime().Zone ?? "");
                break;
            case CypherKind.Duration:
                WriteDuration(to, value.AsDuration());
                break;
            default:
                throw new ArgumentException($"{CypherNotation.Name(value.Kind)} cannot be stored.", nameof(value));
        }
    }

    private static void WriteLocal(ByteWriter to, CypherLocalDateTime value)
    {
        to.Signed(value.Date.EpochDays);
        to.Signed(value.Time.NanosecondOfDay);
    }

    private static void WriteDuration(ByteWriter to, CypherDuration value)
    {
        to.Signed(value.Months);
        to.Signed(value.Days);
        to.Signed(value.Seconds);
        to.Signed(value.Nanoseconds);
    }

    private static CypherValue ReadTemporal(CypherKind kind, ref ByteReader from) => kind switch
    {
        CypherKind.Date => CypherValue.Of(new CypherDate(from.Signed())),
        CypherKind.LocalTime => CypherValue.Of(new CypherLocalTime(from.Signed())),
        CypherKind.Time => CypherValue.Of(new CypherTime(new CypherLocalTime(from.Signed()), (int)from.Signed())),
        CypherKind.LocalDateTime => CypherValue.Of(ReadLocal(ref from)),
        CypherKind.DateTime => CypherValue.Of(new CypherDateTime(ReadLocal(ref from), (int)from.Signed(), ReadZone(ref from))),
        CypherKind.Duration => CypherValue.Of(
            new CypherDuration(from.Signed(), from.Signed(), from.Signed(), (int)from.Signed())),
        _ => throw DatabaseErrors.DamagedValue(),
    };

    private static CypherLocalDateTime ReadLocal(ref ByteReader from) =>
        new(new CypherDate(from.Signed()), new CypherLocalTime(from.Signed()));

    private static string? ReadZone(ref ByteReader from)
    {
        var zone = Read(ref from);
        if (zone.Kind != CypherKind.String)
        {
            throw DatabaseErrors.DamagedValue();
        }

        return zone.AsString() is { Length: > 0 } name ? name : null;
    }
}
