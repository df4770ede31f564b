using Clona.Detectors.Text;

namespace Clona.Detectors.Identifiers;

/// <summary>Reads the domain of an e-mail address.</summary>
internal static class EmailDomain
{
    private static readonly System.Buffers.SearchValues<char> NumberChars = System.Buffers.SearchValues.Create("0123456789.-");
    private static readonly string[] SpelledDots = ["(dot)", "[dot]", "(tečka)", "(tecka)", "[tečka]", "[tecka]", "<dot>", "tečka", "tecka", "dot", "DOT", "(.)"];

    /// <summary>Offset behind the domain that begins at <paramref name="start"/>, or 0 when there is none.</summary>
    /// <remarks>A domain that a line end cuts after a dot or a hyphen, or before its first dot, goes on
    /// below.</remarks>
    public static int End(ReadOnlySpan<char> view, int start, bool isSpelled)
    {
        var end = LabelsEnd(view, start);
        while (isSpelled && SpelledDotEnd(view, end) is var next and > 0)
        {
            end = LabelsEnd(view, next);
        }

        end = JoinNextLine(view, start, end);
        end = BehindComma(view, start, end);
        end = Trimmed(view, start, end);
        return end > start && view[start..end].ContainsAnyExcept(NumberChars) && (HasTopLevel(view[start..end]) || (!isSpelled && end - start >= 3)) ? end : 0;
    }

    /// <summary>Whether the domain ends with a dot and at least two letters.</summary>
    public static bool HasTopLevel(ReadOnlySpan<char> domain)
    {
        var dot = domain.LastIndexOfAny(".)] ");
        return dot > 0 && domain.Length - dot - 1 >= 2 && char.IsLetter(domain[dot + 1])
            && char.IsLetter(domain[dot + 2]);
    }

    private static int LabelsEnd(ReadOnlySpan<char> view, int at)
    {
        var limit = Math.Min(view.Length, at + 255);
        while (at < limit && (TextChars.IsWord(view[at]) || view[at] is '.' or '-'))
        {
            at++;
        }

        return at;
    }

    private static int SpelledDotEnd(ReadOnlySpan<char> view, int at)
    {
        at = TextChars.SkipWhite(view, at, lineBreaks: 0);
        foreach (var dot in SpelledDots)
        {
            var behind = at + dot.Length;
            if (view[at..].StartsWith(dot, StringComparison.OrdinalIgnoreCase)
                && (!char.IsLetter(dot[^1]) || TextChars.IsBlank(TextChars.At(view, behind))))
            {
                return TextChars.SkipWhite(view, at + dot.Length, lineBreaks: 0);
            }
        }

        return 0;
    }

    // "seznam,cz": a comma that was meant to be a full stop.
    private static int BehindComma(ReadOnlySpan<char> view, int start, int end)
    {
        if (TextChars.At(view, end) != ',' || view[start..end].Contains('.'))
        {
            return end;
        }

        foreach (var top in (ReadOnlySpan<string>)["cz", "sk", "com", "eu", "net", "org"])
        {
            if (view[(end + 1)..].StartsWith(top) && !TextChars.IsWord(TextChars.At(view, end + 1 + top.Length)))
            {
                return end + 1 + top.Length;
            }
        }

        return end;
    }

    private static int JoinNextLine(ReadOnlySpan<char> view, int start, int end)
    {
        var next = TextChars.SkipWhite(view, end, lineBreaks: 1);
        var breaksLine = next > end && view[end..next].Contains('\n');
        if (!breaksLine || end == start || !char.IsAsciiLetterLower(TextChars.At(view, next)))
        {
            return TextChars.At(view, next) == '.' && breaksLine
                && char.IsAsciiLetterLower(TextChars.At(view, next + 1))
                ? LabelsEnd(view, next)
                : end;
        }

        var isOpen = view[end - 1] is '.' or '-';
        var joined = LabelsEnd(view, next);
        // "…@obec.example." above "f) Jan Novák": the letter of the next item.
        if (TextChars.At(view, joined) == ')' || (HasTopLevel(view[start..Trimmed(view, start, end)]) && joined - next == 1))
        {
            return end;
        }

        return isOpen || (!view[start..end].Contains('.')
            && HasTopLevel(view[next..Trimmed(view, next, joined)])) ? joined : end;
    }

    private static int Trimmed(ReadOnlySpan<char> view, int start, int end)
    {
        while (end > start && view[end - 1] is '.' or '-')
        {
            end--;
        }

        return end;
    }
}
