using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Which tokens of one document name a body, and whether it is a public or a private one; each token is looked at once.</summary>
internal sealed class NamedBodies(TokenizedText text)
{
    /// <summary>Kind of tokens that name no body.</summary>
    public const byte None = (byte)BodyKind.None;

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
            known[index] = (byte)BodyWords.At(text, index);
        }

        return known[index];
    }

    private static byte[] Fresh(int length)
    {
        var fresh = new byte[length];
        Array.Fill(fresh, Unread);
        return fresh;
    }
}
