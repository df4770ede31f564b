using System.Collections.Frozen;

namespace Clona.Pdf.Marks;

/// <summary>
/// The letters of our own mark font, drawn with a pen: centre lines of strokes in a square of 1000 units.
/// </summary>
/// <remarks>
/// <c>M x y</c> begins a stroke, <c>L x y</c> continues it, <c>A cx cy rx ry from to</c> is an arc in degrees that
/// continues the stroke or begins one, <c>;</c> ends it. Lower-case letters are 490 high, capitals 690.
/// </remarks>
internal static class MarkGlyphTable
{
    private const int LowerTop = 600;
    private const int UpperTop = 780;

    private static readonly (char Character, int Advance, string Strokes)[] Drawn =
    [
        (' ', 260, ""),
        ('(', 300, "A 330 320 230 460 120 240"),
        (')', 300, "A -30 320 230 460 60 -60"),
        (',', 220, "M 125 50 L 85 -70"),
        ('-', 340, "M 70 270 L 270 270"),
        ('.', 220, "M 110 42 L 110 46"),
        ('/', 380, "M 50 -50 L 330 740"),
        ('0', 540, "A 270 365 185 325 0 360"),
        ('1', 540, "M 130 540 L 300 690 L 300 40"),
        ('2', 540, "A 265 510 180 180 160 -30 L 90 40 L 460 40"),
        ('3', 540, "A 255 530 165 160 150 -90 A 255 205 185 165 90 -150"),
        ('4', 540, "M 400 40 L 400 690 L 70 220 L 480 220"),
        ('5', 540, "M 430 690 L 130 690 L 110 400 A 260 250 190 210 130 -150"),
        ('6', 540, "A 270 240 180 200 0 360 ; M 90 240 A 350 240 260 450 180 75"),
        ('7', 540, "M 70 690 L 460 690 L 210 40"),
        ('8', 540, "A 270 530 150 160 0 360 ; A 270 205 185 165 0 360"),
        ('9', 540, "A 270 490 180 200 0 360 ; M 450 490 A 190 490 260 450 0 -105"),
        (':', 220, "M 110 42 L 110 46 ; M 110 400 L 110 404"),
        (';', 220, "M 125 50 L 85 -70 ; M 110 400 L 110 404"),
        ('–', 540, "M 70 270 L 470 270"),
        ('„', 340, "M 125 50 L 85 -70 ; M 245 50 L 205 -70"),
        ('“', 340, "M 85 690 L 125 570 ; M 205 690 L 245 570"),
        ('=', 540, "M 70 350 L 470 350 ; M 70 190 L 470 190"),
        ('×', 540, "M 110 110 L 430 430 ; M 430 110 L 110 430"),
        ('@', 800, "A 390 290 140 150 0 360 ; M 530 440 L 530 220 A 610 220 80 80 180 360 A 400 300 290 330 -14 290"),
        ('A', 580, "M 50 40 L 290 690 L 530 40 ; M 135 260 L 445 260"),
        ('B', 530,
            "M 90 40 L 90 690 L 280 690 A 280 530 150 160 90 -90 L 90 370 ; " +
            "M 280 370 A 290 205 170 165 90 -90 L 90 40"),
        ('C', 590, "A 330 365 255 325 45 315"),
        ('D', 620, "M 90 40 L 90 690 L 260 690 A 260 365 290 325 90 -90 L 90 40"),
        ('E', 490, "M 430 690 L 90 690 L 90 40 L 440 40 ; M 90 375 L 400 375"),
        ('F', 460, "M 420 690 L 90 690 L 90 40 ; M 90 365 L 380 365"),
        ('G', 650, "A 330 365 255 325 45 360 L 370 365"),
        ('H', 610, "M 90 40 L 90 690 ; M 520 40 L 520 690 ; M 90 370 L 520 370"),
        ('I', 200, "M 100 40 L 100 690"),
        ('J', 420, "M 330 690 L 330 210 A 190 210 140 170 0 -160"),
        ('K', 530, "M 90 40 L 90 690 ; M 470 690 L 95 300 ; M 215 425 L 490 40"),
        ('L', 450, "M 90 690 L 90 40 L 410 40"),
        ('M', 720, "M 90 40 L 90 690 L 360 200 L 630 690 L 630 40"),
        ('N', 610, "M 90 40 L 90 690 L 520 40 L 520 690"),
        ('O', 680, "A 340 365 265 325 0 360"),
        ('P', 500, "M 90 40 L 90 690 L 280 690 A 280 515 165 175 90 -90 L 90 340"),
        ('Q', 680, "A 340 365 265 325 0 360 ; M 400 180 L 590 20"),
        ('R', 530, "M 90 40 L 90 690 L 280 690 A 280 515 165 175 90 -90 L 90 340 ; M 270 340 L 470 40"),
        ('S', 530, "A 270 525 180 165 45 270 A 270 200 195 160 90 -145"),
        ('T', 540, "M 40 690 L 500 690 ; M 270 690 L 270 40"),
        ('U', 600, "M 90 690 L 90 260 A 300 260 210 220 180 360 L 510 690"),
        ('V', 560, "M 50 690 L 280 40 L 510 690"),
        ('W', 800, "M 50 690 L 220 40 L 400 660 L 580 40 L 750 690"),
        ('X', 550, "M 60 690 L 490 40 ; M 490 690 L 60 40"),
        ('Y', 540, "M 50 690 L 270 370 L 490 690 ; M 270 370 L 270 40"),
        ('Z', 530, "M 60 690 L 460 690 L 60 40 L 480 40"),
        ('[', 270, "M 230 760 L 110 760 L 110 -120 L 230 -120"),
        (']', 270, "M 40 760 L 160 760 L 160 -120 L 40 -120"),
        ('a', 490, "A 240 265 170 225 0 360 ; M 410 490 L 410 40"),
        ('b', 490, "M 80 720 L 80 40 ; A 250 265 170 225 0 360"),
        ('c', 450, "A 250 265 180 225 45 315"),
        ('d', 490, "A 240 265 170 225 0 360 ; M 410 720 L 410 40"),
        ('e', 480, "M 75 270 L 415 270 A 245 265 170 225 0 310"),
        ('f', 300, "M 130 40 L 130 600 A 240 600 110 120 180 80 ; M 50 480 L 250 480"),
        ('g', 490, "A 240 265 170 225 0 360 ; M 410 490 L 410 -30 A 240 -30 170 140 0 -140"),
        ('h', 480, "M 80 720 L 80 40 ; M 80 310 A 240 310 160 180 180 0 L 400 40"),
        ('i', 180, "M 90 490 L 90 40 ; M 90 676 L 90 680"),
        ('j', 210, "M 120 490 L 120 -80 A 20 -80 100 90 0 -90 ; M 120 676 L 120 680"),
        ('k', 430, "M 80 720 L 80 40 ; M 370 490 L 85 220 ; M 185 315 L 390 40"),
        ('l', 180, "M 90 720 L 90 40"),
        ('m', 700,
            "M 80 490 L 80 40 ; M 80 330 A 215 330 135 160 180 0 L 350 40 ; " +
            "M 350 330 A 485 330 135 160 180 0 L 620 40"),
        ('n', 480, "M 80 490 L 80 40 ; M 80 310 A 240 310 160 180 180 0 L 400 40"),
        ('o', 500, "A 250 265 180 225 0 360"),
        ('p', 490, "M 80 490 L 80 -160 ; A 250 265 170 225 0 360"),
        ('q', 490, "A 240 265 170 225 0 360 ; M 410 490 L 410 -160"),
        ('r', 330, "M 80 490 L 80 40 ; M 80 310 A 230 310 150 180 180 75"),
        ('s', 430, "A 215 375 140 115 50 270 A 215 150 150 110 90 -140"),
        ('t', 310, "M 140 640 L 140 140 A 240 140 100 100 180 290 ; M 50 480 L 260 480"),
        ('u', 480, "M 80 490 L 80 220 A 240 220 160 180 180 360 ; M 400 490 L 400 40"),
        ('v', 440, "M 50 490 L 220 40 L 390 490"),
        ('w', 620, "M 50 490 L 180 40 L 310 470 L 440 40 L 570 490"),
        ('x', 440, "M 60 490 L 380 40 ; M 380 490 L 60 40"),
        ('y', 450, "M 50 490 L 225 50 ; M 400 490 L 140 -160"),
        ('z', 430, "M 60 490 L 360 490 L 60 40 L 370 40"),
        ('§', 480, "A 240 610 120 100 20 270 ; A 240 400 140 110 0 360 ; A 240 190 120 100 90 -160"),
    ];

    // Letter, the letter it is built on, the accent, and the accent's place.
    private static readonly (char Character, char Base, char Accent, int Middle)[] Accented =
    [
        ('á', 'a', '´', 250), ('é', 'e', '´', 245), ('í', 'ı', '´', 90), ('ó', 'o', '´', 250), ('ú', 'u', '´', 240),
        ('ý', 'y', '´', 225),
        ('č', 'c', 'ˇ', 250), ('ě', 'e', 'ˇ', 245), ('ň', 'n', 'ˇ', 240), ('ř', 'r', 'ˇ', 190), ('š', 's', 'ˇ', 215),
        ('ž', 'z', 'ˇ', 215),
        ('ů', 'u', '˚', 240), ('ď', 'd', '\'', 510), ('ť', 't', '\'', 300),
        ('Á', 'A', '´', 290), ('É', 'E', '´', 260), ('Í', 'I', '´', 100), ('Ó', 'O', '´', 340), ('Ú', 'U', '´', 300),
        ('Ý', 'Y', '´', 270),
        ('Č', 'C', 'ˇ', 340), ('Ď', 'D', 'ˇ', 300), ('Ě', 'E', 'ˇ', 260), ('Ň', 'N', 'ˇ', 305), ('Ř', 'R', 'ˇ', 270),
        ('Š', 'S', 'ˇ', 270),
        ('Ť', 'T', 'ˇ', 270), ('Ž', 'Z', 'ˇ', 270), ('Ů', 'U', '˚', 300),
    ];

    /// <summary>All glyphs by character.</summary>
    public static FrozenDictionary<char, MarkGlyph> Glyphs { get; } = Build();

    private static FrozenDictionary<char, MarkGlyph> Build()
    {
        var glyphs = Drawn.ToDictionary(row => row.Character, row => (row.Advance, row.Strokes));
        foreach (var (character, letter, accent, middle) in Accented)
        {
            glyphs[character] = Compose(glyphs, letter, accent, middle);
        }

        return glyphs.OrderBy(pair => pair.Key)
            .Select((pair, index) =>
                (pair.Key, Glyph: new MarkGlyph(MarkGlyph.FirstCode + index, pair.Value.Advance, pair.Value.Strokes)))
            .ToFrozenDictionary(pair => pair.Key, pair => pair.Glyph);
    }

    private static (int Advance, string Strokes) Compose(
        Dictionary<char, (int Advance, string Strokes)> glyphs, char letter, char accent, int middle)
    {
        var (advance, strokes) = letter == 'ı' ? (180, "M 90 490 L 90 40") : glyphs[letter];
        var foot = char.IsUpper(letter) ? UpperTop : LowerTop;
        return (accent == '\'' ? advance + 70 : advance, strokes + " ; " + Accent(accent, middle, foot));
    }

    private static string Accent(char accent, int middle, int foot) => accent switch
    {
        '´' => FormattableString.Invariant($"M {middle + 75} {foot + 105} L {middle - 15} {foot}"),
        'ˇ' => FormattableString.Invariant(
            $"M {middle - 100} {foot + 100} L {middle} {foot} L {middle + 100} {foot + 100}"),
        '˚' => FormattableString.Invariant($"A {middle} {foot + 50} 62 62 0 360"),
        _ => FormattableString.Invariant($"M {middle} 720 L {middle - 30} 590"),
    };
}
