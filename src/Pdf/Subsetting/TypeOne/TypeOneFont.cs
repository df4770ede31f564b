using System.Buffers.Text;
using System.Text;

namespace Clona.Pdf.Subsetting.TypeOne;

/// <summary>A Type 1 program with its outlines (Adobe Type 1 Font Format).</summary>
internal sealed class TypeOneFont
{
    private const int MostSubroutines = 65_536;
    private const int DefaultLead = 4;

    private readonly Dictionary<string, ReadOnlyMemory<byte>> outlines = new(StringComparer.Ordinal);
    private readonly Dictionary<int, ReadOnlyMemory<byte>> subroutines = [];
    private readonly byte[] secret;
    private int lead = DefaultLead;

    private TypeOneFont(byte[] clear, byte[] secret)
    {
        Clear = clear;
        this.secret = secret;
    }

    /// <summary>The part that is not encrypted.</summary>
    public ReadOnlyMemory<byte> Clear { get; }

    /// <summary>The decrypted part before the subroutines and outlines.</summary>
    public ReadOnlyMemory<byte> Private { get; private set; }

    /// <summary>The outlines by name, decrypted.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Outlines => outlines;

    /// <summary>The subroutines by number, decrypted.</summary>
    public IReadOnlyDictionary<int, ReadOnlyMemory<byte>> Subroutines => subroutines;

    /// <summary>Reads a program; null where it cannot be read or is a multiple master.</summary>
    public static TypeOneFont? Read(ReadOnlyMemory<byte> program)
    {
        var bytes = TypeOneParts.WithoutSegments(program.Span);
        var at = bytes.AsSpan().IndexOf("eexec"u8);
        if (at < 0)
        {
            return null;
        }

        var clear = bytes[..at];
        var start = at + 5;
        while (start < bytes.Length && bytes[start] is 32 or 10 or 13 or 9)
        {
            start++;
        }

        var cipher = TypeOneParts.Binary(bytes.AsSpan(start));
        var secret = TypeOneCipher.Decrypt(cipher, TypeOneCipher.ProgramKey);
        var font = new TypeOneFont(clear, secret.Length > TypeOneCipher.Lead ? secret[TypeOneCipher.Lead..] : []);
        return clear.AsSpan().IndexOf("/WeightVector"u8) < 0 && font.ReadSecret() ? font : null;
    }

    private bool ReadSecret()
    {
        var text = secret.AsSpan();
        var place = text.IndexOf("/lenIV"u8);
        if (place >= 0 && Utf8Parser.TryParse(text[(place + 6)..].TrimStart(" "u8), out int stated, out _))
        {
            lead = stated;
        }

        var charStrings = text.LastIndexOf("/CharStrings"u8);
        if (charStrings < 0 || lead is < 0 or > 16)
        {
            return false;
        }

        var subrs = text[..charStrings].IndexOf("/Subrs"u8);
        Private = secret.AsMemory(0, subrs < 0 ? charStrings : subrs);
        return (subrs < 0 || ReadSubroutines(subrs + 6, charStrings)) && ReadOutlines(charStrings + 12);
    }

    // dup 5 23 RD <23 bytes> NP
    private bool ReadSubroutines(int at, int end)
    {
        while (at < end)
        {
            var word = NextWord(ref at, end);
            if (word is "dup" && int.TryParse(NextWord(ref at, end), out var number)
                && int.TryParse(NextWord(ref at, end), out var length))
            {
                NextWord(ref at, end);
                if (number is < 0 or >= MostSubroutines || Take(ref at, length) is not { } plain)
                {
                    return false;
                }

                subroutines[number] = plain;
            }
        }

        return true;
    }

    // /A 23 RD <23 bytes> ND
    private bool ReadOutlines(int at)
    {
        while (at < secret.Length)
        {
            var word = NextWord(ref at, secret.Length);
            if (word == "end" && outlines.Count > 0)
            {
                break;
            }

            if (word.StartsWith('/') && int.TryParse(NextWord(ref at, secret.Length), out var length))
            {
                NextWord(ref at, secret.Length);
                if (Take(ref at, length) is not { } plain)
                {
                    return false;
                }

                outlines.TryAdd(word[1..], plain);
            }
        }

        return outlines.Count > 0;
    }

    private ReadOnlyMemory<byte>? Take(ref int at, int length)
    {
        // One blank stands between the operator and the bytes.
        if (length < lead || at + 1 + length > secret.Length)
        {
            return null;
        }

        var plain = TypeOneCipher.Decrypt(secret.AsSpan(at + 1, length), TypeOneCipher.OutlineKey);
        at += 1 + length;
        return plain.AsMemory(lead);
    }

    private string NextWord(ref int at, int end)
    {
        while (at < end && secret[at] <= 32)
        {
            at++;
        }

        var start = at++;
        while (at < end && secret[at] > 32 && secret[at] is not ((byte)'/' or (byte)'{' or (byte)'[' or (byte)'('))
        {
            at++;
        }

        return start < end ? Encoding.Latin1.GetString(secret, start, Math.Min(at, end) - start) : string.Empty;
    }
}
