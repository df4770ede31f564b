using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Which tokens of one document name a body, and whether it is a public or a private one; each token is looked at once.</summary>
internal sealed class NamedBodies(TokenizedText text)
{
    /// <summary>Kind of tokens that name no body.</summary>
    public const byte None = 0;

    private const byte Public = 1;
    private const byte Firm = 2;
    private const byte Association = 3;
    private const byte Unread = byte.MaxValue;
    private const int Farthest = 48;
    private const int Nearest = 4;
    private const int Near = 10;

    private readonly byte[] known = Fresh(text.Tokens.Length);

    /// <summary>The nearest body named before the token within its paragraph: its kind and token, or none.</summary>
    public (byte Kind, int Index) Before(int token)
    {
        for (var index = token - 1; index >= Math.Max(0, token - Farthest) && text.Tokens[index + 1].LinesBefore <= 1; index--)
        {
            if (KindOf(index) is var kind and not None)
            {
                return (kind, index);
            }
        }

        return (None, -1);
    }

    /// <summary>The nearest body named in the same line from the token on, as in "ředitel spolku": its kind, or none.</summary>
    public byte Behind(int token)
    {
        for (var index = token; index < Math.Min(text.Tokens.Length, token + Near) && (index == token || text.Tokens[index].LinesBefore == 0); index++)
        {
            if (KindOf(index) is var kind and not None)
            {
                return kind;
            }
        }

        return None;
    }

    /// <summary>How far apart two tokens are, in a few steps.</summary>
    public static ulong StepsOf(int tokens) => tokens <= Nearest ? 0UL : tokens <= Near ? 1UL : tokens <= Farthest / 2 ? 2UL : 3UL;

    private byte KindOf(int index)
    {
        if (known[index] == Unread)
        {
            known[index] = Read(index);
        }

        return known[index];
    }

    private byte Read(int index)
    {
        var token = text.Tokens[index];
        if (token.Kind != TokenKind.Word)
        {
            return None;
        }

        if (FirmForm.StartsAt(text, index))
        {
            return FirmForm.IsPublicAt(text, index) ? Public : Firm;
        }

        return IsAssociation(text.FoldedOf(token)) ? Association
            : (token.Roles & WordRoles.PrivateBody) != WordRoles.None ? Firm
            : (token.Roles & (WordRoles.PublicBody | WordRoles.Institution)) != WordRoles.None ? Public : None;
    }

    private static bool IsAssociation(ReadOnlySpan<char> word) => word.StartsWith("spolk") || word.StartsWith("druzstv") || word.StartsWith("sdruzeni")
        || word.StartsWith("spolecenstvi") || word.StartsWith("nadac") || word.StartsWith("farnost") || word.StartsWith("hospic") || word.StartsWith("charit")
        || word is "spolek" or "cirkev" or "cirkve" or "klub" or "klubu" or "klubem" or "svj" or "tj" or "sk" or "fk" or "sokol" or "sokola" or "jednota"
            or "jednoty" or "soubor" or "souboru" or "oddil" or "oddilu" or "svaz" or "svazu" or "sboru" or "sbor";

    private static byte[] Fresh(int length)
    {
        var fresh = new byte[length];
        Array.Fill(fresh, Unread);
        return fresh;
    }
}
