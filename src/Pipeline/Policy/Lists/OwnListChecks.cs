namespace Clona.Pipeline.Policy.Lists;

/// <summary>Checks what only all entries together show, and what the day shows.</summary>
internal static class OwnListChecks
{
    /// <summary>Adds all errors of <paramref name="entries"/>, each with its path, to <paramref name="errors"/>.</summary>
    internal static void Check(IReadOnlyList<(OwnEntry Entry, string Path)> entries, DateOnly today, List<ProfileError> errors)
    {
        if (entries.Count > OwnListReader.MaxEntries)
        {
            errors.Add(new ProfileError("$", ProfileErrorKind.TooMany, $"{OwnListReader.MaxEntries}"));
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (entry, path) in entries)
        {
            if (entry.Id.Length > 0 && !ids.Add(entry.Id))
            {
                errors.Add(new ProfileError($"{path}.id", ProfileErrorKind.DuplicateId, entry.Id));
            }

            CheckDays(entry.Validity, path, today, errors);
            CheckId(entry, path, errors);
        }

        CheckConflicts(entries, errors);
    }

    private static void CheckDays(ValidityPeriod validity, string path, DateOnly today, List<ProfileError> errors)
    {
        if (validity.To is not { } last)
        {
            return;
        }

        if (last < validity.From)
        {
            errors.Add(new ProfileError(path, ProfileErrorKind.DatesReversed));
        }
        else if (last < today)
        {
            errors.Add(new ProfileError($"{path}.validTo", ProfileErrorKind.Expired));
        }
    }

    // "karel-smetak" for the value "Karel Smeták" would carry the name into every report.
    private static void CheckId(OwnEntry entry, string path, List<ProfileError> errors)
    {
        var id = Folded(entry.Id);
        if (entry.Values.Select(Folded).Any(value => value.Length > 0 && id.Contains(value, StringComparison.Ordinal)))
        {
            errors.Add(new ProfileError($"{path}.id", ProfileErrorKind.IdHoldsValue));
        }
    }

    private static void CheckConflicts(IReadOnlyList<(OwnEntry Entry, string Path)> entries, List<ProfileError> errors)
    {
        var always = entries.Where(item => item.Entry.Kind == OwnEntryKind.Always)
            .SelectMany(item => item.Entry.Values.Select(OwnValues.Compared)).ToHashSet(StringComparer.Ordinal);
        foreach (var (entry, path) in entries.Where(item => item.Entry.Kind == OwnEntryKind.Never))
        {
            for (var i = 0; i < entry.Values.Count; i++)
            {
                if (always.Contains(OwnValues.Compared(entry.Values[i])))
                {
                    errors.Add(new ProfileError($"{path}.values[{i}]", ProfileErrorKind.InBothLists));
                }
            }
        }
    }

    private static string Folded(string value) => string.Concat(OwnValues.Compared(value).Where(char.IsLetterOrDigit).Select(Plain));

    private static char Plain(char letter)
    {
        const string accented = "áäčďéěíĺľňóôöřŕšťúůüýž";
        const string plain = "aacdeeillnooorrstuuuyz";
        var index = accented.IndexOf(letter, StringComparison.Ordinal);
        return index < 0 ? letter : plain[index];
    }
}
