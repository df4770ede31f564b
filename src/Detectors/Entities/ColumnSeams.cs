using Clona.Detectors.Findings;

namespace Clona.Detectors.Entities;

/// <summary>Says where a name is broken at the end of a line of a column, with the other column's text between its halves.</summary>
internal static class ColumnSeams
{
    private const int WideGap = 3;

    /// <summary>Whether <paramref name="given"/> ends a line of a column and <paramref name="surname"/> begins its next line.</summary>
    public static bool IsOneName(string view, TextSpan given, TextSpan surname)
    {
        var end = surname.Start <= given.End ? -1 : view.IndexOf('\n', given.End, surname.Start - given.End);
        if (end < 0 || view.IndexOf('\n', end + 1, surname.Start - end - 1) >= 0)
        {
            return false;
        }

        var behind = view.AsSpan(given.End, end - given.End);
        var before = view.AsSpan(end + 1, surname.Start - end - 1);
        var endsLeft = BlanksAt(behind) >= WideGap && !behind.IsWhiteSpace();
        var endsRight = behind.IsWhiteSpace() && before.Length - before.TrimEnd(' ').Length >= WideGap && !before.IsWhiteSpace();
        return endsRight || (endsLeft && before.IsWhiteSpace());
    }

    private static int BlanksAt(ReadOnlySpan<char> text) => text.Length - text.TrimStart(' ').Length;
}
