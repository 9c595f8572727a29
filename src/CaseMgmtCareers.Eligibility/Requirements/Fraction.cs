using System.Globalization;
using System.Numerics;

namespace CaseMgmtCareers.Eligibility.Requirements;

/// <summary>An exact number, so that 11.9 months are never 12 and 1,999.9 hours never 2,000.</summary>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    /// <summary>A fraction.</summary>
    /// <exception cref="DivideByZeroException">The denominator is not positive.</exception>
    public Fraction(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign <= 0)
        {
            throw new DivideByZeroException("A fraction needs a positive denominator.");
        }

        this.numerator = numerator;
        this.denominator = denominator;
    }

    /// <summary>Nothing.</summary>
    public static Fraction Zero => new(BigInteger.Zero, BigInteger.One);

    private BigInteger Denominator => denominator.IsZero ? BigInteger.One : denominator;

    /// <summary>The fraction that a decimal number with at most two decimals is.</summary>
    public static Fraction From(decimal number) => new((BigInteger)(number * 100), 100);

    /// <summary>The sum of two.</summary>
    public static Fraction operator +(Fraction a, Fraction b) => a.numerator.IsZero ? b
        : b.numerator.IsZero ? a
        : a.Denominator == b.Denominator ? new(a.numerator + b.numerator, a.Denominator)
        : new((a.numerator * b.Denominator) + (b.numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>The difference of two.</summary>
    public static Fraction operator -(Fraction a, Fraction b) => a + new Fraction(-b.numerator, b.Denominator);

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
    /// <remarks>The product of two numbers of at most 63 bits fits 128 bits, which are quicker than numbers without bounds.</remarks>
    public int CompareTo(Fraction other)
    {
        if (FitsLong && other.FitsLong)
        {
            return ((Int128)(long)numerator * (long)other.Denominator).CompareTo((Int128)(long)other.numerator * (long)Denominator);
        }

        return (numerator * other.Denominator).CompareTo(other.numerator * Denominator);
    }

    private bool FitsLong => numerator.GetBitLength() < 64 && Denominator.GetBitLength() < 64;

    /// <inheritdoc/>
    public bool Equals(Fraction other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, Denominator);

        return HashCode.Combine(numerator / divisor, Denominator / divisor);
    }

    /// <summary>About how much it is; for estimates and pictures, never for a verdict.</summary>
    public double ToDouble() => (double)numerator / (double)Denominator;

    /// <summary>In tenths, rounded down: 11.99 is 11.9. For showing what counts.</summary>
    public decimal RoundedDown => (decimal)Floor(10 * numerator, Denominator) / 10;

    /// <summary>In tenths, rounded up: 0.01 is 0.1. For showing what is missing.</summary>
    public decimal RoundedUp => (decimal)-Floor(-10 * numerator, Denominator) / 10;

    /// <summary>In tenths, rounded down, without grouping: <c>2079.9</c>.</summary>
    public override string ToString() => RoundedDown.ToString(CultureInfo.InvariantCulture);

    private static BigInteger Floor(BigInteger dividend, BigInteger divisor)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var remainder);

        return remainder.Sign < 0 ? quotient - 1 : quotient;
    }
}
