using Clona.Detectors.Structure;

namespace Clona.Detectors.Tagging;

/// <summary>The features of a place: neighbours in pairs and threes, gaps, the line's beginning, the last cue.</summary>
/// <remarks>Part of the model's format (<see cref="TaggerFormat"/>).</remarks>
internal static class ContextFeatures
{
    /// <summary>Number of features of every place.</summary>
    public const int Count = 14;

    private const int WideGap = 3;

    /// <summary>Writes the features of one place.</summary>
    public static void Read(in PlaceContext place, Span<uint> features)
    {
        var own = place.Class;
        var gaps = (place.GapBefore * 8) + place.GapBehind;
        features[0] = Mix(0x11, own, gaps);
        features[1] = Mix(0x22, own, place.ClassBefore + place.GapBefore);
        features[2] = Mix(0x33, own, place.ClassBehind + place.GapBehind);
        features[3] = Mix(0x44, own, Mix(1, place.ClassBefore, place.ClassBehind));
        features[4] = Mix(0x55, own, place.WordBefore + place.GapBefore);
        features[5] = Mix(0x66, own, place.WordBehind + place.GapBehind);
        features[6] = Mix(0x77, own, Mix(2, place.ClassBefore, place.ClassTwoBefore));
        features[7] = Mix(0x88, own, Mix(3, place.ClassBehind, place.ClassTwoBehind));
        features[8] = Mix(0x99, own, place.LineStart);
        features[9] = Mix(0xAA, own, place.Cue);
        features[10] = Mix(0xBB, place.Word, place.WordBefore);
        features[11] = Mix(0xCC, place.Word, place.WordBehind);
        features[12] = Mix(0xDD, own, place.IsLineStart ? place.LineStartBefore : 0);
        features[13] = Mix(0xEE, Mix(4, own, place.ClassBefore), place.WordTwoBefore);
    }

    /// <summary>Class of the gap before <paramref name="token"/>: glued, blank, wide, line, paragraph.</summary>
    public static uint GapOf(in Token token) => token.LinesBefore > 1 ? 4u
        : token.LinesBefore == 1 ? 3u
        : token.BlanksBefore >= WideGap ? 2u
        : token.BlanksBefore > 0 ? 1u : 0u;

    private static uint Mix(uint template, uint left, uint right)
    {
        unchecked
        {
            var hash = (((left * 0x85EBCA6Bu) ^ right) * 0xC2B2AE35u) + (template * 0x27D4EB2Fu);
            hash ^= hash >> 15;
            hash *= 0x2C1B3C6Du;
            return hash ^ (hash >> 13);
        }
    }
}
