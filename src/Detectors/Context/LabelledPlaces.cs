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
                Current = new LabelledPlace(labels.ValueStart(hit), labels.View.Length, label, IsCell: false);
                Expect(JoinedWith(hit) - 1);
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
                Expect(HasOwnShape ? 1 : place.KindCount - 1);
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
        // A value may hold a divider itself ("806008 / 4109").
        more = count <= 0 ? 0 : MostJoined;
        from = Current.Start;
    }

    private readonly int JoinedWith(int index)
    {
        var count = 1;
        for (var i = index; i > 0 && IsJoint(labels.All[i - 1], labels.All[i]); i--)
        {
            count++;
        }

        for (var i = index; i + 1 < labels.All.Length && IsJoint(labels.All[i], labels.All[i + 1]); i++)
        {
            count++;
        }

        return count;
    }

    private readonly bool IsJoint(LabelHit left, LabelHit right) => right.Start - left.End is > 0 and <= LongestJoint
        && labels.View.AsSpan(left.End, right.Start - left.End).ContainsAny('/', 'a', ',') && left.Kind != LabelKind.Filler
        && right.Kind != LabelKind.Filler;

    private static bool IsDivider(ReadOnlySpan<char> view, int at) => view[at] is ',' or ';' or '|' or '\t' or '\n'
        || (view[at] == '/' && (TextChars.IsBlank(TextChars.At(view, at - 1)) || TextChars.IsBlank(TextChars.At(view, at + 1)) || PartsNumbers(view, at)));

    // "7753128691/14747014", "–/8501108352": both sides are too long for parts of one number.
    private static bool PartsNumbers(ReadOnlySpan<char> view, int slash) =>
        (slash - TextChars.DigitsStart(view, slash) >= CompanyNumber.Digits || TextChars.IsDash(TextChars.At(view, slash - 1)))
            && TextChars.DigitsEnd(view, slash + 1) - slash > CompanyNumber.Digits;
}
