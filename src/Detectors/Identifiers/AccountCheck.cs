using Clona.Detectors.Findings;
using static Clona.Detectors.Identifiers.IdentifierEvidence;

namespace Clona.Detectors.Identifiers;

/// <summary>What the rules say about one account number.</summary>
/// <param name="HasSum">Whether both weighted sums hold.</param>
/// <param name="HasBank">Whether the bank code is known.</param>
/// <param name="HasPrefix">Whether there is a prefix.</param>
/// <param name="HasYearCode">Whether the bank code could be a year.</param>
/// <param name="NumberLength">Digits of the number without the prefix.</param>
internal readonly record struct AccountCheck(bool HasSum, bool HasBank, bool HasPrefix, bool HasYearCode,
    int NumberLength)
{
    private const int ShortNumber = 5;

    /// <summary>Whether every rule holds.</summary>
    public bool IsValid => HasSum && HasBank;

    /// <summary>Checks the parts as they stand in the text; blanks and dashes in them are skipped.</summary>
    public static AccountCheck Of(ReadOnlySpan<char> prefix, ReadOnlySpan<char> number, ReadOnlySpan<char> code)
    {
        var length = 0;
        foreach (var c in number)
        {
            length += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return new AccountCheck(
            BankAccount.HasValidSum(prefix) && BankAccount.HasValidSum(number) && BankAccount.HasTwoNonZero(number),
            BankAccount.IsBankCode(code),
            !prefix.IsEmpty,
            code[0] == '2' && code[1] == '0',
            length);
    }

    /// <summary>The candidate that follows from the check.</summary>
    public Candidate ToCandidate(TextSpan span, bool isLabelled)
    {
        var evidence = new List<Evidence>(5)
        {
            HasBank ? AccountBank : AccountUnknownBank,
            HasSum ? AccountMod11 : AccountCheckFailed,
        };
        if (HasPrefix)
        {
            evidence.Add(AccountPrefix);
        }

        if (isLabelled)
        {
            evidence.Add(AccountLabel);
        }
        else if (NumberLength <= ShortNumber && !HasPrefix)
        {
            evidence.Add(AccountShort);
        }

        var strength = IsValid ? EvidenceStrength.Validated
            : isLabelled ? EvidenceStrength.Labelled : EvidenceStrength.Statistical;
        return new Candidate(FindingType.BankAccount, span, strength, evidence);
    }
}
