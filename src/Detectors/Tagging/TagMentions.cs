using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tagging;

/// <summary>Reads mentions and margins out of what the tagger said.</summary>
internal static class TagMentions
{
    private const int LongestTitle = 4;

    /// <summary>All mentions of the kind <paramref name="kind"/> in order.</summary>
    public static IEnumerable<TagMention> Of(TokenizedText text, TagMemory tags, TagLabel kind)
    {
        for (var first = 0; first < tags.Count; first++)
        {
            if (tags.Labels[first] != kind)
            {
                continue;
            }

            var last = first;
            while (last + 1 < tags.Count && tags.Labels[last + 1] == kind + 1)
            {
                last++;
            }

            var end = kind == TagLabel.PersonStart ? EndOfName(text, first, last) : last;
            var span = new TextSpan(text.Tokens[first].Start, text.Tokens[end].End);
            yield return new TagMention(kind, first, end, span, Mean(MarginsOf(tags, kind)[first..(last + 1)]));
            first = last;
        }
    }

    /// <summary>The highest margin of <paramref name="kind"/> among the words in <paramref name="span"/>.</summary>
    public static int MarginIn(TokenizedText text, TagMemory tags, TagLabel kind, TextSpan span)
    {
        var margins = MarginsOf(tags, kind);
        var best = (int)short.MinValue;
        for (var i = text.IndexAt(span.Start); i < margins.Length && text.Tokens[i].Start < span.End; i++)
        {
            best = text.Tokens[i].Kind == TokenKind.Mark ? best : Math.Max(best, margins[i]);
        }

        return best;
    }

    private static ReadOnlySpan<short> MarginsOf(TagMemory tags, TagLabel kind) =>
        kind == TagLabel.PersonStart ? tags.PersonMargins : tags.AddressMargins;

    // "Wolfgangem Novákem.", "Priya Venkataraman nastoupila.", "Otakara a": a full stop behind a whole word and a word in small letters at the end are no part of a name.
    private static int EndOfName(TokenizedText text, int first, int last)
    {
        while (last > first && (IsFullStop(text, last) || IsSmallWord(text, last)))
        {
            last--;
        }

        return last;
    }

    private static bool IsFullStop(TokenizedText text, int index) => text.IsMark(index, '.') && IsLongWord(text.Tokens[index - 1]);

    private static bool IsSmallWord(TokenizedText text, int index) => !text.IsLowerCase && text.Tokens[index].Shape == WordShape.Lower
        && (text.Tokens[index].Length == 1 || IsLongWord(text.Tokens[index]));

    private static bool IsLongWord(in Token token) => token.Kind == TokenKind.Word && token.Length > LongestTitle
        && (token.Roles & (WordRoles.Particle | WordRoles.TitleBefore)) == WordRoles.None;

    private static int Mean(ReadOnlySpan<short> margins)
    {
        var sum = 0;
        foreach (var margin in margins)
        {
            sum += margin;
        }

        return sum / margins.Length;
    }
}
