using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using KnowledgeGraph.Cypher.Storage;
using KnowledgeGraph.Cypher.Tests.Values;
using KnowledgeGraph.Cypher.Values;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cypher.Tests.Storage;

public sealed class ValueCodecTests
{
    [Property(MaxTest = 1_000)]
    public Property Whatever_can_be_stored_reads_back_the_same() => Prop.ForAll(CypherValues.Storable.ToArbitrary(), value =>
    {
        var bytes = new ByteWriter();
        ValueCodec.Write(bytes, value);
        var from = new ByteReader(bytes.Written);
        var read = ValueCodec.Read(ref from);
        return read == value && read.Kind == value.Kind && read.ToString() == value.ToString() && from.IsAtEnd;
    });

    [Property(MaxTest = 1_000)]
    public Property Skipping_a_value_ends_where_reading_it_ends() => Prop.ForAll(CypherValues.Storable.ToArbitrary(), value =>
    {
        var bytes = new ByteWriter();
        ValueCodec.Write(bytes, value);
        var from = new ByteReader(bytes.Written);
        ValueCodec.Skip(ref from);
        return from.IsAtEnd;
    });

    [Property(MaxTest = 1_000)]
    public bool Damaged_bytes_are_reported_as_such(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            PackedProperties.Unpack(bytes, new TokenTable());
            return true;
        }
        catch (CypherException error)
        {
            return error.Detail == "DamagedFile";
        }
    }

    [Fact]
    public void A_time_zone_that_is_no_text_is_damage()
    {
        Should.Throw<CypherException>(() => PackedProperties.Unpack([0, 14, 0, 0, 0, 5, 0], new TokenTable())).Detail.ShouldBe("DamagedFile");
    }

    [Fact]
    public void Properties_keep_their_order_when_one_is_replaced()
    {
        var keys = new TokenTable();
        var writer = new ByteWriter();
        foreach (var key in new[] { "a", "b", "c" })
        {
            keys.Intern(key);
        }

        var packed = PackedProperties.Pack(
            CypherMap.From([new("a", CypherValue.Of(1)), new("b", CypherValue.Of("two")), new("c", CypherValue.True)]), keys, writer);

        var replaced = PackedProperties.With(packed, keys.Find("b"), CypherValue.List(CypherValue.Of(2.5)), writer);
        var removed = PackedProperties.With(replaced, keys.Find("a"), CypherValue.Null, writer);

        PackedProperties.Unpack(replaced, keys).ToString().ShouldBe("{a: 1, b: [2.5], c: true}");
        PackedProperties.Unpack(removed, keys).ToString().ShouldBe("{b: [2.5], c: true}");
        PackedProperties.With(packed, keys.Find("a"), CypherValue.Of(1), writer).ShouldBeSameAs(packed);
    }
}
