using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Recognises a label of a company number that a number follows.</summary>
internal static class CompanyLabel
{
    private const int Reach = 8;
    private const int LongestNumber = 8;

    /// <summary>Whether "IČO" stands at <paramref name="index"/> and a number no longer than a company number follows
    /// ("RČ/IČO: 8001011238/–" and "IČO nemá" name none).</summary>
    public static bool HasNumber(TokenizedText text, int index)
    {
        if (!text.HasWord(index, "ic") && !text.HasWord(index, "ico"))
        {
            return false;
        }

        for (var next = index + 1; next < Math.Min(text.Tokens.Length, index + Reach); next++)
        {
            if (text.Tokens[next].Kind == TokenKind.Number)
            {
                return text.Tokens[next].Length <= LongestNumber;
            }

            if (text.Tokens[next].Kind == TokenKind.Word && text.Tokens[next].Length > 3)
            {
                return false;
            }
        }

        return false;
    }
}
