using System.Text.RegularExpressions;
using Clona.Detectors.Findings;
using Clona.Pipeline.Policy.Grounds;

namespace Clona.Pipeline.Policy;

/// <summary>Checks what only the whole profile can show: ids, reachability, and what no profile may keep.</summary>
internal static partial class ProfileValidator
{
    /// <summary>Most rules of a profile.</summary>
    internal const int MaxRules = 120;

    /// <summary>Most switches of a profile, and most options of a switch.</summary>
    internal const int MaxSwitches = 4;

    // Birth numbers are kept by no profile (requirements 1.9, C-2), special categories never without a person (G-12).
    private static readonly FindingType[] NeverKept =
        [FindingType.BirthNumber, FindingType.TaxId, FindingType.Special];

    /// <summary>Adds all errors of <paramref name="profile"/> to <paramref name="errors"/>.</summary>
    internal static void Check(Profile profile, List<ProfileError> errors)
    {
        CheckSizes(profile, errors);
        CheckIds(profile, errors);
        for (var index = 0; index < profile.Rules.Count; index++)
        {
            CheckKeep(profile.Rules[index], $"$.rules[{index}]", errors);
            CheckLaws(profile.Rules[index], $"$.rules[{index}].legalGround", errors);
            CheckSwitches(profile, profile.Rules[index], $"$.rules[{index}].when.switches", errors);
        }

        if (errors.Count == 0)
        {
            CheckReachability(profile, errors);
        }
    }

    // Only laws that the table knows can be told to have ended; the rule's own first day counts, so the check needs no clock.
    private static void CheckLaws(ProfileRule rule, string path, List<ProfileError> errors) =>
        errors.AddRange(LawTable.NotInForce(rule.LegalGround, rule.Validity.From).Select(law => new ProfileError(
            path, ProfileErrorKind.LawNotInForce, law.ReplacedBy.Length > 0 ? $"{law.Number} → {law.ReplacedBy}" : law.Number)));

    private static void CheckSizes(Profile profile, List<ProfileError> errors)
    {
        if (profile.Rules.Count > MaxRules)
        {
            errors.Add(new ProfileError("$.rules", ProfileErrorKind.TooMany, $"{MaxRules}"));
        }

        if (profile.Switches.Count > MaxSwitches || profile.Switches.Any(item => item.Options.Count > MaxSwitches))
        {
            errors.Add(new ProfileError("$.switches", ProfileErrorKind.TooMany, $"{MaxSwitches}"));
        }
    }

    private static void CheckIds(Profile profile, List<ProfileError> errors)
    {
        if (!IdPattern.IsMatch(profile.Id))
        {
            errors.Add(new ProfileError("$.id", ProfileErrorKind.BadId, profile.Id));
        }

        CheckDuplicates(profile.Switches.Select(item => item.Id), [], "$.switches", errors);
        CheckDuplicates(profile.Rules.Select(rule => rule.Id), [profile.DefaultDenyRuleId], "$.rules", errors);
        for (var index = 0; index < profile.Rules.Count; index++)
        {
            var id = profile.Rules[index].Id;
            var isOwn = id.StartsWith(profile.Id + ".", StringComparison.Ordinal);
            if (!isOwn || !IdPattern.IsMatch(id[(profile.Id.Length + 1)..]))
            {
                errors.Add(new ProfileError($"$.rules[{index}].id", ProfileErrorKind.BadId, id));
            }
        }
    }

    private static void CheckDuplicates(
        IEnumerable<string> ids, IEnumerable<string> taken, string path, List<ProfileError> errors)
    {
        var seen = new HashSet<string>(taken, StringComparer.Ordinal);
        errors.AddRange(ids
            .Select((id, index) => (Id: id, Index: index))
            .Where(item => !seen.Add(item.Id))
            .Select(item => new ProfileError($"{path}[{item.Index}].id", ProfileErrorKind.DuplicateId, item.Id)));
    }

    private static void CheckKeep(ProfileRule rule, string path, List<ProfileError> errors)
    {
        if (rule.Kind != DecisionKind.Keep)
        {
            return;
        }

        if (rule.When.Roles?.Contains(PersonRole.Child) ?? true)
        {
            errors.Add(new ProfileError($"{path}.when.roles", ProfileErrorKind.MinorsKept));
        }

        if (rule.When.Types is null || rule.When.Types.Overlaps(NeverKept))
        {
            errors.Add(new ProfileError($"{path}.when.types", ProfileErrorKind.NeverKeptType, NeverKeptNames()));
        }

        if (rule.When.RoleInDoubt == true)
        {
            errors.Add(new ProfileError($"{path}.when.roleInDoubt", ProfileErrorKind.KeptInDoubt));
        }
    }

    private static string NeverKeptNames() => string.Join(", ", NeverKept.Select(WireName.Of));

    private static void CheckSwitches(Profile profile, ProfileRule rule, string path, List<ProfileError> errors)
    {
        foreach (var (id, values) in rule.When.Switches)
        {
            var known = profile.Switches.FirstOrDefault(item => item.Id == id);
            if (known is null)
            {
                errors.Add(new ProfileError($"{path}.{id}", ProfileErrorKind.UnknownSwitch, id));
            }
            else if (!values.IsSubsetOf(known.Options))
            {
                var allowed = string.Join(", ", known.Options);
                errors.Add(new ProfileError($"{path}.{id}", ProfileErrorKind.UnknownName, allowed));
            }
        }
    }

    private static void CheckReachability(Profile profile, List<ProfileError> errors)
    {
        var reachability = new RuleReachability(profile);
        var lost = Enumerable.Range(0, profile.Rules.Count).Where(index => !reachability.IsReachable(index)).ToList();
        errors.AddRange(reachability.IsExhausted
            ? [new ProfileError("$.rules", ProfileErrorKind.TooIntricate)]
            : lost.Select(index => Unreachable(profile, index)));
    }

    private static ProfileError Unreachable(Profile profile, int index) =>
        new($"$.rules[{index}]", ProfileErrorKind.UnreachableRule, profile.Rules[index].Id);

    [GeneratedRegex("^[a-z][a-z0-9-]{0,63}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 250)]
    private static partial Regex IdPattern { get; }
}
