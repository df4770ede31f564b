using Clona.Detectors.Findings;
using Clona.Pipeline.Policy.Posts;

namespace Clona.Pipeline.Policy.Places;

/// <summary>
/// Tells the places of a person that only the rules of publication know: among listeners, in a list of jubilees, beside a talk.
/// </summary>
/// <remarks>
/// Only persons in running text whom nothing else explains get such a place: an official who talks remains an official. A speaker
/// is a listener where the sentence says so and names no speech. Reads words around the finding, keeps none.
/// </remarks>
internal static class PersonPlaces
{
    private const int JubileeReach = 1_500;

    // Lists of jubilees have short lines; a whole text in one line would be read anew for each name in it.
    private const int LineReach = 1_500;

    private static readonly string[] Listeners =
        ["posluchač", "přihlíž", "diváků", "diváci", "diváky", "v publiku", "z publika", "z řad veřejnosti byl"];

    private static readonly string[] Talks =
        ["přednášk", "přednášející", "lektor", "referát", "na konferenci", "na semináři", "odborný článek", "odborného článku"];

    private static readonly string[] Citizens = ["občan pan", "občanka paní", "z řad veřejnosti", "z řad občanů"];

    // Who does one of these takes part, and is no listener whatever else the sentence says.
    private static readonly string[] Speaking =
        ["vystoup", "promluv", "řekl", "uvedl", "sdělil", "dotáz", "zeptal", "požád", "navrh", "připom", "upozorn", "dotaz", "přihlásil"];

    private static readonly string[] Congratulations =
        ["jubil", "blahopřej", "gratuluj", "životní výročí", "životního výročí", "narozeniny oslav", "oslaví narozeniny"];

    private static readonly HashSet<int> Significant = [50, 60, 65, 70, 75, 80, 85, 90, 95];

    /// <summary>The finding with its place; the same finding where no such place is known.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="finding">The finding.</param>
    /// <param name="post">The post named beside it, where it is an official's.</param>
    public static Finding Placed(string text, Finding finding, PostFacing post)
    {
        if (finding is not { Type: FindingType.Person, Place: DocumentPlace.Body or DocumentPlace.LetterHead or DocumentPlace.MemberList })
        {
            return finding;
        }

        return finding.Role == PersonRole.Official ? Doubted(text, finding, post)
            : IsListener(text, finding) ? finding with { Role = PersonRole.Other, RoleInDoubt = false, CautiousRole = null, Place = DocumentPlace.Audience }
            : finding with { Place = PlaceOf(text, finding) };
    }

    // The sentence says outright that somebody listened; that answers whether they spoke or were only there, however sure the weights are.
    private static bool IsListener(string text, Finding finding)
    {
        if (finding.Role is not (PersonRole.Other or PersonRole.Representative or PersonRole.Speaker) || IsJubilee(text, finding.Span))
        {
            return false;
        }

        var sentence = text.AsSpan(Sentence.Around(text, finding.Span));
        return HasAny(sentence, Listeners) && !HasAny(sentence, Speaking);
    }

    // Who is called a citizen, or gives a talk, and has no post beside the name, need not be an official at all.
    private static Finding Doubted(string text, Finding finding, PostFacing post)
    {
        var sentence = text.AsSpan(Sentence.Around(text, finding.Span));
        return post != PostFacing.Unknown ? finding
            : HasAny(sentence, Citizens) ? finding with { RoleInDoubt = true }
            : HasAny(sentence, Talks) ? finding with { Place = DocumentPlace.Talk }
            : finding;
    }

    private static DocumentPlace PlaceOf(string text, Finding finding)
    {
        var sentence = text.AsSpan(Sentence.Around(text, finding.Span));
        return finding.Role switch
        {
            PersonRole.Other or PersonRole.ThirdParty when IsJubilee(text, finding.Span) => DocumentPlace.Jubilee,
            PersonRole.Other or PersonRole.ThirdParty when HasAny(sentence, Listeners) => DocumentPlace.Audience,
            PersonRole.Other or PersonRole.ThirdParty or PersonRole.Representative when HasAny(sentence, Talks) => DocumentPlace.Talk,
            _ => finding.Place,
        };
    }

    // "Božena Krátká, 80 let" below "Jubilanti měsíce dubna". Ages that nobody celebrates in public do not count.
    private static bool IsJubilee(string text, TextSpan person)
    {
        var line = Sentence.LineOf(text, person, LineReach);
        var before = text.AsSpan(Math.Max(0, line.Start - JubileeReach), Math.Min(line.Start, JubileeReach));
        return AgeIn(text.AsSpan(line)) is { } age && (Significant.Contains(age) || age >= 100)
            && (HasAny(before, Congratulations) || HasAny(text.AsSpan(line), Congratulations));
    }

    private static int? AgeIn(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOf("let", StringComparison.OrdinalIgnoreCase); at > 0;)
        {
            var number = line[..at].TrimEnd();
            var digits = number[(number.LastIndexOfAnyExceptInRange('0', '9') + 1)..];
            if (digits.Length is 2 or 3 && int.TryParse(digits, System.Globalization.NumberStyles.None, null, out var age))
            {
                return age;
            }

            var next = line[(at + 1)..].IndexOf("let", StringComparison.OrdinalIgnoreCase);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return null;
    }

    private static bool HasAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> AsSpan(this string text, TextSpan span) => text.AsSpan(span.Start, span.Length);
}
