using FsCheck.Xunit;
using KnowledgeGraph.Cypher.Values;
using Shouldly;
using Xunit;

namespace KnowledgeGraph.Cypher.Tests.Values;

[Properties(Arbitrary = [typeof(CypherValues)], MaxTest = 500)]
public sealed class ComparisonTests
{
    [Property]
    public bool Orderability_is_antisymmetric(CypherValue a, CypherValue b) =>
        Math.Sign(Orderability.Instance.Compare(a, b)) == -Math.Sign(Orderability.Instance.Compare(b, a));

    [Property]
    public bool Orderability_is_transitive(CypherValue a, CypherValue b, CypherValue c)
    {
        CypherValue[] sorted = [a, b, c];
        Array.Sort(sorted, Orderability.Instance);
        return Orderability.Instance.Compare(sorted[0], sorted[1]) <= 0
            && Orderability.Instance.Compare(sorted[1], sorted[2]) <= 0
            && Orderability.Instance.Compare(sorted[0], sorted[2]) <= 0;
    }

    [Property]
    public bool Values_tie_in_the_order_exactly_when_they_are_equivalent(CypherValue a, CypherValue b) =>
        (Orderability.Instance.Compare(a, b) == 0) == (a == b);

    [Property]
    public bool A_value_is_equivalent_to_itself(CypherValue a) => a.Equals(a) && Orderability.Instance.Compare(a, a) == 0;

    [Property]
    public bool Equivalent_values_have_one_hash(CypherValue a, CypherValue b) => a != b || a.GetHashCode() == b.GetHashCode();

    [Property]
    public bool Equality_is_symmetric(CypherValue a, CypherValue b) => Equality.AreEqual(a, b) == Equality.AreEqual(b, a);

    [Property]
    public bool What_is_equal_is_equivalent(CypherValue a, CypherValue b) => Equality.AreEqual(a, b) != true || a == b;

    [Fact]
    public void A_large_integer_differs_from_the_float_next_to_it()
    {
        var integer = CypherValue.Of(9_007_199_254_740_993L);
        var number = CypherValue.Of(9_007_199_254_740_992.0);

        Equality.AreEqual(integer, number).ShouldBe(false);
        Comparison.GreaterThan(integer, number).IsTrue.ShouldBeTrue();
    }

    [Fact]
    public void Nan_equals_nothing_but_groups_with_itself()
    {
        var nan = CypherValue.Of(double.NaN);

        Equality.AreEqual(nan, nan).ShouldBe(false);
        (nan == CypherValue.Of(double.NaN)).ShouldBeTrue();
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_come_last() => Orderability.Instance
        .Compare(CypherValue.Of("\uE000"), CypherValue.Of("\U00010000")).ShouldBeLessThan(0);
}
