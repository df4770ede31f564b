using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Structure;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Decides whether a party's identifier belongs to a natural or to a legal person.</summary>
/// <remarks>
/// The nearest party named before it counts: a legal form or an office against the name of a person. Somebody who
/// acts for
/// another ("zastoupená Janem Novákem", "starosta") and a keeper of a register or an account ("zapsán u Krajského
/// soudu") are
/// no parties. A natural person's marks ("bytem", "OSVČ") count for the name before them.
/// </remarks>
internal sealed class PartyFinder
{
    private const int Before = 600;
    private const int Behind = 160;
    private const int RepresentativeReach = 70;
    private const int FirmReach = 40;
    private const int PostalLength = 6;
    private const int LongestGap = 4;
    private const int LongestLabel = 8;
    private readonly DetectionText text;
    private readonly IReadOnlyList<Candidate> persons;
    private readonly DocumentStructure structure;
    private readonly LabelHits marksNear = new();

    /// <summary>A finder over the persons of <paramref name="text"/>, ordered by start, in offsets of the
    /// view.</summary>
    public PartyFinder(DetectionText text, IReadOnlyList<Candidate> persons, DocumentStructure structure)
    {
        this.text = text;
        this.persons = persons;
        this.structure = structure;
    }

    /// <summary>The party that an identifier at <paramref name="span"/> belongs to.</summary>
    /// <remarks>Unknown where the words around it and the section of the document contradict each other.</remarks>
    public PartyKind PartyOf(TextSpan span)
    {
        var near = PartyNear(span);
        var section = structure.PartyAt(span)?.Kind switch
        {
            PartySectionKind.NaturalPerson or PartySectionKind.Trader => PartyKind.Natural,
            PartySectionKind.LegalPerson or PartySectionKind.PublicBody => PartyKind.Legal,
            _ => near,
        };
        return near == PartyKind.Unknown || near == section ? section : near == PartyKind.Legal && FollowsFirm(span) ? near : PartyKind.Unknown;
    }

    // "zaměstnavatel Stavby a. s., IČO …" in the block of a natural person: the firm stands right before its number.
    private bool FollowsFirm(TextSpan span)
    {
        var from = Math.Max(0, span.Start - FirmReach);
        from += text.View.AsSpan(from, span.Start - from).LastIndexOf('\n') + 1;
        var next = FirstPersonFrom(from);
        return NamesLegalPerson(new TextSpan(from, span.Start)) && (next >= persons.Count || persons[next].Span.Start >= span.Start);
    }

    /// <summary>Whether a firm or an office is named in <paramref name="gap"/>.</summary>
    public bool NamesLegalPerson(TextSpan gap)
    {
        foreach (var mark in LabelTable.Parties.Scan(text.View.AsSpan(gap.Start, gap.Length), marksNear))
        {
            if (mark.Kind == LabelKind.LegalPerson && !IsTown(gap.Start + mark.Start) && !IsInMailbox(gap.Start + mark.Start, gap.Start + mark.End))
            {
                return true;
            }
        }

        return false;
    }

    // "793 95 Město Albrechtice", "Staré Město 9": the name of a town behind its postal code, or before the number of a house.
    private bool IsTown(int at)
    {
        var view = text.View.AsSpan();
        if (view[at..].StartsWith("Město ") && char.IsAsciiDigit(TextChars.At(view, at + "Město ".Length)))
        {
            return true;
        }

        var end = TextChars.SkipWhiteBack(view, at, lineBreaks: 0);
        var start = end;
        while (start > 0 && end - start <= PostalLength && (TextChars.IsDigit(view[start - 1]) || view[start - 1] == ' '))
        {
            start--;
        }

        var digits = view[start..end].Trim();
        return digits.Length is PostalLength or PostalLength - 1 && digits.Length - digits.Count(' ') == PostalLength - 1 && char.IsUpper(TextChars.At(view, at));
    }

    // "podatelna@mesto.example": the name of a mail server owns nothing.
    private bool IsInMailbox(int start, int end)
    {
        var view = text.View.AsSpan();
        return TextChars.At(view, start - 1) is '@' or '_' || TextChars.At(view, end) is '@' or '_'
            || (TextChars.At(view, end) == '.' && char.IsAsciiLetterLower(TextChars.At(view, end + 1)) && char.IsAsciiLetterLower(view[end - 1]))
            || (TextChars.At(view, start - 1) is '.' or '-' && char.IsAsciiLetterLower(TextChars.At(view, start - 2)) && TextChars.At(view, end) is '.' or '-');
    }

    private PartyKind PartyNear(TextSpan span)
    {
        var from = Math.Max(0, span.Start - Before);
        var to = Math.Min(text.View.Length, span.End + Behind);
        var marks = LabelTable.Parties.Scan(text.View.AsSpan(from, to - from), marksNear);
        var before = Nearest(marks, from, span);
        return BesideNumber(marks, from, span) ?? (before != PartyKind.Unknown ? before : First(marks, from, span, LineLimit(span.End, to)));
    }

    // "12345679 Jan Novák", "IČO: 12345679 – Jan Novák": the number opens its line and the owner follows at once.
    private PartyKind? BesideNumber(ReadOnlySpan<LabelHit> marks, int from, TextSpan span)
    {
        var view = text.View.AsSpan();
        var line = view[..span.Start].LastIndexOf('\n') + 1;
        var next = FirstPersonFrom(span.End);
        var isBeside = next < persons.Count && persons[next].Span.Start - span.End <= LongestGap && span.Start - line <= LongestLabel
            && !view[span.End..persons[next].Span.Start].ContainsAny('\n', ':')
            && (next == 0 || persons[next - 1].Span.End <= line);
        return isBeside && !ActsForAnother(marks, from, persons[next].Span) && !view[span.End..persons[next].Span.Start].ContainsAnyInRange('a', 'z')
            ? PartyKind.Natural : null;
    }

    private PartyKind Nearest(ReadOnlySpan<LabelHit> marks, int from, TextSpan span)
    {
        var person = LastParty(marks, from, span.Start);
        for (var i = marks.Length - 1; i >= 0; i--)
        {
            var mark = marks[i];
            var at = from + mark.Start;
            if (at >= span.Start)
            {
                continue;
            }

            if (person is { } name && name.Start >= at)
            {
                return PartyKind.Natural;
            }

            if (mark.Kind == LabelKind.NaturalPerson && IsOneLine(from + mark.End, span.Start))
            {
                return PartyKind.Natural;
            }

            if (mark.Kind == LabelKind.LegalPerson && !IsKept(marks, from, i) && !IsInside(at) && !IsTown(at) && !IsInMailbox(at, from + mark.End))
            {
                return PartyKind.Legal;
            }
        }

        return person is null ? PartyKind.Unknown : PartyKind.Natural;
    }

    // "bytem …, IČ 12345679": whoever lives somewhere is no firm, even when his name was not recognised.
    private bool IsOneLine(int start, int end) =>
        start <= end && !text.View.AsSpan(start, end - start).Contains('\n');

    private TextSpan? LastParty(ReadOnlySpan<LabelHit> marks, int from, int start)
    {
        for (var i = FirstPersonFrom(start) - 1; i >= 0 && persons[i].Span.Start >= from; i--)
        {
            if (!ActsForAnother(marks, from, persons[i].Span))
            {
                return persons[i].Span;
            }
        }

        return null;
    }

    private PartyKind First(ReadOnlySpan<LabelHit> marks, int from, TextSpan span, int to)
    {
        var i = FirstPersonFrom(span.End);
        var person = i < persons.Count && persons[i].Span.Start < to ? persons[i].Span.Start : int.MaxValue;
        foreach (var mark in marks)
        {
            var at = from + mark.Start;
            if (at >= span.End && at < to && at < person && mark.Kind is LabelKind.LegalPerson)
            {
                return PartyKind.Legal;
            }
        }

        return person == int.MaxValue ? PartyKind.Unknown : PartyKind.Natural;
    }

    // "zastoupená panem Janem Novákem, jednatelem": the mark may stand on either side of the name.
    private bool ActsForAnother(ReadOnlySpan<LabelHit> marks, int from, TextSpan name)
    {
        foreach (var mark in marks)
        {
            if (mark.Kind != LabelKind.Representative)
            {
                continue;
            }

            var distance = name.Start - (from + mark.End);
            var behind = from + mark.Start - name.End;
            if ((distance is >= -1 and < RepresentativeReach && IsOneSentence(from + mark.End, name.Start))
                || behind is >= 0 and <= 4)
            {
                return true;
            }
        }

        return false;
    }

    // "Vyřizuje: Jan Zeman" above "Zhotovitel: Libor Suk": neither another person nor another field stands between.
    private bool IsOneSentence(int start, int end)
    {
        if (start >= end)
        {
            return true;
        }

        var gap = text.View.AsSpan(start, end - start);
        var lineBreak = gap.IndexOf('\n');
        var isNextField = lineBreak >= 0 && gap[lineBreak..].Contains(':');
        var person = FirstPersonFrom(start);
        return !isNextField && gap.IndexOf("\n\n", StringComparison.Ordinal) < 0
            && (lineBreak < 0 || person >= persons.Count || persons[person].Span.Start >= end);
    }

    // The mark of a register or an account says that the body named after it on the line is its keeper.
    private bool IsKept(ReadOnlySpan<LabelHit> marks, int from, int index)
    {
        var mark = marks[index];
        for (var i = index - 1; i >= 0; i--)
        {
            if (marks[i].Kind == LabelKind.Keeper)
            {
                var gap = mark.Start - marks[i].End;
                return gap >= 0 && gap < marks[i].Rule.Reach
                    && !text.View.AsSpan(from + marks[i].End, gap).Contains('\n');
            }

            if (marks[i].Kind is not LabelKind.LegalPerson)
            {
                return false;
            }
        }

        return false;
    }

    private bool IsInside(int at)
    {
        var i = FirstPersonFrom(at + 1) - 1;
        return i >= 0 && persons[i].Span.End > at;
    }

    private int LineLimit(int end, int to)
    {
        var lineBreak = text.View.AsSpan(end, to - end).IndexOf('\n');
        return lineBreak < 0 ? to : end + lineBreak;
    }

    private int FirstPersonFrom(int start) => CandidateOrder.FirstFrom(persons, start);
}
