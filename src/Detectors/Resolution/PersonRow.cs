using Clona.Detectors.Findings;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>One line that names a person or holds a number of one, with what was found in it.</summary>
/// <param name="Start">Where the line begins.</param>
/// <param name="End">Where it ends, line break excluded.</param>
/// <param name="First">Index of the first candidate that begins in it.</param>
/// <param name="Limit">Index behind the last one.</param>
internal readonly record struct PersonRow(int Start, int End, int First, int Limit)
{
    // No row of a list holds more; a whole document in one line must not cost the square of its length.
    private const int MostValues = 40;

    /// <summary>All rows of persons, in the order of the text; lines with more values than a row can have are none.</summary>
    public static List<PersonRow> Of(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved)
    {
        var rows = new List<PersonRow>();
        for (var first = 0; first < resolved.Count;)
        {
            var start = view[..resolved[first].Span.Start].LastIndexOf('\n') + 1;
            var length = view[resolved[first].Span.Start..].IndexOf('\n');
            var end = length < 0 ? view.Length : resolved[first].Span.Start + length;
            var limit = first;
            var hasPerson = false;
            while (limit < resolved.Count && resolved[limit].Span.Start < end)
            {
                hasPerson |= resolved[limit++].Type is FindingType.Person or FindingType.BirthNumber or FindingType.Email;
            }

            limit = Math.Max(limit, first + 1);
            if (hasPerson && limit - first <= MostValues)
            {
                rows.Add(new PersonRow(start, end, first, limit));
            }

            first = limit;
        }

        return rows;
    }

    /// <summary>Offset behind the candidate that covers <paramref name="at"/>; <paramref name="at"/> itself when none does.</summary>
    public int BehindCandidate(IReadOnlyList<Candidate> resolved, int at)
    {
        for (var i = First; i < Limit; i++)
        {
            if (resolved[i].Span.Start <= at && at < resolved[i].Span.End)
            {
                return resolved[i].Span.End;
            }
        }

        return at;
    }

    /// <summary>Whether the row names a person and the person's number at an office or a bank.</summary>
    public bool IdentifiesPerson(IReadOnlyList<Candidate> resolved)
    {
        var (hasName, hasNumber) = (false, false);
        for (var i = First; i < Limit; i++)
        {
            hasName |= resolved[i].Type == FindingType.Person;
            hasNumber |= resolved[i].Type is FindingType.BirthNumber or FindingType.TaxId or FindingType.CompanyId or FindingType.BankAccount;
        }

        return hasName && hasNumber;
    }

    /// <summary>Whether the name of somebody stands in the row.</summary>
    public bool NamesPerson(IReadOnlyList<Candidate> resolved)
    {
        for (var i = First; i < Limit; i++)
        {
            if (resolved[i].Type == FindingType.Person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether no candidate covers any of the characters.</summary>
    public bool IsFree(IReadOnlyList<Candidate> resolved, int start, int end)
    {
        for (var i = First; i < Limit; i++)
        {
            if (resolved[i].Span.Start < end && start < resolved[i].Span.End)
            {
                return false;
            }
        }

        return end <= End;
    }

    /// <summary>The last candidate that ends at or before <paramref name="at"/> with only dividers between; null when none does.</summary>
    public Candidate? Before(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, int at)
    {
        Candidate? last = null;
        for (var i = First; i < Limit && resolved[i].Span.End <= at; i++)
        {
            last = resolved[i];
        }

        return last is not null && IsDivider(view[last.Span.End..at]) ? last : null;
    }

    /// <summary>The first candidate that begins at or behind <paramref name="at"/> with only dividers between; null when none does.</summary>
    public Candidate? Behind(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, int at)
    {
        for (var i = First; i < Limit; i++)
        {
            if (resolved[i].Span.Start >= at)
            {
                return IsDivider(view[at..resolved[i].Span.Start]) ? resolved[i] : null;
            }
        }

        return null;
    }

    /// <summary>Whether the value is the whole of a cell: dividers, the end of the line or other values stand on both sides.</summary>
    public bool IsCell(ReadOnlySpan<char> view, IReadOnlyList<Candidate> resolved, int start, int end) =>
        (TextChars.At(view, start - 1) == '=' || IsBorder(view, TextChars.SkipWhiteBack(view, start, lineBreaks: 0) - 1, start - 2) || Before(view, resolved, start) is not null)
        && (IsBorder(view, TextChars.SkipWhite(view, end, lineBreaks: 0), end + 1) || EndsSentence(view, end) || Behind(view, resolved, end) is not null);

    private static bool EndsSentence(ReadOnlySpan<char> view, int end) => TextChars.At(view, end) == '.'
        && TextChars.At(view, end + 1) is '\0' or '\n' or '\r';

    private static bool IsBorder(ReadOnlySpan<char> view, int at, int second) =>
        TextChars.At(view, at) is '\0' or '\n' or '\r' or ';' or '|' or '/' or ',' or '(' or ')' or '–' or '-' or '…' or '→'
        || TextChars.At(view, second) is ' ' or '\t' || TextChars.At(view, at > second ? second - 1 : second + 1) == '\t';

    private static bool IsDivider(ReadOnlySpan<char> gap) => gap.Length > 0 && !gap.ContainsAnyExcept(Dividers);

    private static readonly System.Buffers.SearchValues<char> Dividers = System.Buffers.SearchValues.Create(" \t;|/,()–-:…→*");
}
