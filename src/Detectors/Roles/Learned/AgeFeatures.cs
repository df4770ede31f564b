using System.Globalization;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles.Learned;

/// <summary>Features of what tells the age behind a name: a year alone ("Tobiáš Kopp; 2010"), an age ("(8 let)"), a class ("7.B").</summary>
internal static class AgeFeatures
{
    private const int Reach = 5;
    private const int Majority = 18;
    private const int Oldest = 95;
    private const int Sentence = 16;
    private const int FirstYear = 1000;
    private const int MostClasses = 9;

    private enum Age : ulong
    {
        None,
        Minor,
        Young,
        Adult,
        Pupil,
        Historic,
    }

    /// <summary>Adds them.</summary>
    public static void Add(RoleFeatureList list, RoleSheet sheet, in MentionContext context)
    {
        var text = sheet.Text;
        list.Add(RoleFeature.OldYear, HasOldYear(sheet, context) ? 1UL : 0);
        for (var index = context.Next; index < Math.Min(context.Ceiling, context.Next + Reach) && text.Tokens[index].LinesBefore <= 1; index++)
        {
            if (text.Tokens[index].Kind == TokenKind.Number && Of(text, index, sheet.Facts.Year) is var age and not Age.None)
            {
                list.Add(RoleFeature.Age, (ulong)age);
                list.Add(RoleFeature.Age, (ulong)age, 8 + RoleFeatureList.StemOf(text, index - 1));
                return;
            }
        }

        list.Add(RoleFeature.Age, (ulong)Age.None);
    }

    // "zápisy kronikáře Matěje Souška z let 1921–1938"
    private static bool HasOldYear(RoleSheet sheet, in MentionContext context)
    {
        var text = sheet.Text;
        var end = context.SentenceEnd(Sentence);
        for (var index = context.SentenceStart(Sentence); index < end; index++)
        {
            if (text.Tokens[index] is { Kind: TokenKind.Number, Length: 4 } && Of(text, index, sheet.Facts.Year) == Age.Historic)
            {
                return true;
            }
        }

        return false;
    }

    private static Age Of(TokenizedText text, int index, int year)
    {
        if (text.Tokens[index].Length > 4 || !int.TryParse(text.FoldedOf(text.Tokens[index]), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return Age.None;
        }

        if (text.Tokens[index].Length == 4)
        {
            return year == 0 || number > year || number < FirstYear || text.IsMark(index - 1, '/') ? Age.None : ByYears(year - number);
        }

        var isYears = index + 1 < text.Tokens.Length && text.FoldedOf(text.Tokens[index + 1]) is "let" or "leta" or "lety" or "roky" or "rok" or "roku";
        return isYears ? ByYears(number) : IsClass(text, index, number) ? Age.Pupil : Age.None;
    }

    private static Age ByYears(int years) => years switch
    {
        < Majority => Age.Minor,
        < 2 * Majority => Age.Young,
        < Oldest => Age.Adult,
        _ => Age.Historic,
    };

    // "7.B", "5. A", "4. třídy"
    private static bool IsClass(TokenizedText text, int index, int number) => number is > 0 and <= MostClasses && text.IsMark(index + 1, '.')
        && index + 2 < text.Tokens.Length && text.Tokens[index + 2].LinesBefore == 0
        && (text.Tokens[index + 2] is { Kind: TokenKind.Word, Length: 1, IsCapital: true } || text.FoldedOf(text.Tokens[index + 2]) is "tridy" or "trida" or "tr" or "rocnik" or "rocniku");
}
