using Clona.Detectors.Findings;
using Clona.Detectors.Text;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>Reads what stands behind a label of an account and is not of the plain shape.</summary>
internal static class AccountReader
{
    private const int FewestWithoutBank = 6;

    /// <summary>Adds the account at <paramref name="start"/> when its digits were misread or its bank code is
    /// missing.</summary>
    /// <remarks>Behind a weak label, such as a mere "účet", only misread digits with the code of a bank count.</remarks>
    public static void Read(ReadOnlySpan<char> view, int start, bool isWeak, ICollection<Candidate> sink)
    {
        Span<char> digits = stackalloc char[18];
        var slips = 0;
        var end = start;
        var count = ReadGroups(view, ref end, digits, ref slips);
        if (count < 2 || slips * 2 > count)
        {
            return;
        }

        var slash = TextChars.SkipWhite(view, end, lineBreaks: 0);
        if (TextChars.At(view, slash) != '/')
        {
            AddWithoutBank(view, new TextSpan(start, end), isWeak ? 0 : count, slips, sink);
            return;
        }

        var at = TextChars.SkipWhite(view, slash + 1, lineBreaks: 1);
        Span<char> code = stackalloc char[4];
        var read = OcrDigits.Read(view, ref at, code, ref slips);
        var isGrouped = view[start..end].Contains(' ') && BankAccount.IsBankCode(code);
        if (read == 4 && (!isWeak || (BankAccount.IsBankCode(code) && count >= FewestWithoutBank)) && (slips > 0 || isGrouped) && !TextChars.IsWord(TextChars.At(view, at)))
        {
            var check = AccountCheck.Of([], digits[..Math.Min(count, 10)], code);
            var candidate = check.ToCandidate(new TextSpan(start, at), isLabelled: true);
            sink.Add(slips == 0 ? candidate : candidate with { Evidence = [.. candidate.Evidence, OcrSlip] });
        }
    }

    private static void AddWithoutBank(
        ReadOnlySpan<char> view, TextSpan span, int count, int slips, ICollection<Candidate> sink)
    {
        if (count >= FewestWithoutBank && slips == 0 && !TextChars.IsWord(TextChars.At(view, span.End))
            && !NumberEdges.IsAmount(view, span.End))
        {
            sink.Add(new Candidate(FindingType.BankAccount, span, EvidenceStrength.Labelled, [AccountLabel,
                AccountNoBank]));
        }
    }

    private static int ReadGroups(ReadOnlySpan<char> view, ref int at, Span<char> digits, ref int slips)
    {
        // "z účtu z 6827559627/6100": a letter alone is a word.
        if (char.IsLetter(TextChars.At(view, at)) && TextChars.IsWhite(TextChars.At(view, at + 1)))
        {
            return 0;
        }

        var count = 0;
        var next = at;
        while (count < digits.Length && OcrDigits.Read(view, ref next, digits[count..], ref slips) is var read and > 0)
        {
            count += read;
            at = next;
            next += TextChars.At(view, next) == ' ' ? 1 : 0;
            if (TextChars.IsDash(TextChars.At(view, next)))
            {
                next++;
                next += TextChars.At(view, next) == ' ' ? 1 : 0;
            }

            if (!TextChars.IsDigit(TextChars.At(view, next)))
            {
                break;
            }
        }

        return count;
    }
}
