using System.Globalization;
using System.Numerics;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>An exact number, so that 11.9 months are never 12 and 1,999.9 hours never 2,000.</summary>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly long numerator;
    private readonly long denominator;

    /// <summary>The numerator and the denominator where one of them does not fit: each stated total has a denominator of its own.</summary>
    private readonly Tuple<BigInteger, BigInteger>? beyond;

    /// <summary>A fraction.</summary>
    /// <exception cref="DivideByZeroException">The denominator is not positive.</exception>
    public Fraction(long numerator, long denominator)
    {
        ThrowUnlessPositive(denominator);
        this.numerator = numerator;
        this.denominator = denominator;
    }

    /// <summary>A fraction of numbers without bounds.</summary>
    /// <exception cref="DivideByZeroException">The denominator is not positive.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        ThrowUnlessPositive(denominator.Sign);
        if (numerator.GetBitLength() < 64 && denominator.GetBitLength() < 64)
        {
            this.numerator = (long)numerator;
            this.denominator = (long)denominator;
        }
        else
        {
            beyond = new(numerator, denominator);
        }
    }

    /// <summary>Nothing.</summary>
    public static Fraction Zero => new(0L, 1L);

    private BigInteger Numerator => beyond?.Item1 ?? numerator;

    private BigInteger Denominator => beyond?.Item2 ?? ShortDenominator;

    private long ShortDenominator => denominator == 0 ? 1 : denominator;

    /// <summary>The fraction that a decimal number with at most two decimals is.</summary>
    public static Fraction From(decimal number) => new((long)(number * 100), 100L);

    /// <summary>The sum of two.</summary>
    public static Fraction operator +(Fraction a, Fraction b)
    {
        if (a.beyond is not null || b.beyond is not null)
        {
            return new((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);
        }

        return a.numerator == 0 ? b
            : b.numerator == 0 ? a
            : a.denominator == b.denominator ? From((Int128)a.numerator + b.numerator, a.denominator)
            : From(((Int128)a.numerator * b.denominator) + ((Int128)b.numerator * a.denominator), (Int128)a.denominator * b.denominator);
    }

    /// <summary>The difference of two.</summary>
    public static Fraction operator -(Fraction a, Fraction b) => a + (b.beyond is null ? From(-(Int128)b.numerator, b.ShortDenominator) : new(-b.Numerator, b.Denominator));

    /// <summary>Whether the first is less.</summary>
    public static bool operator <(Fraction a, Fraction b) => a.CompareTo(b) < 0;

    /// <summary>Whether the first is more.</summary>
    public static bool operator >(Fraction a, Fraction b) => a.CompareTo(b) > 0;

    /// <summary>Whether the first is no more.</summary>
    public static bool operator <=(Fraction a, Fraction b) => a.CompareTo(b) <= 0;

    /// <summary>Whether the first is no less.</summary>
    public static bool operator >=(Fraction a, Fraction b) => a.CompareTo(b) >= 0;

    /// <summary>Whether both are the same number.</summary>
    public static bool operator ==(Fraction a, Fraction b) => a.CompareTo(b) == 0;

    /// <summary>Whether they are different numbers.</summary>
    public static bool operator !=(Fraction a, Fraction b) => a.CompareTo(b) != 0;

    /// <inheritdoc/>
    public int CompareTo(Fraction other) => beyond is null && other.beyond is null
        ? ((Int128)numerator * other.ShortDenominator).CompareTo((Int128)other.numerator * ShortDenominator)
        : (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var divisor = BigInteger.GreatestCommonDivisor(Numerator, Denominator);

        return HashCode.Combine(Numerator / divisor, Denominator / divisor);
    }

    /// <summary>About how much it is; for estimates and pictures, never for a verdict.</summary>
    public double ToDouble() => beyond is null ? (double)numerator / ShortDenominator : (double)Numerator / (double)Denominator;

    /// <summary>In tenths, rounded down: 11.99 is 11.9. For showing what counts.</summary>
    public decimal RoundedDown => beyond is null
        ? (decimal)Floor((Int128)numerator * 10, ShortDenominator) / 10
        : (decimal)Floor(Numerator * 10, Denominator) / 10;

    /// <summary>In tenths, rounded up: 0.01 is 0.1. For showing what is missing.</summary>
    public decimal RoundedUp => 0 - (Zero - this).RoundedDown;

    /// <summary>In tenths, rounded down, without grouping: <c>2079.9</c>.</summary>
    public override string ToString() => RoundedDown.ToString(CultureInfo.InvariantCulture);

    private static Fraction From(Int128 numerator, Int128 denominator) => numerator == (long)numerator && denominator == (long)denominator
        ? new((long)numerator, (long)denominator)
        : new((BigInteger)numerator, (BigInteger)denominator);

    private static T Floor<T>(T dividend, T divisor) where T : IBinaryInteger<T>
    {
        var (quotient, remainder) = T.DivRem(dividend, divisor);

        return T.IsNegative(remainder) ? quotient - T.One : quotient;
    }

    private static void ThrowUnlessPositive(long denominator)
    {
        if (denominator <= 0)
        {
            throw new DivideByZeroException("A fraction needs a positive denominator.");
        }
    }
}
