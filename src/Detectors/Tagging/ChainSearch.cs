using System.Runtime.Intrinsics;

namespace Clona.Detectors.Tagging;

/// <summary>Finds the best chain of labels of a window, and how far each token's label is ahead of the others.</summary>
internal static class ChainSearch
{
    private const int Width = TagMemory.RowWidth;
    private const int Labels = TagLabels.Count;

    /// <summary>Decodes the emissions in <paramref name="tags"/> into labels and margins.</summary>
    /// <param name="transitions">Scores of a label behind another, from × to.</param>
    /// <param name="tags">Emissions in, labels and margins out.</param>
    /// <param name="start">First token of the window.</param>
    /// <param name="count">Number of its tokens, at least one.</param>
    public static void Decode(ReadOnlySpan<int> transitions, TagMemory tags, int start, int count)
    {
        ReadOnlySpan<short> emissions = tags.Emissions;
        Span<int> forward = tags.Forward;
        Span<Vector256<int>> columns = stackalloc Vector256<int>[Labels];
        Span<Vector256<int>> rows = stackalloc Vector256<int>[Labels];
        Spread(transitions, rows, columns);
        RunForward(transitions, rows, emissions, forward, count);
        Span<int> backward = stackalloc int[Width];
        backward.Clear();
        var label = Best(forward[((count - 1) * Width)..]);
        for (var i = count - 1; i >= 0; i--)
        {
            tags.Labels[start + i] = (TagLabel)label;
            var best = forward.Slice(i * Width, Width);
            WriteMargins(best, backward, tags, start + i);
            if (i > 0)
            {
                label = Before(transitions, forward[((i - 1) * Width)..], label);
                StepBack(columns, emissions.Slice(i * Width, Width), backward);
            }
        }
    }

    // The scores of all labels behind one, and of one behind all; the elements above the labels say nothing.
    private static void Spread(ReadOnlySpan<int> transitions, Span<Vector256<int>> rows, Span<Vector256<int>> columns)
    {
        Span<int> row = stackalloc int[Width];
        Span<int> column = stackalloc int[Width];
        for (var one = 0; one < Labels; one++)
        {
            for (var other = 0; other < Labels; other++)
            {
                row[other] = transitions[(one * Labels) + other];
                column[other] = transitions[(other * Labels) + one];
            }

            (rows[one], columns[one]) = (Vector256.Create<int>(row), Vector256.Create<int>(column));
        }
    }

    private static void RunForward(
        ReadOnlySpan<int> transitions, ReadOnlySpan<Vector256<int>> rows, ReadOnlySpan<short> emissions, Span<int> forward, int count)
    {
        for (var label = 0; label < Labels; label++)
        {
            var isStart = TagLabels.MayFollow((int)TagLabel.Outside, label);
            forward[label] = isStart ? emissions[label] + transitions[label] : TagLabels.Impossible;
        }

        for (var i = 1; i < count; i++)
        {
            var before = forward.Slice((i - 1) * Width, Width);
            var best = Vector256.Create(TagLabels.Impossible);
            for (var from = 0; from < Labels; from++)
            {
                best = Vector256.Max(best, rows[from] + Vector256.Create(before[from]));
            }

            var emission = Vector128.Create<short>(emissions.Slice(i * Width, Width));
            var scores = Vector256.Create(Vector128.WidenLower(emission), Vector128.WidenUpper(emission));
            (best + scores).CopyTo(forward.Slice(i * Width, Width));
        }
    }

    // What the rest of the window adds to each label of the token before.
    private static void StepBack(ReadOnlySpan<Vector256<int>> columns, ReadOnlySpan<short> scores, Span<int> backward)
    {
        var best = Vector256.Create(TagLabels.Impossible);
        for (var label = 0; label < Labels; label++)
        {
            best = Vector256.Max(best, columns[label] + Vector256.Create(scores[label] + backward[label]));
        }

        best.CopyTo(backward);
    }

    private static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var label = 1; label < Labels; label++)
        {
            best = scores[label] > scores[best] ? label : best;
        }

        return best;
    }

    private static int Before(ReadOnlySpan<int> transitions, ReadOnlySpan<int> scores, int label)
    {
        var best = 0;
        for (var from = 1; from < Labels; from++)
        {
            var isBetter = scores[from] + transitions[(from * Labels) + label]
                > scores[best] + transitions[(best * Labels) + label];
            best = isBetter ? from : best;
        }

        return best;
    }

    private static void WriteMargins(ReadOnlySpan<int> forward, ReadOnlySpan<int> backward, TagMemory tags, int index)
    {
        var outside = forward[0] + backward[0];
        var person = Math.Max(forward[1] + backward[1], forward[2] + backward[2]);
        var address = Math.Max(forward[3] + backward[3], forward[4] + backward[4]);
        tags.PersonMargins[index] = Narrow(person - Math.Max(outside, address));
        tags.AddressMargins[index] = Narrow(address - Math.Max(outside, person));
    }

    private static short Narrow(int margin) => (short)Math.Clamp(margin, short.MinValue, short.MaxValue);
}
