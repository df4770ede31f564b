using Clona.Detectors.Context;
using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Finds e-mail addresses: with the sign, spelled "(at)", "zavináč", with blanks, or split by a line
/// end.</summary>
public sealed class EmailDetector : IDetector
{
    private static readonly string[] SpelledSigns = ["(at)", "[at]", "{at}", "(zavináč)", "(zavinac)", "[zavináč]",
        "zavináč", "zavinac", "(AT)", "[AT]", "<at>", "<AT>", "/at/", "_at_", "*at*", "(zav.)", "(zav)", "[zav]", "[zavinac]",
        "(a)", "&#64;", " AT ", " at "];
    private static readonly System.Buffers.SearchValues<char> NumberMarks = System.Buffers.SearchValues.Create("0123456789.-_");
    private static readonly System.Buffers.SearchValues<string> Spelled =
        System.Buffers.SearchValues.Create(SpelledSigns, StringComparison.Ordinal);

    /// <inheritdoc/>
    public DetectorId Id { get; } = new("email", 1);

    /// <inheritdoc/>
    public int Detect(DetectionText text, ICollection<Candidate> sink)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sink);
        var view = text.View.AsSpan();
        var signs = new ScanCursor(view);
        for (var sign = signs.Next('@', 0); sign >= 0; sign = signs.Next('@', sign + 1))
        {
            TrySign(text, sign, sign + 1, isSpelled: false, sink);
        }

        var words = new ScanCursor(view);
        var at = 0;
        for (var sign = words.Next(Spelled, 0); sign >= 0; sign = words.Next(Spelled, at))
        {
            at = sign + SignLength(view[sign..]);
            TrySign(text, sign, at, isSpelled: true, sink);
        }

        return Math.Min(signs.ReadTo, words.ReadTo);
    }

    private static int SignLength(ReadOnlySpan<char> rest)
    {
        var longest = 1;
        foreach (var sign in SpelledSigns)
        {
            longest = rest.StartsWith(sign) ? Math.Max(longest, sign.Length) : longest;
        }

        return longest;
    }

    private static void TrySign(DetectionText text, int sign, int afterSign, bool isSpelled,
        ICollection<Candidate> sink)
    {
        var view = text.View.AsSpan();
        var localEnd = isSpelled || TextChars.At(view, sign - 1) == ' ' ? TextChars.SkipWhiteBack(view, sign, 0) : sign;
        if (sign - localEnd > 2)
        {
            return;
        }

        var start = LocalStart(view, localEnd);
        var domain = TextChars.SkipWhite(view, afterSign, lineBreaks: 1);
        if (start == localEnd || domain - afterSign > 4)
        {
            return;
        }

        var end = EmailDomain.End(view, domain, isSpelled);
        // "Message-ID 20241108.0814@urad"
        if (end > 0 && !EmailDomain.HasTopLevel(view[domain..end]) && !view[start..localEnd].ContainsAnyExcept(NumberMarks))
        {
            return;
        }

        var isSplit = end > 0 && view[start..end].Contains('\n');
        var isLoose = domain != afterSign || localEnd != sign;
        if (end == 0 || (isLoose && !isSpelled && !EmailDomain.HasTopLevel(view[domain..end])))
        {
            return;
        }

        var joined = JoinLocalOverLine(text, start);
        Add(text, new TextSpan(joined, end), isSpelled, isSplit || joined < start, sink);
    }

    private static int LocalStart(ReadOnlySpan<char> view, int end)
    {
        var start = end;
        while (start > 0 && end - start < 64 && IsLocal(view[start - 1]))
        {
            start--;
        }

        // "e-mail: __jan@…" in a form.
        while (start + 1 < end && view[start] == '_' && (view[start + 1] == '_' || TextChars.At(view, start - 1) == '_'))
        {
            start++;
        }

        while (start < end && view[start] is '.' or '-' or '\'' or '/')
        {
            start++;
        }

        return start;
    }

    // "jan.\nnovak@…": only where the piece on the line above is announced as an e-mail.
    private static int JoinLocalOverLine(DetectionText text, int start)
    {
        var view = text.View.AsSpan();
        var above = start - (TextChars.At(view, start - 1) == '\n' ? TextChars.At(view, start - 2) == '\r' ? 2 : 1 : 0);
        if (above == start || !(TextChars.At(view, above - 1) is '.' or '-' or '_'))
        {
            return start;
        }

        var piece = above;
        while (piece > 0 && above - piece < 64 && IsLocal(view[piece - 1]))
        {
            piece--;
        }

        return piece < above && (text.Labels.Announces(LabelKind.Email, piece) || BeginsItem(view, piece, above)) ? piece : start;
    }

    // "tel. 777 123 456; jan." above "novak@…": a lower-case word behind a divider ends no sentence.
    private static bool BeginsItem(ReadOnlySpan<char> view, int piece, int above) => view[piece..(above - 1)].IndexOfAnyExceptInRange('a', 'z') < 0
        && TextChars.At(view, TextChars.SkipWhiteBack(view, piece, lineBreaks: 0) - 1) is ';' or ':' or '|' or ',';

    private static bool IsLocal(char c) => TextChars.IsWord(c) || c is '.' or '_' or '-' or '+' or '%' or '&' or '\'';

    private static void Add(DetectionText text, TextSpan span, bool isSpelled, bool isSplit,
        ICollection<Candidate> sink)
    {
        var evidence = new List<Evidence>(3) { isSpelled ? EmailSpelled : EmailShape };
        if (isSplit)
        {
            evidence.Add(EmailSplit);
        }

        if (text.Labels.Announces(LabelKind.Email, span.Start))
        {
            evidence.Add(EmailLabel);
        }

        sink.Add(new Candidate(FindingType.Email, span, EvidenceStrength.Validated, evidence));
    }
}
