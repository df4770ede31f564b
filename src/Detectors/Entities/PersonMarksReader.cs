using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Entities;

/// <summary>Reads what stands beside each mention: days of birth, and in tables the values of its row.</summary>
/// <remarks>Reads the text once; the number of values kept for a row is limited, so that a hostile row costs no more than others.</remarks>
internal sealed class PersonMarksReader
{
    private const int BirthReach = 160;
    private const int MostInRow = 6;
    private const int MostDigits = 3;

    private static readonly System.Buffers.SearchValues<char> RowMarks = System.Buffers.SearchValues.Create(" \t0123456789.)-–•*|");

    private readonly string view;
    private readonly List<int> lineStarts = [0];
    private readonly List<int> listOfLine = [];

    /// <summary>A reader of <paramref name="view"/>.</summary>
    public PersonMarksReader(string view)
    {
        this.view = view;
        for (var at = view.IndexOf('\n', StringComparison.Ordinal); at >= 0 && at + 1 < view.Length; at = view.IndexOf('\n', at + 1))
        {
            lineStarts.Add(at + 1);
        }

        for (var line = 0; line < lineStarts.Count; line++)
        {
            listOfLine.Add(TextOf(line).IsEmpty ? 0 : line > 0 && listOfLine[line - 1] != 0 ? listOfLine[line - 1] : line + 1);
        }
    }

    /// <summary>The marks of each mention.</summary>
    /// <param name="persons">Mentions, ordered by start.</param>
    /// <param name="values">Everything else that was found, ordered by start.</param>
    public PersonMarks[] Read(IReadOnlyList<TextSpan> persons, IReadOnlyList<Candidate> values)
    {
        var marks = new PersonMarks[persons.Count];
        var alone = PersonOfLine(persons);
        var heads = HeadOfLine(persons);
        foreach (var (line, index) in heads.Where(head => IsNumberedName(head.Key, persons[head.Value])))
        {
            marks[index] = marks[index] with { List = listOfLine[line], Line = line + 1 };
        }

        var before = -1;
        foreach (var value in values)
        {
            while (before + 1 < persons.Count && persons[before + 1].Start < value.Span.Start)
            {
                before++;
            }

            var line = LineOf(value.Span.Start);
            var isAlone = alone.TryGetValue(line, out var inRow) && inRow >= 0;
            AddBirth(marks, persons, value, isAlone ? inRow : before);
            if (heads.TryGetValue(line, out var head) && value.Span.Start > persons[head].Start)
            {
                marks[head] = marks[head] with { List = listOfLine[line], Line = line + 1 };
            }

            if (isAlone && IsTelling(value.Type) && IsTable(line))
            {
                AddValue(ref marks[inRow], value);
            }
        }

        return marks;
    }

    // The only mention of each line, -1 where there are several.
    private Dictionary<int, int> PersonOfLine(IReadOnlyList<TextSpan> persons)
    {
        var alone = new Dictionary<int, int>();
        for (var index = 0; index < persons.Count; index++)
        {
            var line = LineOf(persons[index].Start);
            alone[line] = alone.ContainsKey(line) ? -1 : index;
        }

        return alone;
    }

    // The mention with which each line begins, behind its number or dash.
    private Dictionary<int, int> HeadOfLine(IReadOnlyList<TextSpan> persons)
    {
        var heads = new Dictionary<int, int>();
        for (var index = 0; index < persons.Count; index++)
        {
            var line = LineOf(persons[index].Start);
            if (view.AsSpan(lineStarts[line]..persons[index].Start).IndexOfAnyExcept(RowMarks) < 0 && IsDivided(persons[index].End))
            {
                heads.TryAdd(line, index);
            }
        }

        return heads;
    }

    // "13) Květoslav Doležal⏎  nar. …"
    private bool IsNumberedName(int line, TextSpan person) => char.IsAsciiDigit(TextOf(line)[0])
        && (person.End >= view.Length || view[person.End] == '\n');

    // A name that a sentence goes on behind begins no row.
    private bool IsDivided(int end) => end >= view.Length
        || (view[end] is ',' or ';' or '\n' or ':' or '|' or '\t' || view.AsSpan(end).StartsWith("  ") || view.AsSpan(end).StartsWith(" –") || view.AsSpan(end).StartsWith(" -")
            || view.AsSpan(end).StartsWith(" (") || view.AsSpan(end).StartsWith(" |"));

    private void AddBirth(PersonMarks[] marks, IReadOnlyList<TextSpan> persons, Candidate value, int person)
    {
        if (person >= 0 && value.Type is FindingType.BirthDate or FindingType.BirthNumber && marks[person].Birth == 0
            && value.Span.Start - persons[person].End <= BirthReach)
        {
            marks[person] = marks[person] with { Birth = BirthKey.Of(view.AsSpan(value.Span.Start, value.Span.Length)) };
        }
    }

    private void AddValue(ref PersonMarks marks, Candidate value)
    {
        var key = LexiconHash.Empty;
        foreach (var letter in view.AsSpan(value.Span.Start, value.Span.Length))
        {
            key = char.IsLetterOrDigit(letter) ? LexiconHash.Append(key, char.ToLowerInvariant(letter)) : key;
        }

        if (marks.Row is not List<(int, ulong)> row)
        {
            row = [];
            marks = marks with { Row = row };
        }

        if (row.Count < MostInRow)
        {
            row.Add(((int)value.Type, key));
        }
    }

    // Kinds of which hardly anybody has two.
    private static bool IsTelling(FindingType type) => type is FindingType.BirthDate or FindingType.BirthNumber or FindingType.Phone
        or FindingType.Email or FindingType.Address or FindingType.IdDocument or FindingType.Databox;

    private bool IsTable(int line)
    {
        var text = TextOf(line);
        return text.ContainsAny('\t', '|', ';') || text.IndexOf("   ", StringComparison.Ordinal) >= 0 || BeginsWithNumber(text);
    }

    private ReadOnlySpan<char> TextOf(int line)
    {
        var end = line + 1 < lineStarts.Count ? lineStarts[line + 1] - 1 : view.Length;
        return view.AsSpan(lineStarts[line], end - lineStarts[line]).Trim();
    }

    private static bool BeginsWithNumber(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= MostDigits && (line[digits] is '.' or ')' or ' ');
    }

    private int LineOf(int offset)
    {
        var found = lineStarts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }
}
