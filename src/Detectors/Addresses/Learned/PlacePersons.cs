using Clona.Detectors.Findings;
using Clona.Detectors.Roles;
using Clona.Detectors.Roles.Learned;
using Clona.Detectors.Structure;

namespace Clona.Detectors.Addresses.Learned;

/// <summary>Features of the persons named nearest before and behind a place, of what they are, and of what stands between.</summary>
internal sealed class PlacePersons
{
    private const int MostSteps = 7;
    private const int LongestGap = 6;
    private const int FarthestGap = 24;
    private const int MostBeside = 3;

    private readonly HomeSheet sheet;
    private readonly int[] firsts;
    private readonly int[] ends;

    /// <summary>A reader of the persons of <paramref name="sheet"/>.</summary>
    public PlacePersons(HomeSheet sheet)
    {
        this.sheet = sheet;
        firsts = new int[sheet.Persons.Count];
        ends = new int[firsts.Length];
        for (var index = 0; index < firsts.Length; index++)
        {
            firsts[index] = sheet.Text.IndexAt(sheet.Persons[index].Span.Start);
            ends[index] = sheet.Text.IndexAt(sheet.Persons[index].Span.End);
        }
    }

    /// <summary>Adds them.</summary>
    public void Add(HomeFeatureList list, in HomePlace place)
    {
        var at = Array.BinarySearch(firsts, place.First);
        var next = at < 0 ? ~at : at;
        var last = RoleFeatureList.WordOf(sheet.Text, place.First - 1);
        AddBefore(list, place, next - 1, last);
        AddBehind(list, place, next, last);
    }

    private void AddBefore(HomeFeatureList list, in HomePlace place, int person, ulong last)
    {
        if (person < 0)
        {
            list.Add(HomeFeature.PersonBefore, 0);
            return;
        }

        var role = RoleOf(person);
        var gap = place.First - ends[person];
        var steps = StepsOf(gap) + (MostSteps * BreaksIn(Math.Max(0, ends[person]), place.First));
        list.Add(HomeFeature.PersonBefore, steps, role);
        list.Add(HomeFeature.PersonBefore, steps);
        list.Add(HomeFeature.PersonBefore, role, 99);
        list.Add(HomeFeature.PersonLink, RoleFeatureList.Join(role, last), steps);
        list.Add(HomeFeature.PersonLink, last, steps);
        list.Add(HomeFeature.PersonMark, RoleFeatureList.Join(RoleFeatureList.StemOf(sheet.Text, ends[person]), role), steps);
        list.Add(HomeFeature.PersonWord, RoleFeatureList.StemOf(sheet.Text, firsts[person] - 1), steps);
        list.Add(HomeFeature.PersonMark, (ulong)PersonsBeside(person), steps);
        AddTitle(list, person, place.First, last);
        AddGap(list, ends[person], place.First, role);
    }

    // Of a learned person the place is often that of his work.
    private void AddTitle(HomeFeatureList list, int person, int place, ulong last)
    {
        var text = sheet.Text;
        var title = text.HasRole(firsts[person], WordRoles.TitleBefore) ? RoleFeatureList.StemOf(text, firsts[person]) : 0;
        var isLearned = false;
        for (var index = ends[person]; index < Math.Min(place, ends[person] + LongestGap); index++)
        {
            isLearned |= IsLearned(text, index);
        }

        for (var index = Math.Max(0, firsts[person] - 2); index < firsts[person]; index++)
        {
            isLearned |= IsLearned(text, index);
        }

        list.Add(HomeFeature.PersonTitle, title, isLearned ? 1UL : 0);
        list.Add(HomeFeature.PersonTitle, title, RoleFeatureList.Join(last, isLearned ? 1UL : 0));
        list.Add(HomeFeature.PersonTitle, isLearned ? 1UL : 0, last);
    }

    private void AddBehind(HomeFeatureList list, in HomePlace place, int person, ulong last)
    {
        if (person >= firsts.Length)
        {
            list.Add(HomeFeature.PersonBehind, 0);
            return;
        }

        var role = RoleOf(person);
        var steps = StepsOf(firsts[person] - place.End) + (MostSteps * BreaksIn(place.End, firsts[person]));
        list.Add(HomeFeature.PersonBehind, steps, role);
        list.Add(HomeFeature.PersonBehind, steps);
        list.Add(HomeFeature.PersonBehind, last, steps);
        list.Add(HomeFeature.PersonWord, RoleFeatureList.StemOf(sheet.Text, firsts[person] - 1), 64 + steps);
    }

    private static bool IsLearned(TokenizedText text, int index) => LearnedProfession.Is(text, index) || IsLearned(text.FoldedOf(text.Tokens[index]));

    private static bool IsLearned(ReadOnlySpan<char> word) => word.StartsWith("zememeri", StringComparison.Ordinal) || word.StartsWith("notar", StringComparison.Ordinal)
        || word.StartsWith("exekutor", StringComparison.Ordinal) || word.StartsWith("lekar", StringComparison.Ordinal) || word.StartsWith("psycholo", StringComparison.Ordinal)
        || word.StartsWith("architekt", StringComparison.Ordinal) || word.StartsWith("projektant", StringComparison.Ordinal) || word.StartsWith("veterinar", StringComparison.Ordinal)
        || word.StartsWith("statik", StringComparison.Ordinal) || word.StartsWith("restaurat", StringComparison.Ordinal) || word.StartsWith("prekladatel", StringComparison.Ordinal);

    // What leads from the name to the place: all of it where it is short, its words where it is not.
    private void AddGap(HomeFeatureList list, int from, int to, ulong role)
    {
        if (to <= from || to - from > FarthestGap)
        {
            return;
        }

        var whole = 1UL;
        for (var index = from; index < to; index++)
        {
            var stem = RoleFeatureList.StemOf(sheet.Text, index);
            whole = RoleFeatureList.Join(whole, stem);
            list.Add(HomeFeature.PersonGap, stem, 2);
            if (sheet.Text.Tokens[index].Kind == TokenKind.Word)
            {
                list.Add(HomeFeature.PersonGap, RoleFeatureList.WordOf(sheet.Text, index), 3);
            }
        }

        if (to - from <= LongestGap)
        {
            list.Add(HomeFeature.PersonGap, whole);
            list.Add(HomeFeature.PersonGap, whole, role + 16);
        }
    }

    private int PersonsBeside(int person)
    {
        var count = 1;
        while (count < MostBeside && person - count >= 0 && ends[person - count] >= firsts[person - count + 1] - 2)
        {
            count++;
        }

        return count;
    }

    // 0 in one line, 1 over line ends, 2 behind the end of a sentence, 3 over an empty line.
    private ulong BreaksIn(int from, int to)
    {
        var breaks = 0UL;
        for (var index = Math.Max(from, 1); index <= Math.Min(to, sheet.Text.Tokens.Length - 1) && index - from <= FarthestGap * 2; index++)
        {
            ref readonly var token = ref sheet.Text.Tokens[index];
            var isEnd = sheet.Text.IsMark(index, '.') && index + 1 < sheet.Text.Tokens.Length && sheet.Text.Tokens[index + 1].IsCapital && sheet.Text.Tokens[index - 1].Length > 3 && index < to;
            breaks = Math.Max(breaks, token.LinesBefore > 1 ? 3UL : isEnd ? 2UL : token.LinesBefore == 1 ? 1UL : 0);
        }

        return breaks;
    }

    private ulong RoleOf(int person)
    {
        var role = sheet.Roles[person];
        return 1UL + (ulong)role.Deciding + (role.IsInDoubt ? 32UL : 0);
    }

    private static ulong StepsOf(int tokens) => tokens switch
    {
        <= 0 => 0,
        1 => 1,
        2 => 2,
        <= 4 => 3,
        <= 8 => 4,
        <= 20 => 5,
        _ => 6,
    };
}
