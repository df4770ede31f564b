using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of the amounts behind a name up to the end of its line: who was granted something and who went away with nothing ("25 000 | 0").</summary>
internal static class AmountFeatures
{
    private const int Reach = 40;
    private const int GroupLength = 3;
    private const ulong Nothing = 8;
    private const ulong Most = 3;

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, int index)
    {
        var mention = sheet.Mentions[index];
        var (count, isNothing) = Read(sheet.Text, mention.Context);
        var amounts = Math.Min(count, Most) + (isNothing ? Nothing : 0);
        list.Add(RoleFeature.Amount, amounts);
        list.Add(RoleFeature.Amount, amounts, sheet.Lists.PlaceOf(index) is null ? 1UL : 2UL);
        list.Add(RoleFeature.Amount, amounts, mention.Own.IsIdentified ? 3UL : 4UL);
    }

    // How many sums of thousands or with a currency there are, and whether a lone zero or dash ends the line.
    private static (ulong Count, bool IsNothing) Read(TokenizedText text, in MentionContext context)
    {
        var (count, isNothing) = (0UL, false);
        for (var index = context.Next; index < Math.Min(context.Ceiling, context.Next + Reach) && text.Tokens[index].LinesBefore == 0; index++)
        {
            var isSum = IsSum(text, index);
            count += isSum ? 1UL : 0;
            isNothing = !isSum && (IsZero(text, index) || (isNothing && !IsValue(text, index)));
        }

        return (count, isNothing && count > 0);
    }

    private static bool IsValue(TokenizedText text, int index) => text.Tokens[index].Kind is TokenKind.Number or TokenKind.Word && !text.HasWord(index, "kc");

    private static bool IsSum(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Number
        && (text.HasWord(index + 1, "kc") || text.HasWord(index + 1, "tis") || text.HasWord(index + 1, "korun")
            || (text.Tokens[index].Length <= GroupLength && !IsZero(text, index) && EndsThousands(text, index + 1)));

    // The last three digits of "25 000": the next value does not go on with three digits again.
    private static bool EndsThousands(TokenizedText text, int index) => index < text.Tokens.Length
        && text.Tokens[index] is { Kind: TokenKind.Number, Length: GroupLength, LinesBefore: 0, BlanksBefore: <= 1 };

    private static bool IsZero(TokenizedText text, int index) => text.Tokens[index] is { Kind: TokenKind.Number, Length: 1 }
        && text.View[text.Tokens[index].Start] == '0';
}
