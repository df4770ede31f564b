using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells surely who speaks in a session of members, where most sentences with a name and a verb of speaking are about somebody absent ("Předseda informoval o dluhu p. Nováka").</summary>
internal static class MemberSpeech
{
    /// <summary>Whether a verb of speaking stands directly behind the name or directly before it.</summary>
    public static bool IsBesideVerb(in MentionContext context)
    {
        var text = context.Text;
        var behind = context.Next + (text.HasWord(context.Next, "se") || text.HasWord(context.Next, "si") ? 1 : 0);
        var before = CourtesyOf(context) - 1;
        return (behind < context.Ceiling && text.Tokens[behind].LinesBefore <= 1 && text.HasRole(behind, WordRoles.Speaking))
            || (before >= context.Floor && text.Tokens[before + 1].LinesBefore <= 1 && text.HasRole(before, WordRoles.Speaking));
    }

    /// <summary>Whether no word of the name can be in another case: behind "p." and without courtesy "Nováka" can be, behind "pan" it cannot.</summary>
    public static bool IsNominative(in MentionContext context)
    {
        var text = context.Text;
        var courtesy = CourtesyOf(context);
        var isSure = courtesy < context.First && (text.HasWord(courtesy, "pan") || text.HasWord(courtesy, "pritel"));
        var isLady = courtesy < context.First && text.HasWord(courtesy, "pani");
        for (var index = context.First; index < context.Next; index++)
        {
            if (text.Tokens[index] is { Kind: TokenKind.Word, Length: > 2 } && (IsOblique(WordOf(text, index)) || (!isSure && !isLady && IsLast(context, index) && WordOf(text, index)[^1] is 'a' or 'e' or 'i' or 'A' or 'E' or 'I')))
            {
                return false;
            }
        }

        return true;
    }

    private static int CourtesyOf(in MentionContext context)
    {
        var text = context.Text;
        var index = context.First - (text.IsMark(context.First - 1, '.') ? 2 : 1);
        return index >= context.Floor && (text.HasRole(index, WordRoles.Courtesy) || text.HasWord(index, "p") || RelatedPerson.IsFriend(text, index)) ? index : context.First;
    }

    // The family name, or a degree behind it, which has no case.
    private static bool IsLast(in MentionContext context, int index) => index + 1 >= context.Next || context.Text.Tokens[index + 1].Kind != TokenKind.Word;

    // "Malé", "Malého", "Malému", "Novákovi", "Novou", "Janu", "Jany"; long vowels tell "Nový" and "Janů" apart.
    private static bool IsOblique(ReadOnlySpan<char> word) => word[^1] is 'u' or 'U' or 'y' or 'é' or 'É' || word.EndsWith("ého", StringComparison.OrdinalIgnoreCase)
        || word.EndsWith("ovi", StringComparison.OrdinalIgnoreCase) || word.EndsWith("em", StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WordOf(TokenizedText text, int index) => text.View.AsSpan(text.Tokens[index].Start..text.Tokens[index].End);
}
