using System.Buffers.Binary;
using System.Text;

namespace Clona.Verifier.Checks;

/// <summary>Reads the tag table of ICC profiles: which of their parts could hold text of a person's.</summary>
internal static class ProfileTexts
{
    private const int Header = 128;
    private const int Record = 12;

    private static readonly HashSet<string> Colours = new(StringComparer.Ordinal)
    {
        "wtpt", "bkpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "chad", "gamt",
    };

    /// <summary>Whether the profile holds numbers for colours only, and one sign where a text has to be.</summary>
    public static bool AreAbsent(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < Header + 4)
        {
            return false;
        }

        var count = BinaryPrimitives.ReadUInt32BigEndian(profile[Header..]);
        for (var index = 0; index < count; index++)
        {
            var at = Header + 4 + (index * Record);
            if (at + Record > profile.Length || !IsHarmless(profile, at))
            {
                return false;
            }
        }

        return profile[4..8].IndexOfAnyExcept((byte)0) < 0 && profile[80..Header].IndexOfAnyExcept((byte)0) < 0;
    }

    private static bool IsHarmless(ReadOnlySpan<byte> profile, int record)
    {
        var name = Encoding.Latin1.GetString(profile.Slice(record, 4));
        var offset = BinaryPrimitives.ReadUInt32BigEndian(profile[(record + 4)..]);
        var length = BinaryPrimitives.ReadUInt32BigEndian(profile[(record + 8)..]);
        if (offset > profile.Length || length > profile.Length - offset)
        {
            return false;
        }

        return name is "cprt" or "desc"
            ? IsOneSign(profile.Slice((int)offset + 8, (int)length - 8))
            : Colours.Contains(name) || name[..3] is "A2B" or "B2A" or "D2B" or "B2D";
    }

    // The record of a language and lengths stand before it.
    private static bool IsOneSign(ReadOnlySpan<byte> text)
    {
        var signs = 0;
        foreach (var value in text)
        {
            signs += value is > 32 and not ((byte)'e' or (byte)'n' or (byte)'U' or (byte)'S') ? 1 : 0;
        }

        return signs <= 1;
    }
}
