namespace Clona.Detectors.Identifiers;

/// <summary>Numbering plan of the public telephone network of the Czech Republic.</summary>
/// <remarks>Vyhláška č. 117/2007 Sb., annex 1: nine digits; mobile networks 601–608, 70x, 72x, 73x, 77x, 79x; land
/// lines 2, 3, 4, 5.</remarks>
internal static class PhonePlan
{
    /// <summary>Whether a number that begins with these three digits belongs to a mobile network.</summary>
    public static bool IsMobile(ReadOnlySpan<char> number) => (number[0], number[1]) switch
    {
        ('6', '0') => number[2] is >= '1' and <= '8',
        ('7', '0' or '2' or '3' or '7' or '9') => true,
        _ => false,
    };

    /// <summary>Whether a number that begins with these three digits is a land line of an area.</summary>
    public static bool IsLand(ReadOnlySpan<char> number) => (number[0], number[1]) switch
    {
        ('2', not '0') => true,
        ('3', '1' or '2' or '5' or '7' or '8' or '9') => true,
        ('4', '1' or '6' or '7' or '8' or '9') => true,
        ('5', '1' or '3' or '4' or '5' or '6' or '7' or '8' or '9') => true,
        _ => false,
    };
}
