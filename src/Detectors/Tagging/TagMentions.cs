using Clona.Detectors.Findings;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Tagging;

/// <summary>Reads mentions and margins out of what the tagger said.</summary>
internal static class TagMentions
{
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

            var span = new TextSpan(text.Tokens[first].Start, text.Tokens[last].End);
            yield return new TagMention(kind, first, last, span, Mean(MarginsOf(tags, kind)[first..(last + 1)]));
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
