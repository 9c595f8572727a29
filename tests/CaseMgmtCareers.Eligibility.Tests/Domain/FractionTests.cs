using System.Numerics;
using CaseMgmtCareers.Eligibility.Requirements;
using CsCheck;

namespace CaseMgmtCareers.Eligibility.Tests.Domain;

public sealed class FractionTests
{
    private static readonly Gen<decimal> Decimals = Gen.Int[-500_000, 500_000].Select(hundredths => hundredths / 100m);

    [Fact]
    public void Sums_differences_and_order_are_those_of_exact_decimals() =>
        Gen.Select(Decimals, Decimals).Sample((a, b) =>
            Fraction.From(a) + Fraction.From(b) == Fraction.From(a + b)
            && Fraction.From(a) - Fraction.From(b) == Fraction.From(a - b)
            && Fraction.From(a).CompareTo(Fraction.From(b)) == a.CompareTo(b), iter: 1000);

    [Fact]
    public void Equal_numbers_are_equal_however_they_are_written()
    {
        Assert.Equal(new Fraction(1, 2), new Fraction(14, 28));
        Assert.Equal(new Fraction(1, 2).GetHashCode(), new Fraction(14, 28).GetHashCode());
        Assert.Equal(default, Fraction.Zero);
        Assert.Equal(default(Fraction).GetHashCode(), Fraction.Zero.GetHashCode());
    }

    [Fact]
    public void Numbers_of_any_size_are_compared_exactly()
    {
        var huge = BigInteger.Pow(10, 30);

        Assert.True(new Fraction(huge + 1, huge) > Fraction.From(1));
        Assert.Equal(new Fraction(1, 3), new Fraction(huge, huge * 3));
        Assert.True(new Fraction(long.MaxValue, long.MaxValue - 1) < new Fraction(long.MaxValue - 1, long.MaxValue - 2));
        Assert.True(new Fraction(-huge, 1) < Fraction.From(-1));
    }

    [Fact]
    public void A_number_is_neither_less_nor_more_than_itself()
    {
        var (half, same, third) = (new Fraction(1, 2), new Fraction(2, 4), new Fraction(1, 3));

        Assert.False(half < same || half > same || half != same);
        Assert.True(half <= same && half >= same && half == same);
        Assert.True(third < half && third <= half && half > third && half >= third && half != third);
        Assert.False(half < third || half <= third || third > half || third >= half || half == third);
    }

    [Fact]
    public void Numbers_at_the_edge_of_64_bits_are_compared_exactly()
    {
        var edge = BigInteger.One << 63;

        Assert.True(new Fraction(edge, 1) > new Fraction(edge - 1, 1));
        Assert.True(new Fraction(1, edge) < new Fraction(1, edge - 1));
        Assert.True(new Fraction(edge + 1, 1) > new Fraction(edge, 1));
        Assert.True(new Fraction(1, edge + 1) < new Fraction(1, edge));
        Assert.True(new Fraction(edge << 10, 1) > new Fraction(1, 1));
        Assert.True(new Fraction(1, edge << 10) < new Fraction(1, 1));
    }

    [Fact]
    public void Sums_over_the_edge_of_64_bits_are_exact()
    {
        var edge = BigInteger.One << 63;

        Assert.Equal(new Fraction(edge, 1), new Fraction(long.MaxValue, 1) + new Fraction(1, 1));
        Assert.Equal(new Fraction(-edge - 1, 1), new Fraction(long.MinValue, 1) - new Fraction(1, 1));
        Assert.Equal(new Fraction(long.MaxValue, 1), new Fraction(edge, 1) - new Fraction(1, 1));
        Assert.Equal(new Fraction((edge << 1) - 3, edge * (edge - 1)), new Fraction(1, edge - 1) + new Fraction(1, edge) - new Fraction(2, edge * (edge - 1)));
        Assert.Equal(new Fraction(-edge, 1), Fraction.Zero - new Fraction(edge, 1));
    }

    [Fact]
    public void For_a_picture_it_is_about_as_much() => Assert.Equal(0.75, new Fraction(3, 4).ToDouble());

    [Theory]
    [InlineData(1199, 100, "11.9", "12.0")]
    [InlineData(1, 100, "0.0", "0.1")]
    [InlineData(-1, 100, "-0.1", "0.0")]
    [InlineData(-1199, 100, "-12.0", "-11.9")]
    [InlineData(12, 1, "12.0", "12.0")]
    public void What_counts_is_rounded_down_and_what_is_missing_up(int numerator, int denominator, string down, string up)
    {
        Fraction fraction = new(numerator, denominator);

        Assert.Equal((decimal.Parse(down), decimal.Parse(up)), (fraction.RoundedDown, fraction.RoundedUp));
    }

    [Theory]
    [InlineData(207999, "2079.9")]
    [InlineData(200000, "2000")]
    [InlineData(9, "0")]
    public void It_is_written_in_tenths_without_grouping(int hundredths, string written) =>
        Assert.Equal(written, new Fraction(hundredths, 100).ToString());

    [Theory]
    [InlineData(0)]
    [InlineData(-7)]
    public void A_denominator_is_positive(int denominator) =>
        Assert.Throws<DivideByZeroException>(() => new Fraction(1, denominator));
}
