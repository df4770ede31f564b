using System.Collections.Frozen;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>Names of fonts that many machines have. Every other name could be somebody's, as those of handwriting fonts are.</summary>
internal static class KnownFontNames
{
    // Small letters, without blanks and signs.
    private static readonly string[] Families =
    [
        .. ("albany andalemono arial arialunicode arimo avantgarde avenir baskerville bauhaus bembo bitstreamvera bodoni bookantiqua bookman bookmanold "
        + "bookshelfsymbol brushscript c059 caladea calibri cambria cambriamath candara cantarell carlito centurygothic centuryold centuryschoolbook "
        + "century charter cmmi cmr cmsy cmex cmbx cmti cmtt comicsans consolas constantia cooperblack copperplate corbel courier couriernew courier10pitch "
        + "cousine cumberland d050000l dejavu dejavuserif dejavumathtexgyre didot dingbats droid eurostile firasans firamono franklingothic freemono "
        + "freesans freeserif frutiger futura garamond adobegaramond gelasio geneva georgia gillsans goudyold haettenschweiler helvetica helveticaneue hoefler "
        + "impact inconsolata itcavantgarde itcbookman itczapfchancery itczapfdingbats lato latinmodern liberation liberationmono lucida lucidabright "
        + "lucidaconsole lucidafax lucidagrande lucidahandwriting lucidasans lucidacalligraphy marlett menlo microsoftsansserif microsoftyahei microsoftjhenghei "
        + "minion minionpro monaco monotypecorsiva mssans msserif msreferencesans msgothic msmincho mspgothic mspmincho mingliu pmingliu myriad myriadpro "
        + "newcenturyschlbk newcenturyschoolbook newyork nimbusmono nimbusmonl nimbusroman nimbusromno9l nimbussans nimbussanl noto notosans notoserif opensans opensymbol "
        + "optima optimum p052 palatino palatinolinotype perpetua ptsans ptserif roboto rockwell segoe segoeprint segoescript segoeui simhei simkai simsun "
        + "simfang nsimsun standardsymbols stix sourcesans sourceserif sourcecode swiss swiss721 sylfaen symbol symbola tahoma texgyre texgyreheros "
        + "texgyretermes texgyrepagella texgyrecursor texgyreschola texgyrebonum texgyreadventor thorndale times timesnewroman tinos trebuchet "
        + "twentiethcentury ubuntu univers urwbookman urwgothic urwpalladio urwchancery urwgothicl urwbookmanl urwpalladiol verdana webdings wingdings "
        + "z003 zapfchancery zapfdingbats zurich gulim dotum batang gungsuh malgungothic hygothic hymyeongjo heiseimin heiseikakugo kozminpro kozminpr6n "
        + "kozgopro hysmyeongjo stsong stheiti mhei msung stsongstd msungstd adobesong adobeming adobemyungjo wenquanyi ipagothic ipamincho meiryo yugothic")
        .Split(' '),
    ];

    private static readonly FrozenSet<string> Styles = FrozenSet.ToFrozenSet(
        ("bold italic oblique regular roman normal book medium light semilight thin black heavy demi semi semibold demibold extra extrabold ultra extralight "
        + "narrow cond condensed comp compressed ext extended wide mt ps psmt lt std pro ms neue new old style unicode mono sans serif display text caption small caps "
        + "sc ui 2 3 std5 l w1 w3 w5 w6 w7 slanted cn bd it rg gb big5 one two h math type script no9l inclined schoolbook gothic no").Split(' '));

    // What a viewer that lacks the font still reads out of its name.
    private static readonly string[] Shapes = ["Bold", "Italic", "Oblique"];

    /// <summary>Whether the name, without the tag of a subset, is made of a usual family and words for its style alone.</summary>
    public static bool Contains(string name)
    {
        var letters = string.Concat(name.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
        return Array.Exists(Families, family => letters.StartsWith(family, StringComparison.Ordinal) && AreStyles(letters, family.Length))
            && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or ',' or ' ' or '_' or '.');
    }

    /// <summary>The words for the shape that stand in a name, with a hyphen before them; empty where there are none.</summary>
    public static string ShapeOf(string name)
    {
        var words = string.Concat(Shapes.Where(shape => name.Contains(shape, StringComparison.OrdinalIgnoreCase)));
        return words.Length == 0 ? words : "-" + words;
    }

    private static bool AreStyles(string letters, int start)
    {
        var reached = new bool[letters.Length + 1];
        reached[start] = true;
        for (var from = start; from < letters.Length; from++)
        {
            for (var to = from + 1; reached[from] && to <= letters.Length; to++)
            {
                reached[to] |= Styles.Contains(letters[from..to]);
            }
        }

        return reached[letters.Length];
    }
}
