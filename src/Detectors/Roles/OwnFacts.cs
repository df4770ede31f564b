using Clona.Detectors.Findings;
using Clona.Detectors.Resolution;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Roles;

/// <summary>Reads what the other findings in a person's row tell: a company number, a birth that makes a child.</summary>
internal sealed class OwnFacts
{
    private const int Majority = 18;
    private const int Farthest = 300;
    private const int FirstYear = 2010;
    private const int MostLines = 4;
    private const int MailReach = 4;
    private const int ColumnGap = 2;
    private const int LastYear = 2049;

    private readonly TokenizedText text;
    private readonly Candidate[] found;
    private readonly int year;

    // The record asked for last: several questions are asked of each mention.
    private (TextSpan Mention, int End, int First, int Count) record;

    /// <summary>Facts over everything <paramref name="found"/> in <paramref name="text"/>, ordered by start.</summary>
    public OwnFacts(TokenizedText text, IReadOnlyList<Candidate> found)
    {
        this.text = text;
        this.found = [.. found];
        year = YearOf(text, found);
        year = year > 0 ? year : LatestBirth(found);
    }

    /// <summary>Year of the document, or 0 where nothing tells it.</summary>
    public int Year => year;

    /// <summary>Whether a company number of a natural person follows in the row, before another person is named.</summary>
    public bool HasCompanyNumber(in MentionContext context)
    {
        foreach (var candidate in Following(context))
        {
            if (candidate.Type == FindingType.CompanyId)
            {
                return candidate.Role != PersonRole.Company && !NamesBody(context, WordRoles.None);
            }
        }

        return HasLabelledNumber(context) && !NamesBody(context, WordRoles.PublicBody | WordRoles.PrivateBody);
    }

    /// <summary>Whether such a number stands in the person's own record beyond doubt: no column of blanks or bars lies between, so that it is not that of the
    /// side named next to the person.</summary>
    public bool HasCompanyNumberOfOwn(in MentionContext context)
    {
        var end = EndOfRecord(context);
        var isInColumn = IsColumn(context.First);
        for (var index = context.Next; index < text.Tokens.Length && text.Tokens[index].End <= end; index++)
        {
            if (IsColumn(index) || (isInColumn && text.Tokens[index].LinesBefore > 0))
            {
                return false;
            }

            if (CompanyLabel.HasNumber(text, index) || IsCompanyNumber(text.Tokens[index].Start))
            {
                return HasCompanyNumber(context);
            }
        }

        return false;
    }

    // Behind a colon stands the value of a label.
    private bool IsColumn(int index) => text.IsMark(index, '|') || (text.Tokens[index] is { LinesBefore: 0, BlanksBefore: >= ColumnGap }
        && !text.IsMark(index - 1, ':'));

    private bool IsCompanyNumber(int start)
    {
        var at = CandidateOrder.FirstFrom(found, start);
        return at < found.Length && found[at].Type == FindingType.CompanyId && found[at].Span.Start == start;
    }

    // A number that nothing took for an identifier still says what its label says.
    private bool HasLabelledNumber(in MentionContext context)
    {
        var end = EndOfRecord(context);
        for (var index = context.Next; index < text.Tokens.Length && index < context.Ceiling
            && text.Tokens[index].End <= end; index++)
        {
            if (CompanyLabel.HasNumber(text, index))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a birth number and an account stand in the person's row: somebody who is paid.</summary>
    public bool IsPaid(in MentionContext context)
    {
        var isBorn = false;
        var hasAccount = false;
        foreach (var candidate in Following(context))
        {
            isBorn |= candidate.Type is FindingType.BirthNumber;
            hasAccount |= candidate.Type is FindingType.BankAccount;
        }

        return isBorn && hasAccount;
    }

    /// <summary>Whether a birth number stands in the person's row.</summary>
    public bool HasBirthNumber(in MentionContext context)
    {
        foreach (var candidate in Following(context))
        {
            if (candidate.Type == FindingType.BirthNumber)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether birth, home or another private datum stands in the record that the name heads.</summary>
    public bool HasPrivateRecord(in MentionContext context)
    {
        foreach (var candidate in Following(context))
        {
            if (candidate.Type is FindingType.BirthDate or FindingType.BirthNumber or FindingType.Address or FindingType.IdDocument)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an e-mail address of an office follows the name directly.</summary>
    public bool HasOfficeMail(in MentionContext context)
    {
        foreach (var candidate in Following(context))
        {
            if (candidate.Type == FindingType.Email && candidate.Span.Start - context.Span.End <= MailReach)
            {
                return IsOffice(text.Folded[candidate.Span.Start..candidate.Span.End]);
            }
        }

        return false;
    }

    private static bool IsOffice(ReadOnlySpan<char> address)
    {
        var domain = address[(address.IndexOf('@') + 1)..];
        return domain.Contains("urad", StringComparison.Ordinal) || domain.Contains("mesto", StringComparison.Ordinal)
            || domain.Contains("obec", StringComparison.Ordinal) || domain.Contains("magistrat", StringComparison.Ordinal)
            || domain.StartsWith("meu", StringComparison.Ordinal) || domain.StartsWith("kraj", StringComparison.Ordinal)
            || domain.StartsWith("ou-", StringComparison.Ordinal) || domain.StartsWith("mu-", StringComparison.Ordinal);
    }

    /// <summary>Whether a birth that follows in the row makes the person a child at the time of the document.</summary>
    public bool IsChild(in MentionContext context)
    {
        if (year == 0)
        {
            return false;
        }

        foreach (var candidate in Following(context))
        {
            if (candidate.Type is FindingType.BirthDate or FindingType.BirthNumber)
            {
                var born = BirthYearOf(candidate);
                return born + Majority > year && born <= year + 1;
            }
        }

        return false;
    }

    private ReadOnlySpan<Candidate> Following(in MentionContext context)
    {
        var limit = EndOfRecord(context);
        if (record.Count < 0)
        {
            record.First = CandidateOrder.FirstFrom(found, context.Span.End);
            record.Count = 0;
            for (var i = record.First; i < found.Length && found[i].Span.Start < limit && found[i].Type != FindingType.Person; i++)
            {
                record.Count++;
            }
        }

        return found.AsSpan(record.First, record.Count);
    }

    // A name that begins or ends its line heads the lines below it, up to an empty one.
    private int EndOfRecord(in MentionContext context)
    {
        if (record.Mention != context.Span)
        {
            record = (context.Span, ReadEndOfRecord(context), First: 0, Count: -1);
        }

        return record.End;
    }

    private int ReadEndOfRecord(in MentionContext context)
    {
        var index = context.Next;
        var lines = 0;
        var isHead = index < text.Tokens.Length && (text.Tokens[index].LinesBefore == 1 || text.Tokens[context.First].LinesBefore > 0);
        while (index < text.Tokens.Length && text.Tokens[index].LinesBefore <= 1)
        {
            lines += text.Tokens[index].LinesBefore;
            if (lines > (isHead ? MostLines : 0) || text.Tokens[index].Start - context.Span.End > Farthest)
            {
                break;
            }

            index++;
        }

        return index == context.Next ? context.Span.End : text.Tokens[index - 1].End;
    }

    private bool NamesBody(in MentionContext context, WordRoles bodies)
    {
        var end = EndOfRecord(context);
        for (var index = context.Next; index < text.Tokens.Length && index < context.Ceiling
            && text.Tokens[index].End <= end; index++)
        {
            if (FirmForm.StartsAt(text, index) || text.HasRole(index, bodies))
            {
                return true;
            }
        }

        return false;
    }

    private int BirthYearOf(Candidate birth)
    {
        var value = text.View.AsSpan(birth.Span.Start, birth.Span.Length);
        var digits = 0;
        var number = 0;
        var latest = 0;
        var inRow = 0;
        foreach (var letter in value)
        {
            inRow = char.IsAsciiDigit(letter) ? inRow + 1 : 0;
            latest = inRow == 0 ? 0 : inRow > 4 ? 0 : (latest * 10) + (letter - '0');
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
            number = digits <= 2 && char.IsAsciiDigit(letter) ? (number * 10) + (letter - '0') : number;
            if (birth.Type == FindingType.BirthDate && inRow == 4)
            {
                return latest;
            }
        }

        return birth.Type == FindingType.BirthDate ? 0 : digits == 10 && number < 54 ? 2000 + number : 1900 + number;
    }

    // "1. 2. 2024", "února 2024", "v roce 2024"
    private static bool IsDate(TokenizedText text, int index) =>
        (text.IsMark(index - 1, '.') && index > 1 && text.Tokens[index - 2] is { Kind: TokenKind.Number, Length: <= 2 })
        || text.HasRole(index - 1, WordRoles.Calendar) || text.HasWord(index - 1, "roce") || text.HasWord(index - 1, "rok")
        || text.HasWord(index - 1, "roku");

    private static bool IsBirth(IReadOnlyList<Candidate> found, int offset)
    {
        for (var i = CandidateOrder.FirstFrom(found, offset + 1) - 1; i >= 0 && found[i].Span.Start > offset - 30; i--)
        {
            if (found[i].Type == FindingType.BirthDate && found[i].Span.End > offset)
            {
                return true;
            }
        }

        return false;
    }

    // Where all dates are births, as in a list of newborn children, the last of them is near to the document.
    private int LatestBirth(IReadOnlyList<Candidate> found)
    {
        var latest = 0;
        foreach (var candidate in found)
        {
            latest = candidate.Type == FindingType.BirthDate ? Math.Max(latest, BirthYearOf(candidate)) : latest;
        }

        return latest < FirstYear ? 0 : latest;
    }

    // The year that the document names most often, births left out.
    private static int YearOf(TokenizedText text, IReadOnlyList<Candidate> found)
    {
        Span<int> counts = stackalloc int[LastYear - FirstYear + 1];
        for (var index = 0; index < text.Tokens.Length; index++)
        {
            var token = text.Tokens[index];
            if (token.Kind == TokenKind.Number && token.Length == 4 && int.TryParse(text.TextOf(token), System.Globalization.NumberStyles.None,
                System.Globalization.CultureInfo.InvariantCulture, out var number)
                && number is >= FirstYear and <= LastYear && IsDate(text, index) && !IsBirth(found, token.Start))
            {
                counts[number - FirstYear]++;
            }
        }

        var best = 0;
        for (var index = 1; index < counts.Length; index++)
        {
            best = counts[index] >= counts[best] && counts[index] > 0 ? index : best;
        }

        return counts[best] == 0 ? 0 : FirstYear + best;
    }
}
