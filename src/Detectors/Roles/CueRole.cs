using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Reads the words directly around a name that tell what the person does in the matter.</summary>
internal static class CueRole
{
    private delegate bool WordTest(ReadOnlySpan<char> word);

    private const int Nearest = 6;
    private const int FarthestSentence = 60;
    private const int NumberReach = 16;
    private const int BodyReach = 12;
    private const int LongestShortWord = 4;

    /// <summary>Role by the words near the mention, or nothing.</summary>
    /// <param name="context">The mention.</param>
    /// <param name="party">What the side is that the line names, or in whose lines it stands.</param>
    /// <param name="structure">The document.</param>
    /// <param name="sides">The sides of a contract by their names.</param>
    public static PersonRole? Of(in MentionContext context, PartySectionKind party, DocumentStructure structure, ContractBodies sides)
    {
        var text = context.Text;
        var kind = structure.Kind;
        var namesParty = false;
        for (var index = context.First - 1; index >= Math.Max(context.Floor, context.First - Nearest); index--)
        {
            if (text.Tokens[index + 1].LinesBefore > (index == context.First - 1 || text.IsMark(index, ':') ? 1 : 0) || EndsSentence(text, index))
            {
                break;
            }

            // "Kontaktní osoba kupující: Jan Novák": the phrase itself says whose contact it is, and not that it is an office.
            var roles = text.Tokens[index].Roles;
            roles &= IsGenitiveOfMany(text, index) ? ~WordRoles.Citizen : roles;
            roles &= (kind == DocumentKind.Contract ? IsSomebody(text, index) : IsAnyPerson(text, index)) ? ~WordRoles.Contact : roles;
            if ((roles & WordRoles.Contact) != WordRoles.None && kind is DocumentKind.Minutes or DocumentKind.Information
                && IsMereContact(text, index))
            {
                return null;
            }

            // "Kontaktní osoba dodavatele: Jan Novák" acts for no office, whatever the paper is.
            if ((roles & WordRoles.Contact) != WordRoles.None && IsOfSupplier(text, index, context.First))
            {
                return PersonRole.Contact;
            }

            // "zastupující Jan Novák", "jménem Jan Novák": which of them acts for the other is not told by that.
            if ((roles & WordRoles.Represented) != WordRoles.None && IsOneSided(text.FoldedOf(text.Tokens[index])))
            {
                return null;
            }

            // Where only offices and people without business have a side, whoever sees to the matter is of the office.
            if (structure is { Kind: DocumentKind.Contract, IsOfPublicBodies: true } && !namesParty && party is PartySectionKind.Unknown or PartySectionKind.PublicBody
                && text.FoldedOf(text.Tokens[index]) is "vyrizuje" or "technickych" && index == context.First - (text.IsMark(context.First - 1, ':') ? 2 : 1)
                && sides.MayBeOffice(index))
            {
                return PersonRole.Official;
            }

            if (At(roles, namesParty ? PartySectionKind.NaturalPerson : party, kind) is { } role)
            {
                return !IsToldOfAnother(context, role, index) ? role : role == PersonRole.Speaker ? ForBody(context) : null;
            }

            namesParty |= (roles & WordRoles.PartyLabel) != WordRoles.None;
        }

        if (HasCompanyNumber(context))
        {
            return party is PartySectionKind.Unknown or PartySectionKind.Trader ? PersonRole.Trader : null;
        }

        // In papers of private bodies that are no minutes nobody speaks to the public.
        return !SpeakerCue.Speaks(context, kind, structure.IsOfPrivateBody && kind == DocumentKind.Minutes) ? null : structure.IsOfPrivateBody && kind != DocumentKind.Minutes ? PersonRole.ThirdParty : PersonRole.Speaker;
    }

    // "dopis občana Nováka", "občan Novák napsal": nobody who takes the floor; "žádost přijala Nová": nobody who asks.
    private static bool IsToldOfAnother(in MentionContext context, PersonRole role, int cue) => role switch
    {
        PersonRole.Speaker => !SpeakerCue.MaySpeak(context) || SpeakerCue.IsOblique(context.Text, cue),
        PersonRole.Applicant => TakesRequests(context),
        _ => false,
    };

    // "hosté: Jan Novák za TJ Sokol"
    private static PersonRole? ForBody(in MentionContext context) => SpeakerCue.BodyBehind(context) switch
    {
        BodyKind.Firm or BodyKind.Association => PersonRole.Representative,
        BodyKind.Public => PersonRole.ThirdParty,
        _ => null,
    };

    private static bool TakesRequests(in MentionContext context)
    {
        var text = context.Text;
        var verb = context.First - (text.IsMark(context.First - 1, ':') ? 2 : 1);
        return verb >= context.Floor && text.Tokens[verb].Kind == TokenKind.Word && text.FoldedOf(text.Tokens[verb])
            is "prijala" or "prijal" or "vyridila" or "vyridil" or "vyrizuje" or "zpracovala" or "zpracoval" or "zaevidovala" or "zaevidoval";
    }

    // "výjimka z počtu žáků. Rodiče Novák a Malý …"; behind "nezl." nothing ends.
    private static bool EndsSentence(TokenizedText text, int index) => text.IsMark(index, '.') && index > 0 && index + 1 < text.Tokens.Length
        && text.Tokens[index - 1] is { Kind: TokenKind.Word, Length: > LongestShortWord } && text.Tokens[index + 1].IsCapital;

    // "soukromá osoba, paní Nová" is no contact; "kontaktní osoba" and "oprávněná osoba" are.
    private static bool IsAnyPerson(TokenizedText text, int index) => text.Tokens[index].Kind == TokenKind.Word && text.FoldedOf(text.Tokens[index]) is "osoba" or "osoby" or "osobu"
        && !(index > 0 && (text.HasRole(index - 1, WordRoles.Contact) || text.FoldedOf(text.Tokens[index - 1]).StartsWith("opravnen", StringComparison.Ordinal)
            || text.FoldedOf(text.Tokens[index - 1]).StartsWith("odpovedn", StringComparison.Ordinal) || text.FoldedOf(text.Tokens[index - 1]).StartsWith("poveren", StringComparison.Ordinal)));

    // In a contract "osoba odpovědná za dílo" is as good a contact as "kontaktní osoba"; "třetí osoba" is none.
    private static bool IsSomebody(TokenizedText text, int index) => index > 0 && IsAnyPerson(text, index) && text.Tokens[index - 1].Kind == TokenKind.Word
        && text.FoldedOf(text.Tokens[index - 1]) is var word && (word.StartsWith("soukrom", StringComparison.Ordinal) || word.StartsWith("fyzick", StringComparison.Ordinal)
            || word.StartsWith("pravnick", StringComparison.Ordinal) || word.StartsWith("tret", StringComparison.Ordinal) || word.StartsWith("jin", StringComparison.Ordinal)
            || word.StartsWith("dals", StringComparison.Ordinal) || word.StartsWith("blizk", StringComparison.Ordinal));

    private static bool IsOneSided(ReadOnlySpan<char> word) => word is "jmenem" || word.StartsWith("zastupuj", StringComparison.Ordinal);

    // "(kontakt Jan Novák)" says nothing about an office unless one is named before it.
    private static bool IsMereContact(TokenizedText text, int index)
    {
        if (!text.FoldedOf(text.Tokens[index]).StartsWith("kontakt", StringComparison.Ordinal))
        {
            return false;
        }

        for (var before = index - 1; before >= Math.Max(0, index - BodyReach) && text.Tokens[before + 1].LinesBefore == 0; before--)
        {
            if (text.HasRole(before, WordRoles.PublicBody))
            {
                return false;
            }
        }

        return true;
    }

    // "seznam hostů", "žádosti občanů": those named behind it do not speak.
    private static bool IsGenitiveOfMany(TokenizedText text, int index) =>
        text.Tokens[index].End > text.Tokens[index].Start && text.Folded[text.Tokens[index].End - 1] == 'u';

    /// <summary>Whether courtesy stands before the name, as before people who hold no office here.</summary>
    public static bool HasCourtesy(in MentionContext context)
    {
        var text = context.Text;
        var index = context.First - 1;
        index -= text.IsMark(index, '.') ? 1 : 0;
        return text.HasRole(index, WordRoles.Courtesy | WordRoles.Couple) || text.HasWord(index, "p");
    }

    /// <summary>Whether the name is said with "pan" or "paní", as no child's is.</summary>
    public static bool IsCalledPan(in MentionContext context)
    {
        var text = context.Text;
        var index = context.First - (text.IsMark(context.First - 1, '.') ? 2 : 1);
        return text.HasRole(index, WordRoles.Courtesy) || text.HasWord(index, "p");
    }

    /// <summary>Whether the sentence gives somebody an office or speaks of one who holds it.</summary>
    public static bool IsAppointed(in MentionContext context) => !Any(context, IsLayJudge) && (Any(context, static word =>
        word is "deleguje" or "jmenuje" or "voli" or "zvolil" or "zvolilo" or "zvolen" or "zvolena" or "poveruje"
            or "odvolava" or "urcuje"
            or "predsedou" or "predsedkyni" or "nahradnikem" or "nahradnika"
            or "overovatelem" or "overovateli"
            or "zapisovatelem" or "zapisovatelkou" or "predklada" or "predkladatel"
            or "slozil" or "slib"
            or "funkce" or "funkci" or "jmenovani" or "rezignaci" or "rezignace" or "odvolani" or "mandat"
            or "mandatu" or "nastupuje")
        || (Any(context, static word => word is "clenem" or "clenkou") && Any(context, IsOrgan)));

    // Lay judges are chosen by councils and hold no office there.
    private static bool IsLayJudge(ReadOnlySpan<char> word) => word.StartsWith("prisedic", StringComparison.Ordinal);

    private static bool IsOrgan(ReadOnlySpan<char> word) => word.StartsWith("komis", StringComparison.Ordinal)
        || word.StartsWith("vybor", StringComparison.Ordinal) || word.StartsWith("zastupitelstv", StringComparison.Ordinal)
        || word is "rada" or "rady" or "radu" or "rade";

    /// <summary>Whether the sentence is about somebody's property, request or contract.</summary>
    public static bool IsMatter(in MentionContext context)
    {
        var text = context.Text;
        var end = context.SentenceEnd(FarthestSentence);
        for (var index = context.SentenceStart(FarthestSentence); index < end; index++)
        {
            if (text.HasRole(index, WordRoles.Property | WordRoles.Application)
                || IsDeal(text.FoldedOf(text.Tokens[index])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the sentence approves a contract.</summary>
    public static bool IsApproved(in MentionContext context) => Any(context, static word =>
        word is "schvaluje" or "schvalila" or "schvalilo" or "souhlasi" or "prideluje" or "pridelit" or "poskytuje"
            or "rozhodla" or "rozhodlo" or "vykup" or "vykupu");

    /// <summary>Whether the sentence refuses something before it names the person.</summary>
    public static bool IsRefused(in MentionContext context)
    {
        var text = context.Text;
        for (var index = context.First - 1; index >= context.SentenceStart(FarthestSentence); index--)
        {
            var word = text.FoldedOf(text.Tokens[index]);
            if (word is "neschvaluje" or "nesouhlasi" or "zamita" or "zamitla" or "odklada" or "neprideluje" or "neposkytuje"
                or "nedoporucuje" or "nedoporucila" or "neuspesni" or "neuspesna" or "neuspesny" or "neuspeli" or "neuspel" or "neuspela"
                or "nezvolen" or "nezvolena" or "nevybran" or "nevybrana" or "nevybrani")
            {
                return true;
            }

            if (word is "schvaluje" or "souhlasi" or "prideluje" or "poskytuje")
            {
                return false;
            }
        }

        return false;
    }

    private static bool IsDeal(ReadOnlySpan<char> word) =>
        word is "prodej" or "prodeje" or "prodeji" or "vykup" or "vykupu" or "pridelit" or "prispevek" or "prispevky" or "prispevku" or "pronajem" or "pronajmu" or "pacht" or "pachtu"
            or "vypujcka" or "vypujcku" or "dar" or "daru"
            or "dotace" or "dotaci" or "smenu" or "smena" or "smeny" or "smlouvu" or "smlouvy" or "dluh"
            or "dluhu" or "kupni" or "najemni"
            or "splatkovy" or "veden" or "prevod" or "prevodu" or "bremene" or "sluzebnosti";

    private static bool IsOfSupplier(TokenizedText text, int contact, int end)
    {
        for (var index = contact + 1; index < end && text.Tokens[index].LinesBefore == 0; index++)
        {
            var word = text.FoldedOf(text.Tokens[index]);
            if (word.StartsWith("dodavatel", StringComparison.Ordinal) || word.StartsWith("zhotovitel", StringComparison.Ordinal)
                || word.StartsWith("uchazec", StringComparison.Ordinal) || word is "firmy" or "spolecnosti" or "spolku" or "svj")
            {
                return true;
            }
        }

        return false;
    }

    private static PersonRole? At(WordRoles roles, PartySectionKind party, DocumentKind kind)
    {
        if ((roles & WordRoles.Child) != WordRoles.None)
        {
            return PersonRole.Child;
        }

        if ((roles & WordRoles.Contact) != WordRoles.None)
        {
            return party == PartySectionKind.PublicBody
                || kind is DocumentKind.Minutes or DocumentKind.Information || (party == PartySectionKind.Unknown
                && kind == DocumentKind.Unknown)
                ? PersonRole.Official
                : PersonRole.Contact;
        }

        if ((roles & WordRoles.Represented) != WordRoles.None)
        {
            return Representative(party);
        }

        if ((roles & WordRoles.Application) != WordRoles.None)
        {
            return kind == DocumentKind.Information ? PersonRole.Applicant : PersonRole.ThirdParty;
        }

        return (roles & WordRoles.Citizen) != WordRoles.None ? PersonRole.Speaker : null;
    }

    // "Jana Nováková, květinářství, IČO 12345679": a number on the line, unless a firm or an office stands between.
    private static bool HasCompanyNumber(in MentionContext context)
    {
        var text = context.Text;
        for (var index = context.Next; index < Math.Min(context.Ceiling, context.Next + NumberReach); index++)
        {
            if (text.Tokens[index].LinesBefore > 0 || FirmForm.StartsAt(text, index) || text.IsMark(index, ';')
                || text.HasRole(index, WordRoles.PublicBody | WordRoles.Institution | WordRoles.PartyLabel))
            {
                return false;
            }

            if (CompanyLabel.HasNumber(text, index))
            {
                return true;
            }
        }

        return false;
    }

    private static PersonRole Representative(PartySectionKind party) => party switch
    {
        PartySectionKind.PublicBody => PersonRole.Official,
        PartySectionKind.NaturalPerson or PartySectionKind.Trader => PersonRole.ThirdParty,
        _ => PersonRole.Representative,
    };

    private static bool Any(in MentionContext context, WordTest isWanted)
    {
        var text = context.Text;
        var end = context.SentenceEnd(FarthestSentence);
        for (var index = context.BracketOrSentenceStart(FarthestSentence); index < end; index++)
        {
            if (text.Tokens[index].Kind == TokenKind.Word && isWanted(text.FoldedOf(text.Tokens[index])))
            {
                return true;
            }
        }

        return false;
    }
}
