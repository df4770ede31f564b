using Clona.Detectors.Entities;

namespace Clona.Detectors.Tests.Entities;

/// <summary>The comparison of two names against a plain form of the same rules.</summary>
public sealed class PersonNameTests
{
    [Fact]
    public void Names_fit_and_are_near_as_the_plain_form_says()
    {
        var random = new Random(20261123);
        var names = Enumerable.Range(0, 400).Select(_ => Name(random)).ToList();
        var (fitting, near) = (0, 0);
        foreach (var one in names)
        {
            foreach (var other in names)
            {
                one.Fits(other).ShouldBe(Fits(one, other), $"{one} {other}");
                one.IsNear(other).ShouldBe(IsNear(one, other), $"{one} {other}");
                fitting += one.Fits(other) ? 1 : 0;
                near += one.IsNear(other) ? 1 : 0;
            }
        }

        fitting.ShouldBeInRange(names.Count, names.Count * names.Count / 2);
        near.ShouldBeInRange(names.Count, names.Count * names.Count * 9 / 10);
    }

    [Fact]
    public void An_initial_does_not_take_the_word_that_another_word_needs()
    {
        var initial = new NamePart([], 'a', IsGiven: true, IsSurname: true, SurnameEnding.Open);
        var word = new NamePart([1], 'a', IsGiven: true, IsSurname: true, SurnameEnding.Open);
        var second = word with { Keys = [2] };

        new PersonName([initial, word], PersonGender.Unknown).Fits(new PersonName([word, second], PersonGender.Unknown)).ShouldBeTrue();
    }

    private static PersonName Name(Random random) =>
        new([.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => Part(random))], (PersonGender)random.Next(3), (PersonAge)(random.Next(4) == 0 ? random.Next(3) : 0));

    private static NamePart Part(Random random)
    {
        var key = random.Next(1, 7);
        var (isGiven, isSurname) = (random.Next(2) == 0, random.Next(2) == 0);
        ulong[] keys = random.Next(4) == 0 ? [] : random.Next(3) == 0 ? [(ulong)key, (ulong)key + 1] : [(ulong)key];
        return new NamePart(keys, (char)('a' + (key % 3)), isGiven, isSurname, (SurnameEnding)random.Next(3))
        {
            Start = (ulong)(key % 4),
            IsMiddle = random.Next(3) == 0,
            IsListedGiven = isGiven && random.Next(2) == 0,
            MayBeFamiliar = random.Next(4) == 0,
        };
    }

    private static bool Fits(PersonName one, PersonName other)
    {
        var genders = new[] { one.Gender, other.Gender };
        var isSameAge = one.Age == other.Age || (one.Age == PersonAge.Unknown && !IsFull(one));
        if ((genders.Contains(PersonGender.Male) && genders.Contains(PersonGender.Female)) || !isSameAge)
        {
            return false;
        }

        var (matched, words) = Match(one, other, genders.All(gender => gender == PersonGender.Female));
        return words > 0 && (matched == one.Parts.Count || (matched == other.Parts.Count && words >= 2));
    }

    private static bool IsNear(PersonName one, PersonName other)
    {
        var pairs = (from own in one.Parts from known in other.Parts where !own.IsInitial && !known.IsInitial select (Own: own, Known: known)).ToList();
        var same = pairs.FindAll(pair => pair.Own.Matches(pair.Known, areWomen: true));
        var sharesSurname = same.Exists(pair => pair.Own.IsSurname || pair.Known.IsSurname);
        var sharesGiven = same.Exists(pair => pair.Own.IsGiven && pair.Known.IsGiven);
        var beginsSurname = pairs.Exists(pair => pair.Own.Start == pair.Known.Start && pair.Own.IsSurname && pair.Known.IsSurname);
        var (matched, words) = Match(one, other, areWomen: true);
        return pairs.Exists(pair => (one.Parts.Count == 1 && pair.Own.IsFamiliarOf(pair.Known)) || (other.Parts.Count == 1 && pair.Known.IsFamiliarOf(pair.Own)))
            || (sharesSurname && !AreTold(one, other)) || (sharesGiven && beginsSurname)
            || ((sharesSurname || sharesGiven) && words > 0 && matched >= Math.Min(one.Parts.Count, other.Parts.Count));
    }

    private static bool AreTold(PersonName one, PersonName other)
    {
        if (Plain(one) is not { } own || Plain(other) is not { } known)
        {
            return false;
        }

        var areOfTwoGenders = one.Gender != other.Gender && one.Gender != PersonGender.Unknown && other.Gender != PersonGender.Unknown;
        return areOfTwoGenders || own.Start != known.Start;
    }

    // The listed given name of a name of two words, one given and one a surname.
    private static NamePart? Plain(PersonName name)
    {
        bool IsGiven(int at) => name.Parts[at].IsGiven && name.Parts[at].IsListedGiven;
        var isPlain = name.Parts.Count == 2 && name.Parts.All(part => !part.IsInitial)
            && ((IsGiven(0) && name.Parts[1].IsSurname) || (IsGiven(1) && name.Parts[0].IsSurname));
        return isPlain ? name.Parts[IsGiven(0) ? 0 : 1] : null;
    }

    private static bool IsFull(PersonName name) => name.Parts.Count(part => !part.IsInitial) > 1;

    // Each word takes the first word that is left, whole words before initials.
    private static (int Matched, int Words) Match(PersonName one, PersonName other, bool areWomen)
    {
        var left = other.Parts.ToList();
        var (matched, words) = (0, 0);
        foreach (var part in one.Parts.OrderBy(part => part.IsInitial))
        {
            var at = left.FindIndex(known => part.Matches(known, areWomen));
            if (at >= 0)
            {
                matched++;
                words += part.IsInitial || left[at].IsInitial ? 0 : 1;
                left.RemoveAt(at);
            }
        }

        return (matched, words);
    }
}
