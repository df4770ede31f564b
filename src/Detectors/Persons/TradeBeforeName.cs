using Clona.Detectors.Structure;

namespace Clona.Detectors.Persons;

/// <summary>Tells a trade that is a surname too from a surname, where a given name and a surname follow at the beginning of a sentence ("Truhlář
/// Jaroslav Dlabáček přišel").</summary>
/// <remarks>A function is no part of a name; within a sentence the capital makes a surname of it ("hlasoval Kovář, Jan Malý ne").</remarks>
internal static class TradeBeforeName
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Trades = new HashSet<string>(StringComparer.Ordinal)
    {
        "cukrar", "dlazdic", "hajny", "havir", "hrncir", "kamenik", "klempir", "kominik", "kovar", "lesnik", "malir", "mlynar", "mydlar",
        "myslivec", "pekar", "pokryvac", "pivovarnik", "provaznik", "reznik", "rezbar", "rybar", "sedlar", "sklenar", "slevac", "soustruznik", "studnar", "tesar",
        "truhlar", "varhanik", "vcelar", "zahradnik", "zamecnik", "zednik", "zvonar",
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the first element of <paramref name="run"/> is such a trade; the second is a given name.</summary>
    /// <param name="text">Text.</param>
    /// <param name="run">Elements.</param>
    public static bool Begins(TokenizedText text, ReadOnlySpan<NameElement> run) => run.Length == 3
        && run[0] is { Shape: WordShape.Capitalised } && run[1].Gap == NameGap.Blank && run[2] is { Gap: NameGap.Blank, Shape: WordShape.Capitalised }
        && Trades.Contains(text.FoldedOf(text.Tokens[run[0].First])) && LineContext.IsSentenceStart(text, run[0].First)
        && (run[2] is { IsKnown: false, MayBeUnknownName: true } || run[2].Word is { IsSurname: true, IsPlace: false } || IsBeforeSmallWord(text, run[2].Last + 1));

    // "Zahradník Gustav Lípa ořezal"; "Kovář Jan Lípa" is a row.
    private static bool IsBeforeSmallWord(TokenizedText text, int next) => next < text.Tokens.Length
        && text.Tokens[next] is { Kind: TokenKind.Word, Shape: WordShape.Lower, LinesBefore: 0, BlanksBefore: 1 }
        && (text.Tokens[next].Roles & (WordRoles.Birth | WordRoles.Home)) == WordRoles.None;
}
