using Clona.Detectors.Identifiers;
using Clona.Detectors.Text;

namespace Clona.Detectors.Context;

/// <summary>Walks over the places at which labels of one kind announce values.</summary>
/// <remarks>
/// Behind the label, or before it where labels follow; behind the first value where several labels are joined into one
/// ("nar./RČ: 1. 2. 1980 / 800201/1238"); in the cells below it. Allocates nothing.
/// </remarks>
internal struct LabelledPlaces(LabelIndex labels, LabelKind kind)
{
    private const int LongestJoint = 3;
    private const int LongestFirstValue = 60;
    private const int MostJoined = 3;
    private readonly bool isPresent = labels.Has(kind);
    private int hit = -1;
    private int cell = -1;
    private int more;
    private int from;

    /// <summary>The place that was reached.</summary>
    public LabelledPlace Current { get; private set; }

    /// <summary>This walk, for <c>foreach</c>.</summary>
    public readonly LabelledPlaces GetEnumerator() => this;

    /// <summary>Goes on to the next place.</summary>
    public bool MoveNext()
    {
        while (isPresent && (MoveToFurther() || MoveToLabel() || MoveToCell()))
        {
            if (Current.Start < Current.End)
            {
                return true;
            }
        }

        return false;
    }

    private bool MoveToLabel()
    {
        while (++hit < labels.All.Length)
        {
            var label = labels.All[hit];
            if (label.Kind != kind)
            {
                continue;
            }

            if (labels.IsDirect(hit))
            {
                var (before, count) = JoinedWith(hit);
                var start = labels.ValueStart(hit);
                var own = count > (HasOwnShape ? 2 : 1) ? OwnValue(start, before, count) : 0;
                Current = new LabelledPlace(own > 0 ? own : start, labels.View.Length, label, IsCell: own > start);
                Expect(own > 0 ? 0 : count - 1);
                return true;
            }

            if (TrailingLabel.ValueStart(labels.View, label) is var value and >= 0)
            {
                Current = new LabelledPlace(value, EndOfWord(label.Start), label, IsCell: true);
                return true;
            }
        }

        return false;
    }

    private readonly int EndOfWord(int end)
    {
        while (end > 0 && !TextChars.IsWord(labels.View[end - 1]))
        {
            end--;
        }

        return end;
    }

    private bool MoveToCell()
    {
        while (++cell < labels.Cells.Count)
        {
            var place = labels.Cells[cell];
            if (place.IsOf(kind))
            {
                var first = labels.SkipMarks(place.Start);
                var start = kind == LabelKind.BirthPlace ? first : ListReader.BehindName(labels.View, first, place.End);
                Current = new LabelledPlace(start, place.End, place.Label, IsCell: true);
                Expect(Math.Max(place.KindCount - 1, HasOwnShape ? MostJoined - 1 : 0));
                return true;
            }
        }

        return false;
    }

    // A value that no other can be mistaken for may stand anywhere in its cell.
    private readonly bool HasOwnShape => kind is LabelKind.BirthDate or LabelKind.BirthNumber;

    // Behind joined labels the values stand in the same order, divided by a slash with blanks, a comma, a semicolon.
    private bool MoveToFurther()
    {
        if (more <= 0)
        {
            return false;
        }

        more--;
        var limit = Math.Min(Current.End, from + LongestFirstValue);
        for (var at = from; at < limit; at++)
        {
            if (IsDivider(labels.View, at))
            {
                from = labels.SkipMarks(at + 1);
                Current = Current with { Start = from, IsCell = true };
                return from < Current.End;
            }
        }

        more = 0;
        return false;
    }

    private void Expect(int count)
    {
        more = Math.Min(count, MostJoined - 1);
        from = Current.Start;
    }

    // "RČ / OP / tel.: … / … / …": as many values as labels stand in their order. 0 when there are fewer.
    private readonly int OwnValue(int first, int before, int count)
    {
        var own = before == 0 ? first : 0;
        var values = 1;
        for (var at = first; at < labels.View.Length && values < count && at - first < LongestFirstValue * values; at++)
        {
            if (labels.View[at] == '\n')
            {
                return 0;
            }

            if (IsDivider(labels.View, at))
            {
                var start = labels.SkipMarks(at + 1);
                own = values == before ? start : own;
                values++;
                at = start - 1;
            }
        }

        return values == count ? own : 0;
    }

    // How many labels are joined with this one before it, and how many they are together with it.
    private readonly (int Before, int Count) JoinedWith(int index)
    {
        var count = 1;
        for (var i = index; i > 0 && IsJoint(labels.All[i - 1], labels.All[i]); i--)
        {
            count++;
        }

        var before = count - 1;
        for (var i = index; i + 1 < labels.All.Length && IsJoint(labels.All[i], labels.All[i + 1]); i++)
        {
            count++;
        }

        return (before, count);
    }

    private readonly bool IsJoint(LabelHit left, LabelHit right) => right.Start - left.End is > 0 and <= LongestJoint
        && labels.View.AsSpan(left.End, right.Start - left.End).ContainsAny('/', 'a', ',') && left.Kind != LabelKind.Filler
        && right.Kind != LabelKind.Filler;

    private static bool IsDivider(ReadOnlySpan<char> view, int at) => view[at] is ',' or ';' or '|' or '\t' or '\n'
        || (view[at] == '/' && ((IsSpaced(view, at) && !NumberEdges.JoinsNumber(view, at)) || PartsNumbers(view, at)));

    private static bool IsSpaced(ReadOnlySpan<char> view, int slash) => TextChars.IsBlank(TextChars.At(view, slash - 1))
        || TextChars.IsBlank(TextChars.At(view, slash + 1));

    // "7753128691/14747014", "–/8501108352": both sides are too long for parts of one number.
    private static bool PartsNumbers(ReadOnlySpan<char> view, int slash) =>
        (slash - TextChars.DigitsStart(view, slash) >= CompanyNumber.Digits || TextChars.IsDash(TextChars.At(view, slash - 1)))
            && TextChars.DigitsEnd(view, slash + 1) - slash > CompanyNumber.Digits;
}
