using Clona.Detectors.Structure;

namespace Clona.Detectors.Tagging;

/// <summary>Follows the lines of a text from token to token: style, first words, last cue.</summary>
internal struct TextWalker(TokenizedText text)
{
    private LineStyle style;
    private int styledTo = -1;
    private uint lineStart;
    private uint lineStartClass;
    private uint lineStartBefore;
    private uint cue;
    private int cueAge;

    private const int LongestCue = 10;

    /// <summary>Style of the line of token <paramref name="index"/>; asked in order.</summary>
    public LineStyle StyleOf(int index)
    {
        if (index > styledTo && (index == 0 || text.Tokens[index].LinesBefore > 0))
        {
            style = LineStyleReader.Of(text, text.Tokens[index].Start);
        }

        styledTo = index;
        return style;
    }

    /// <summary>Describes the place of the token <paramref name="index"/>; called in order, once for each.</summary>
    public PlaceContext PlaceOf(int index, in WordTraits twoBefore, in WordTraits before, in WordTraits own, in WordTraits behind, in WordTraits twoBehind)
    {
        var tokens = text.Tokens;
        var isLineStart = index == 0 || tokens[index].LinesBefore > 0;
        if (isLineStart)
        {
            lineStartBefore = lineStartClass;
            lineStart = own.Word;
            lineStartClass = own.Class;
            cue = 0;
        }

        cue = cueAge > LongestCue ? 0 : cue;
        var place = new PlaceContext
        {
            Class = own.Class,
            Word = own.Word,
            ClassBefore = before.Class,
            WordBefore = before.Word,
            ClassTwoBefore = twoBefore.Class,
            WordTwoBefore = twoBefore.Word,
            ClassBehind = behind.Class,
            WordBehind = behind.Word,
            ClassTwoBehind = twoBehind.Class,
            GapBefore = ContextFeatures.GapOf(tokens[index]),
            GapBehind = index + 1 < tokens.Length ? ContextFeatures.GapOf(tokens[index + 1]) : 5,
            LineStart = lineStart,
            LineStartBefore = lineStartBefore,
            Cue = cue,
            IsLineStart = isLineStart,
        };
        cueAge++;
        if (own.IsCue)
        {
            cue = own.Word;
            cueAge = 0;
        }

        return place;
    }
}
