using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Persons;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Entities;

/// <summary>Says whether the words of one mention may be the names of two people after all.</summary>
/// <remarks>"dcera Potůčka Berenika", "Rychlý zastupuje Cestovou, Volant Blinkovou", "(Viki, Teo)". A person is asked about those.</remarks>
internal static class MixedNames
{
    private const int MostWords = 2;

    /// <summary>Whether more names follow behind <paramref name="run"/>, two words of it cannot stand in one case, or they are more than a given name and a surname.</summary>
    /// <param name="text">The text.</param>
    /// <param name="reader">Reads its words.</param>
    /// <param name="span">The mention.</param>
    /// <param name="run">The words of its name, one at least.</param>
    public static bool MayBeTwo(TokenizedText text, NameRunReader reader, TextSpan span, ReadOnlySpan<NameElement> run)
    {
        var (male, female) = (GrammaticalCases.All, GrammaticalCases.All);
        var (words, surnames) = (0, 0);
        foreach (ref readonly var element in run)
        {
            if (element.IsInitial)
            {
                continue;
            }

            words++;
            surnames += element.Word.IsGiven ? 0 : 1;
            var (his, hers) = (element.Word.GivenMale | element.Word.SurnameMale, element.Word.GivenFemale | element.Word.SurnameFemale);
            (male, female) = element.IsKnown ? (male & his, female & hers) : (male, female);
        }

        return words > MostWords || surnames > 1 || (words > 1 && ((male | female) == GrammaticalCases.None || IsOblique(run[0]) || IsListed(text, run[0]))) || IsNamedBehind(text, reader, span, run[^1].Last);
    }

    // "Sládečka Jarmila": a surname that leads a name stands in the nominative.
    private static bool IsOblique(in NameElement first) => first is { IsInitial: false, Word: { IsGiven: false, IsSurname: true } }
        && !(first.Word.SurnameMale | first.Word.SurnameFemale).HasFlag(GrammaticalCases.Nominative);

    // "Viki, Teo": what stands before the comma of one name is a surname.
    private static bool IsListed(TokenizedText text, in NameElement first) => first.Word.IsGiven && text.IsMark(first.Last + 1, ',');

    private static bool IsNamedBehind(TokenizedText text, NameRunReader reader, TextSpan span, int last)
    {
        for (var index = last + 1; index < text.Tokens.Length && text.Tokens[index].End <= span.End; index++)
        {
            if (text.Tokens[index] is { Kind: TokenKind.Word, IsCapital: true, Length: > 1 } && !text.HasRole(index, WordRoles.TitleBefore)
                && reader.TryRead(index, out var name) && !name.IsInitial
                && (name.IsKnown || (text.Tokens[index].Shape == WordShape.Capitalised && !text.IsMark(index + 1, '.'))))
            {
                return true;
            }
        }

        return false;
    }
}
