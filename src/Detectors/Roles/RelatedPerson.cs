using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells relatives, neighbours and witnesses from the people whose matter it is.</summary>
internal static class RelatedPerson
{
    /// <summary>Whether the words before the mention say that he is somebody's relative or a witness.</summary>
    /// <param name="context">The mention.</param>
    /// <param name="isParty">Whether it stands in the lines of a side.</param>
    /// <param name="isAmongMembers">Whether members of an association meet, who call each other friends.</param>
    public static bool Is(in MentionContext context, bool isParty, bool isAmongMembers)
    {
        var text = context.Text;
        for (var index = context.First - 1; index >= Math.Max(context.Floor, context.First - 2)
            && text.Tokens[index + 1].LinesBefore == 0; index--)
        {
            if (IsGuardian(text, index))
            {
                return true;
            }

            if (IsRelative(text, index) && !IsNurse(text, index) && !(isAmongMembers && IsFriend(text, index)))
            {
                return isParty ? IsLed(text, index - 1) : !text.HasWord(index - 1, "a") || index - 1 != context.Floor;
            }

            if (text.Tokens[index].Kind != TokenKind.Word)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>Whether the token is the word by which members of associations call each other ("přítel Novák").</summary>
    public static bool IsFriend(TokenizedText text, int index) => (uint)index < (uint)text.Tokens.Length && text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index]) is "pritel" or "pritelkyne";

    /// <summary>Whether the token is the word for a sister who leads nurses ("vrchní sestra").</summary>
    public static bool IsHeadNurse(TokenizedText text, int index) => index > 0 && text.FoldedOf(text.Tokens[index]).StartsWith("sest", StringComparison.Ordinal)
        && text.FoldedOf(text.Tokens[index - 1]) is "vrchni" or "stanicni" or "hlavni";

    /// <summary>Whether the token is the word for one relative or one witness.</summary>
    public static bool IsRelative(TokenizedText text, int index) => (uint)index < (uint)text.Tokens.Length
        && text.Tokens[index].Kind == TokenKind.Word && text.FoldedOf(text.Tokens[index])
        is "matka" or "matky" or "matce" or "matku" or "matkou" or "otec" or "otce" or "otci" or "otcem"
        or "bratr" or "bratra" or "bratrovi" or "bratrem"
            or "sestra" or "sestre" or "sestru" or "sestrou" or "manzel" or "manzela" or "manzelovi" or "manzelem"
            or "manzelka" or "manzelky"
            or "manzelce" or "manzelku" or "manzelkou" or "syn" or "syna" or "synovi" or "synem" or "dcera"
            or "dcery" or "dceri" or "dceru" or "dcerou"
            or "zet" or "zete" or "zetem" or "snacha" or "snachy" or "snachou" or "druh" or "druzka" or "vnuk" or "vnuka" or "vnukovi" or "vnukem"
            or "vnucka" or "vnucky" or "vnucce" or "vnuckou" or "babicka" or "babicky" or "babickou" or "dedecek" or "dedecka" or "dedeckem"
            or "tchan" or "tchana" or "tchanem" or "tchyne" or "tchyni"
            or "neter" or "neteri" or "synovec" or "synovce" or "synovci" or "synovcem" or "deda" or "dedy" or "prababicka"
            or "svagr" or "svagra" or "svagrem" or "svagrova" or "svagrovou" or "stryc" or "stryce" or "strycem" or "teta" or "tety" or "tetou"
            or "brigadnik" or "brigadnice" or "domovnik" or "prepravce" or "spoluzak" or "spoluzacka" or "pritel"
            or "pritelkyne" or "snoubenec" or "snoubenka" or "bratranec" or "sestrenice" or "partnerka"
            or "soused" or "sousedka" or "svedek" or "svedka" or "svedkyne" or "svedkem" or "dedic" or "dedicka"
            or "zustavitel" or "zustavitelka";

    // "vrchní sestra", "zdravotní sestře"
    private static bool IsNurse(TokenizedText text, int index) => index > 0 && text.FoldedOf(text.Tokens[index]).StartsWith("sest", StringComparison.Ordinal)
        && text.FoldedOf(text.Tokens[index - 1]) is "vrchni" or "stanicni" or "hlavni" or "zdravotni" or "vseobecna" or "detska" or "porodni";

    // "zákonná zástupkyně Jana Nová", "opatrovník Jan Novák"
    private static bool IsGuardian(TokenizedText text, int index)
    {
        var word = text.Tokens[index].Kind == TokenKind.Word ? text.FoldedOf(text.Tokens[index]) : default;
        return word.StartsWith("opatrovni", StringComparison.Ordinal)
            || (word is "zastupce" or "zastupci" or "zastupcem" or "zastupkyne" or "zastupkyni"
                && index > 0 && text.FoldedOf(text.Tokens[index - 1]).StartsWith("zakonn", StringComparison.Ordinal));
    }

    // In the record of a side: "po matce", "zastoupená svým synovcem".
    private static bool IsLed(TokenizedText text, int index) =>
        text.HasWord(index, "po") || text.HasWord(index, "s") || text.HasWord(index, "za") || text.HasWord(index, "od")
        || text.HasWord(index, "svym") || text.HasWord(index, "svou") || text.HasWord(index, "jejim") || text.HasWord(index, "jeho");
}
