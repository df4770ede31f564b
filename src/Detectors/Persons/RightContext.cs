using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Reads what stands behind a name.</summary>
internal static class RightContext
{
    private const int FirmReach = 4;
    private const double GenerationWeight = 2.6;

    private static readonly (WordRoles Role, string Source, double Weight)[] Cues =
    [
        (WordRoles.Birth, "person.before-birth", 2.6),
        (WordRoles.Home, "person.before-home", 2.6),
        (WordRoles.BornName, "person.before-born-name", 2.6),
        (WordRoles.CompanyLabel, "person.before-company-number", 1.0),
        (WordRoles.AnyFunction, "person.before-function", 1.6),
        (WordRoles.Seat, "person.before-seat", 1.0),
        (WordRoles.Speaking, "person.before-speaking", 2.0),
    ];

    /// <summary>What stands behind the token <paramref name="last"/>.</summary>
    /// <param name="text">Text.</param>
    /// <param name="last">Last token of the name, its titles included.</param>
    public static ContextCue Of(TokenizedText text, int last)
    {
        var tokens = text.Tokens;
        var next = last + 1;
        if (next >= tokens.Length || tokens[next].LinesBefore > 1)
        {
            return ContextCue.None;
        }

        if (tokens[next].LinesBefore == 0 && IsInFirm(text, next))
        {
            return new ContextCue("person.in-firm", -5, IsDecoy: true);
        }

        var isSeparated = text.IsMark(next, ',') || text.IsMark(next, '(') || text.IsMark(next, '-')
            || text.IsMark(next, '–');
        next += isSeparated ? 1 : 0;
        if (next >= tokens.Length)
        {
            return ContextCue.None;
        }

        if (text.FoldedOf(tokens[next]) is "v" && text.IsMark(next + 1, '.') && text.HasWord(next + 2, "r"))
        {
            return new ContextCue("person.before-signed", 2.5);
        }

        return ByRole(text, next, isSeparated);
    }

    /// <summary>What stands behind the token <paramref name="last"/>, where <paramref name="isGeneration"/> tells that it is "ml." or "st." behind the
    /// name ("Květen ml. odpovídá").</summary>
    public static ContextCue Of(TokenizedText text, int last, bool isGeneration) => Of(text, last) is var cue && isGeneration && cue is { IsDecoy: false, Weight: < GenerationWeight }
        ? new ContextCue("person.generation-mark", GenerationWeight) : cue;

    private static ContextCue ByRole(TokenizedText text, int next, bool isSeparated)
    {
        foreach (var (role, source, weight) in Cues)
        {
            if (text.HasRole(next, role))
            {
                return new ContextCue(source, weight);
            }
        }

        // "Jan Novák, 1. 2. 1980"
        var isDate = isSeparated && next + 2 < text.Tokens.Length && text.Tokens[next].Kind == TokenKind.Number
            && text.Tokens[next].Length <= 2 && text.IsMark(next + 1, '.')
            && text.Tokens[next + 2].Kind == TokenKind.Number;
        return isDate ? new ContextCue("person.before-date", 1.2) : ContextCue.None;
    }

    // "Novák s.r.o.", "Saba ClickPark s.r.o.": the legal form may follow a few words later.
    private static bool IsInFirm(TokenizedText text, int next)
    {
        for (var index = next; index < Math.Min(text.Tokens.Length, next + FirmReach)
            && text.Tokens[index].LinesBefore == 0; index++)
        {
            if (FirmForm.StartsAt(text, index))
            {
                return true;
            }

            if (text.Tokens[index].Kind != TokenKind.Word || text.Tokens[index].Length < 2
                || (text.Tokens[index].Roles & WordRoles.AnyFunction) != WordRoles.None)
            {
                return false;
            }
        }

        return false;
    }
}
