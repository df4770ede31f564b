using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Tells somebody who takes the floor from somebody who is only spoken of, writes, or comes for a body.</summary>
internal static class SpeakerCue
{
    private const int Nearest = 6;
    private const int Behind = 3;
    private const int LetterReach = 4;

    /// <summary>Whether a verb of speaking belongs to the mention: "vystoupil pan Novák", "p. Nováková se dotázala", "vystoupila Bc. Nováková".</summary>
    /// <param name="context">The mention.</param>
    /// <param name="kind">What the document is.</param>
    /// <param name="isOfMembers">Whether members of a private body meet, who speak of each other as often: there the verb stands directly beside the name, which is surely its subject.</param>
    public static bool Speaks(in MentionContext context, DocumentKind kind, bool isOfMembers)
    {
        var text = context.Text;
        if (isOfMembers && !(MemberSpeech.IsBesideVerb(context) && MemberSpeech.IsNominative(context) && !CueRole.IsMatter(context)))
        {
            return false;
        }

        if (!MaySpeak(context))
        {
            return false;
        }

        var hasCourtesy = CueRole.HasCourtesy(context) || RelatedPerson.IsFriend(text, context.First - 1);
        if (!hasCourtesy && kind == DocumentKind.Minutes)
        {
            return text.Tokens[context.First].LinesBefore == 0 && text.HasRole(context.First - 1, WordRoles.Speaking)
                && text.Tokens[context.First - 1].Shape == WordShape.Lower;
        }

        for (var index = Math.Max(context.Floor, context.First - Nearest); hasCourtesy
            && index < Math.Min(context.Ceiling, context.Next + Behind); index++)
        {
            if ((index >= context.Next || (index < context.First && !IsOfAnother(context, index))) && text.HasRole(index, WordRoles.Speaking))
            {
                return true;
            }
        }

        return false;
    }

    // "Radní Nová upozornila, že pan Novák fakturuje": somebody else speaks, and of him.
    private static bool IsOfAnother(in MentionContext context, int verb)
    {
        var text = context.Text;
        for (var index = verb + 1; index < context.First; index++)
        {
            if (text.IsMark(index, ',') || text.HasWord(index, "ze") || text.HasWord(index, "aby") || text.HasWord(index, "zda"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing beside the mention says that the person does not speak here himself.</summary>
    public static bool MaySpeak(in MentionContext context) => IsSubject(context) && !Writes(context) && !ComesForBody(context);

    /// <summary>Whether the token is the word for a citizen in a case in which nobody speaks: "návrh občanky Nové", "děkuje občanu Novákovi".</summary>
    public static bool IsOblique(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index]) is "obcana" or "obcanu" or "obcanem" or "obcanky" or "obcance" or "obcanku" or "obcankou";

    // Whoever speaks is named in the nominative: neither "panu Novákovi" nor "paní Novou" speaks.
    private static bool IsSubject(in MentionContext context)
    {
        var text = context.Text;
        var last = text.FoldedOf(text.Tokens[context.Next - 1]);
        return !last.EndsWith("ovi", StringComparison.Ordinal) && !last.EndsWith("ove", StringComparison.Ordinal) && !last.EndsWith("ou", StringComparison.Ordinal)
            && !text.HasWord(context.First - 1, "panu") && !text.HasWord(context.First - 1, "pana") && !text.HasWord(context.First - 1, "panem");
    }

    // "Pan Novák požádal písemně", "občanka Nová poslala dopis"
    private static bool Writes(in MentionContext context)
    {
        var text = context.Text;
        for (var index = context.Next; index < Math.Min(context.Ceiling, context.Next + LetterReach) && text.Tokens[index] is { Kind: TokenKind.Word, LinesBefore: <= 1 }; index++)
        {
            var word = text.FoldedOf(text.Tokens[index]);
            if (word.StartsWith("napsal", StringComparison.Ordinal) || word.StartsWith("pisemn", StringComparison.Ordinal) || word.StartsWith("dopis", StringComparison.Ordinal)
                || word.StartsWith("zaslal", StringComparison.Ordinal) || word.StartsWith("poslal", StringComparison.Ordinal) || word is "pise" or "mailem" or "emailem")
            {
                return true;
            }
        }

        return false;
    }

    // "Hosté: Jan Novák za TJ Sokol"
    private static bool ComesForBody(in MentionContext context) => BodyBehind(context) != BodyKind.None;

    /// <summary>The body for which somebody comes who takes the floor.</summary>
    public static BodyKind BodyBehind(in MentionContext context)
    {
        var text = context.Text;
        if (!text.HasWord(context.Next, "za") || context.Next + 1 >= context.Ceiling)
        {
            return BodyKind.None;
        }

        var first = BodyWords.At(text, context.Next + 1);
        return first != BodyKind.None || context.Next + 2 >= context.Ceiling ? first : BodyWords.At(text, context.Next + 2);
    }
}
