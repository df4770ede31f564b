using System.Text;

namespace Clona.Verifier.Reading.Objects;

/// <summary>Gives the words that occur in every file as shared objects.</summary>
internal static class Keywords
{
    private const string Known =
        "q Q cm w J j M d ri i gs m l c v y h re S s f F f* B B* b b* n W W* BT ET Tc Tw Tz TL Tf Tr Ts Td TD Tm T* Tj TJ ' \""
        + " d0 d1 CS cs SC SCN sc scn G g RG rg K k sh BI ID EI Do MP DP BMC BDC EMC BX EX R obj true null";

    private static readonly Dictionary<uint, PdfKeyword> Shared =
        Known.Split(' ').ToDictionary(word => Key(Encoding.Latin1.GetBytes(word)), word => new PdfKeyword(word));

    public static PdfKeyword Of(ReadOnlySpan<byte> word) =>
        word.Length <= 4 && Shared.TryGetValue(Key(word), out var keyword) ? keyword : new(Encoding.Latin1.GetString(word));

    private static uint Key(ReadOnlySpan<byte> word)
    {
        uint key = 0;
        foreach (var value in word)
        {
            key = (key << 8) | value;
        }

        return key;
    }
}
