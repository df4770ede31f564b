using System.Collections.Frozen;

namespace Clona.Pdf.Layout;

/// <summary>Letters with accents: what a letter and an accent make together.</summary>
/// <remarks>
/// A table, because normalisation of text is not available in the invariant culture that the program runs in.
/// </remarks>
internal static class AccentTable
{
    // Combining mark, the spacing form that old fonts have instead, and pairs of letter and composed letter.
    private static readonly (char Mark, char Spacing, string Pairs)[] Rows =
    [
        ('\u0300', '`', "AÀEÈIÌNǸOÒUÙWẀYỲaàeèiìnǹoòuùwẁyỳÂẦÊỀÔỒÜǛâầêềôồüǜĂẰăằĒḔēḕŌṐōṑƠỜơờƯỪưừıì"),
        ('\u0301', '´',
            "AÁCĆEÉGǴIÍKḰLĹMḾNŃOÓPṔRŔSŚUÚWẂYÝZŹaácćeégǵiíkḱlĺmḿnńoópṕrŕsśuúwẃyýzźÂẤÅǺÆǼÇḈÊẾÏḮÔỐÕṌ"
            + "ØǾÜǗâấåǻæǽçḉêếïḯôốõṍøǿüǘĂẮăắĒḖēḗŌṒōṓŨṸũṹƠỚơớƯỨưứıí"),
        ('\u0302', 'ˆ', "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶZẐaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷzẑıîȷĵ"),
        ('\u0303', '˜', "AÃEẼIĨNÑOÕUŨVṼYỸaãeẽiĩnñoõuũvṽyỹÂẪÊỄÔỖâẫêễôỗĂẴăẵƠỠơỡƯỮưữıĩ"),
        ('\u0304', '¯', "AĀEĒGḠIĪOŌUŪYȲaāeēgḡiīoōuūyȳÄǞÆǢÕȬÖȪÜǕäǟæǣõȭöȫüǖǪǬǫǭȦǠȧǡȮȰȯȱıī"),
        ('\u0306', '˘', "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭȨḜȩḝıĭ"),
        ('\u0307', '˙',
            "AȦBḂCĊDḊEĖFḞGĠHḢIİMṀNṄOȮPṖRṘSṠTṪWẆXẊYẎZŻaȧbḃcċdḋeėfḟgġhḣmṁnṅoȯpṗrṙsṡtṫwẇxẋyẏzżŚṤśṥŠṦ"
            + "šṧſẛ"),
        ('\u0308', '¨', "AÄEËHḦIÏOÖUÜWẄXẌYŸaäeëhḧiïoötẗuüwẅxẍyÿÕṎõṏŪṺūṻıï"),
        ('\u030A', '˚', "AÅUŮaåuůwẘyẙ"),
        ('\u030B', '˝', "OŐUŰoőuű"),
        ('\u030C', 'ˇ', "AǍCČDĎEĚGǦHȞIǏKǨLĽNŇOǑRŘSŠTŤUǓZŽaǎcčdďeěgǧhȟiǐjǰkǩlľnňoǒrřsštťuǔzžÜǙüǚƷǮıǐȷǰ"),
        ('\u0327', '¸', "CÇDḐEȨGĢHḨKĶLĻNŅRŖSŞTŢcçdḑeȩgģhḩkķlļnņrŗsştţĆḈćḉĔḜĕḝ"),
        ('\u0328', '˛', "AĄEĘIĮOǪUŲaąeęiįoǫuųŌǬōǭ"),
    ];

    private static readonly FrozenDictionary<(char Letter, char Accent), char> Composed = Load();

    private static readonly FrozenDictionary<char, char> Letters =
        Composed.GroupBy(item => item.Value, item => item.Key.Letter).ToFrozenDictionary(group => group.Key, group => group.First());

    /// <summary>
    /// The letter that <paramref name="letter"/> and <paramref name="accent"/>, combining or spacing, make; or null.
    /// </summary>
    public static char? Compose(char letter, char accent) =>
        Composed.TryGetValue((letter, accent), out var composed) ? composed : null;

    /// <summary>The letter without all accents of the table; other characters as they are.</summary>
    public static char WithoutAccents(char character)
    {
        while (Letters.TryGetValue(character, out var letter))
        {
            character = letter;
        }

        return character;
    }

    /// <summary>Whether <paramref name="character"/> is an accent without a letter.</summary>
    public static bool IsAccent(char character) =>
        Array.Exists(Rows, row => row.Mark == character || row.Spacing == character);

    /// <summary>Whether <paramref name="character"/> is an accent that belongs to the letter before it.</summary>
    public static bool IsMark(char character) => character is >= '\u0300' and <= '\u036F';

    private static FrozenDictionary<(char Letter, char Accent), char> Load()
    {
        var composed = new Dictionary<(char, char), char>();
        foreach (var (mark, spacing, pairs) in Rows)
        {
            for (var i = 0; i < pairs.Length; i += 2)
            {
                composed[(pairs[i], mark)] = pairs[i + 1];
                composed[(pairs[i], spacing)] = pairs[i + 1];
            }
        }

        return composed.ToFrozenDictionary();
    }
}
