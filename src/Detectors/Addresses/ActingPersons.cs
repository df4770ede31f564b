using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses;

/// <summary>Tells of whom the words before a person say that he acts for somebody else: the address behind him is that one's seat.</summary>
/// <param name="text">Text.</param>
internal sealed class ActingPersons(TokenizedText text)
{
    private const int BodyReach = 16;
    private const int ManagerReach = 5;

    /// <summary>Whether a body is named first in the line of the person who ends with token <paramref name="index"/>, so that the address
    /// behind is its seat ("Základní škola Lhota, ředitelka Jana Malá, Školní 5", "Elektro s.r.o., Jan Novák, Lidická 5").</summary>
    public bool StandsForBody(int index)
    {
        const WordRoles bodies = WordRoles.PublicBody | WordRoles.PrivateBody | WordRoles.Institution;
        var hasFunction = false;
        for (var back = index - 1; back >= Math.Max(0, index - BodyReach) && text.Tokens[back + 1].LinesBefore == 0; back--)
        {
            if (text.IsMark(back, ';') || text.IsMark(back, ':') || text.Tokens[back].Kind == TokenKind.Number)
            {
                return false;
            }

            hasFunction |= text.HasRole(back, WordRoles.AnyFunction);
            if (FirmForm.StartsAt(text, back) || (hasFunction && text.HasRole(back, bodies)
                && (text.Tokens[back].IsCapital || (back > 0 && text.Tokens[back - 1].IsCapital))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a managing director is named right before the label of the seat that begins at token <paramref name="first"/> ("Ing. Jan Novák, jednatel, se
    /// sídlem Orlí 5"): it is his company's.</summary>
    public bool FollowsManager(int first)
    {
        for (var back = first - 1; back >= Math.Max(0, first - ManagerReach); back--)
        {
            if (text.FoldedOf(text.Tokens[back]) is "jednatel" or "jednatelka" or "jednatele" or "jednatelem" or "jednatelkou" or "jednatelky")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the person who ends with token <paramref name="index"/> acts for somebody else, or gave a body its name, so that the
    /// address behind is not theirs ("zastoupená Ing. Janem Novákem", "Gymnázium Jana Nováka").</summary>
    /// <param name="index">Last token of the name.</param>
    /// <param name="acting">The words that tell it.</param>
    public bool ActsForAnother(int index, WordRoles acting = WordRoles.Represented | WordRoles.PrivateFunction
        | WordRoles.OfficialFunction)
    {
        var isInstitution = true;
        for (var back = index - 2; back >= Math.Max(0, index - 7) && text.Tokens[back + 1].LinesBefore == 0; back--)
        {
            // An attorney-in-fact and a parent are named with homes of their own.
            if (text.IsMark(back, ';') || text.IsMark(back, ')') || text.FoldedOf(text.Tokens[back]).StartsWith("zmocnen", StringComparison.Ordinal)
                || text.FoldedOf(text.Tokens[back]).StartsWith("zakonn", StringComparison.Ordinal))
            {
                return false;
            }

            isInstitution &= (text.Tokens[back].Kind == TokenKind.Word && !IsPastVerb(back) && !LeadsToSomebody(back)) || text.IsMark(back, '.');
            if (text.HasRole(back, acting) || (isInstitution && text.HasRole(back, WordRoles.Institution)))
            {
                return true;
            }
        }

        return false;
    }

    // "přijala škola darem od paní Nové"
    private bool LeadsToSomebody(int index) => text.HasRole(index, WordRoles.Courtesy) || text.HasWord(index, "od") || text.HasWord(index, "pro")
        || text.HasWord(index, "s") || text.HasWord(index, "se");

    // "Ceny určil Jan Novák": the word before the verb is no part of a name.
    private bool IsPastVerb(int index) => text.Tokens[index] is { Shape: WordShape.Lower, Length: > 3 }
        && (text.FoldedOf(text.Tokens[index])[^1] == 'l' || text.FoldedOf(text.Tokens[index]).EndsWith("la", StringComparison.Ordinal));
}
