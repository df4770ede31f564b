using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Recognises given names that stand alone because they are those of children and relatives ("pro dceru, Anetku", "dítě – Toníka –",
/// "školákům (Samuel, Tadeáš)").</summary>
/// <param name="text">Text.</param>
/// <param name="analyzer">What the lexicon says of words.</param>
internal sealed class NamedChild(TokenizedText text, NameAnalyzer analyzer)
{
    private const int LongestBracket = 10;
    private const double Weight = 4.2;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Relatives = new HashSet<string>(StringComparer.Ordinal)
    {
        "dcera", "dcery", "dceri", "dceru", "dcerou", "dcerami", "syn", "syna", "synovi", "synem", "syny", "holcicka", "holcicky", "holcicce", "holcicku", "holcickou",
        "chlapec", "chlapce", "chlapci", "chlapcem", "chlapecek", "chlapecka", "vnuk", "vnuka", "vnukovi", "vnukem", "vnucka", "vnucky", "vnucce", "vnucku", "vnuckou",
        "neter", "netere", "neteri", "synovec", "synovce", "synovcem", "sestricka", "sestricky", "sestricku", "sestrickou", "bratricek", "bratricka", "bratrickem",
        "dvojcat", "dvojcata", "trojcat", "trojcata", "dite", "ditete", "diteti", "ditetem",
        "zenou", "manzelkou", "pritelkyni", "kamaradky", "kamaradkou", "nezl",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    // Also words of offers ("kroužek pro školáky"): behind them only a name that the lexicon knows is one.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Offered = new HashSet<string>(StringComparer.Ordinal)
    {
        "miminko", "batole", "skolak", "skolaka", "skolaku", "skolakum", "skolaky",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Ages = ["dvou", "tri", "ctyr", "peti", "sesti", "sedmi", "osmi", "deviti", "deseti", "jedenacti", "dvanacti", "trinacti", "ctrnacti", "patnacti",
        "sestnacti", "sedmnacti"];

    /// <summary>What the word before the single name at token <paramref name="first"/> says of it; nothing where it tells of no relative.</summary>
    /// <param name="guess">How the name is read.</param>
    /// <param name="first">Its first token.</param>
    public ContextCue Of(in NameGuess guess, int first) =>
        guess.Pattern is NamePattern.GivenOnly or NamePattern.SurnameOnly or NamePattern.Unknown && guess.Length == 1 && Leads(first) ? new ContextCue("person.after-child", Weight) : ContextCue.None;

    /// <summary>Whether the name at token <paramref name="first"/> is one more behind that of a child ("děti (Samanta, Kevin)").</summary>
    /// <param name="before">The mention before it.</param>
    /// <param name="guess">How the name is read.</param>
    /// <param name="first">Its first token.</param>
    public bool Continues(PersonMention? before, in NameGuess guess, int first) =>
        guess.Pattern is NamePattern.GivenOnly or NamePattern.SurnameOnly
        && before is { Guess.Pattern: NamePattern.GivenOnly or NamePattern.SurnameOnly }
        && (before.Left.Source == "person.after-child" || before.Layout.Source == "person.after-child")
        && (text.IsMark(first - 1, ',') || text.HasWord(first - 1, "a")) && IsNoPlace(first)
        && text.Tokens[BeforeBracket(first - 2)].End - before.Span.End is >= -1 and <= 1;

    /// <summary>Whether a word that leads to the name of a child or relative stands before token <paramref name="first"/>, and the token may be a
    /// given name; or whether it is the possessive of one before a word for a relative.</summary>
    /// <param name="first">First token of the name.</param>
    public bool Leads(int first)
    {
        if (PossessiveGiven.Is(text, first, analyzer))
        {
            return true;
        }

        var isParted = first > 1 && text.Tokens[first - 1].Kind == TokenKind.Mark && text.View[text.Tokens[first - 1].Start] is ',' or '–' or '-' or '(' or '„';
        var word = isParted ? first - 2 : first - 1;
        word -= text.IsMark(word, '.') && text.HasWord(word - 1, "nezl") ? 1 : 0;
        return word >= 0 && text.Tokens[first] is { IsCapital: true, Length: > 2, LinesBefore: <= 1, Roles: WordRoles.None } && text.Tokens[word].Kind == TokenKind.Word
            && text.Tokens[word + 1].LinesBefore <= 1 && Leads(text.FoldedOf(text.Tokens[word]), first, isParted && text.View[text.Tokens[first - 1].Start] is not ('(' or '„'));
    }

    private bool Leads(ReadOnlySpan<char> word, int first, bool isSetOff) => Offered.Contains(word) ? MayBeGiven(first, isSetOff: false)
        : (Relatives.Contains(word) || IsAge(word)) && MayBeGiven(first, isSetOff);

    // A word of which nothing is known only behind a comma or a dash: "dcera Sládka" is named after him, "pro děti (Robotika)" is a club.
    private bool MayBeGiven(int first, bool isSetOff)
    {
        var word = text.NameAt(first, analyzer);
        return word.IsGiven || (isSetOff && word is { WordClass: 0, IsPlace: false } && text.Tokens[first].Shape == WordShape.Capitalised);
    }

    // "s manželkou Marií, Hrádek 40"
    private bool IsNoPlace(int first) => text.NameAt(first, analyzer) is { IsGiven: true } or { IsPlace: false };

    // "šestileté", "tříměsíční"; no "tablety"
    private static bool IsAge(ReadOnlySpan<char> word)
    {
        foreach (var age in Ages)
        {
            if (word.StartsWith(age))
            {
                return word[age.Length..] is "lete" or "lety" or "leta" or "leteho" or "letemu" or "letou" or "letym" or "mesicni" or "mesicniho";
            }
        }

        return false;
    }

    // "Maksym (2016) a Solomija": what stands in brackets is left out.
    private int BeforeBracket(int index)
    {
        var open = text.IsMark(index, ')') ? index - 1 : index;
        while (open < index && open > Math.Max(0, index - LongestBracket) && !text.IsMark(open, '('))
        {
            open--;
        }

        return open < index ? Math.Max(0, open - 1) : Math.Max(0, index);
    }
}
