using System.Buffers;
using Clona.Detectors.Context;
using Clona.Detectors.Text;

namespace Clona.Detectors.Resolution;

/// <summary>Joins words that tell of somebody's health only together: an ailment and a part of the body ("bolest na hrudi", "srdeční
/// příhoda"), a state and the verb that ascribes it ("je hluchá"), a ward and the verb of a patient ("skončil na chirurgii").</summary>
/// <remarks>Each word alone is too common to be a datum: an operation of a pump, a deaf spot, a head of surgery.</remarks>
internal static class ComposedPassages
{
    private const int BodyReach = 26;
    private const int MostWordsBetween = 2;
    private const int StateReach = 30;
    private const int WardReach = 44;
    private const int AilmentReach = 24;
    private static readonly LabelRule Whole = LabelRule.Of(LabelKind.Special, reach: 0, flags: string.Empty);
    private static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".,;:()");
    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \n");

    private static readonly string[] Being = ["je", "jsem", "byl", "byla", "zustal", "zustala", "bude", "uz", "temer", "prakticky", "castecne", "zcela", "uplne", "docasne"];
    private static readonly string[] Patient = ["lezi", "lezel", "lezela", "skonci", "skoncil", "skoncila", "prijat", "prijata", "prevezen", "prevezena", "odvezen",
        "odvezena", "odvezli", "prevezli", "hospitalizovan", "hospitalizovana", "osetren", "osetrena", "leci", "lecen", "lecena", "lecil", "lecila", "lecim", "dochazi",
        "dochazel", "dochazela", "dochazim", "jezdi", "jezdil", "jezdila", "jezdim", "dojizdi", "dojizdel", "dojizdela", "chodil", "chodila", "chodim", "chodi", "objednan", "objednana", "pobyva", "pobyt", "pobyty", "pobytu", "pobytem", "operovan", "operovana"];

    // Too common to be looked for farther than right before the ward ("byla na chirurgii", "byla jsem s tím na chirurgii").
    private static readonly string[] Lying = ["je", "jsem", "byl", "byla", "opet", "tim", "ted", "nyni", "stale", "zrovna", "dosud"];

    // Who works there is no patient.
    private static readonly string[] Staff = ["primar", "lekar", "sestr", "pracuj", "pracov", "zamestnan", "vedouc", "stanicn", "rekonstr", "oprav", "koncert", "zavod"];
    private static readonly string[] Suffering = ["po", "utrpel", "utrpela", "trpi", "trpel", "trpela", "prodelal", "prodelala", "podstoupil", "podstoupila", "podstoupi",
        "podrobil", "podrobila", "podrobi", "ma", "mel", "mela", "mam"];

    /// <summary>Joins such words among <paramref name="hits"/> to hits of a special category, and drops those that stay alone.</summary>
    /// <param name="folded">Folded view.</param>
    /// <param name="hits">Words found in the view, in order.</param>
    public static void Join(ReadOnlySpan<char> folded, LabelHits hits)
    {
        var kept = 0;
        for (var i = 0; i < hits.Length; i++)
        {
            var hit = hits[i];
            if (!IsPart(hit.Kind))
            {
                hits.Put(kept++, hit);
            }
            else if (i + 1 < hits.Length && AreOne(folded, hit, hits[i + 1]))
            {
                hits.Put(kept++, new LabelHit(Whole, hit.Start, hits[++i].End));
            }
            else if (IsToldAlone(folded, hit))
            {
                hits.Put(kept++, new LabelHit(Whole, hit.Start, hit.End));
            }
        }

        hits.CutTo(kept);
    }

    private static bool IsPart(LabelKind kind) => kind is LabelKind.Ailment or LabelKind.Fault or LabelKind.BodyPart or LabelKind.State or LabelKind.Ward;

    private static bool AreOne(ReadOnlySpan<char> folded, in LabelHit first, in LabelHit second)
    {
        var isPair = first.Kind == LabelKind.BodyPart
            ? second.Kind is LabelKind.Ailment or LabelKind.Fault
            : first.Kind is LabelKind.Ailment or LabelKind.Fault && second.Kind == LabelKind.BodyPart;
        if (!isPair || second.Start - first.End > BodyReach)
        {
            return false;
        }

        var gap = folded[first.End..second.Start];
        return !IsInjuredParty(folded, first, gap) && !gap.Contains("do vlastnich", StringComparison.Ordinal) && !gap.ContainsAny(ClauseEnds) && !gap.Contains("\n\n", StringComparison.Ordinal) && gap.Count(' ') + gap.Count('\n') <= MostWordsBetween + 1;
    }

    // "poškozený uvedl, že hlavu" is the injured party, "poškozený zrak" and "poškozenou levou ruku" are a datum.
    private static bool IsInjuredParty(ReadOnlySpan<char> folded, in LabelHit fault, ReadOnlySpan<char> gap)
    {
        var word = folded[fault.Start..fault.End];
        var between = gap.Trim(" \n");
        return word.StartsWith("poskozen") && !word.StartsWith("poskozeni") && !between.IsEmpty
            && !between.StartsWith("lev") && !between.StartsWith("prav") && !between.StartsWith("ob");
    }

    private static bool IsToldAlone(ReadOnlySpan<char> folded, in LabelHit hit) => hit.Kind switch
    {
        LabelKind.Ailment => IsBracketed(folded, hit) || Follows(Clause(folded, hit.Start, AilmentReach), Suffering),
        LabelKind.State => Follows(Clause(folded, hit.Start, StateReach), Being),
        LabelKind.Ward => IsOfPatient(Clause(folded, hit.Start, WardReach)),
        _ => false,
    };

    // "Omluven: Jan Novák (nemoc)"
    private static bool IsBracketed(ReadOnlySpan<char> folded, in LabelHit hit) => hit.Start > 1 && folded[hit.Start - 1] == '(' && hit.End < folded.Length
        && folded[hit.End] is ')' or ',' && TextChars.IsLetter(TextChars.At(folded, TextChars.SkipWhiteBack(folded, hit.Start - 1, lineBreaks: 0) - 1));

    private static bool IsOfPatient(ReadOnlySpan<char> clause)
    {
        var before = clause.TrimEnd(" \n");
        return (Follows(clause, Patient) || Follows(before[(before.LastIndexOfAny(Blanks) + 1)..], Lying)) && !HasStaff(clause);
    }

    // What stands before in the same clause.
    private static ReadOnlySpan<char> Clause(ReadOnlySpan<char> folded, int end, int reach)
    {
        var before = folded[Math.Max(0, end - reach)..end];
        before = before[(before.LastIndexOfAny(ClauseEnds) + 1)..];
        return before[(before.LastIndexOf("\n\n", StringComparison.Ordinal) + 1)..];
    }

    private static bool Follows(ReadOnlySpan<char> clause, string[] words)
    {
        foreach (var range in clause.SplitAny(Blanks))
        {
            foreach (var word in words)
            {
                if (clause[range].SequenceEqual(word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool HasStaff(ReadOnlySpan<char> clause)
    {
        foreach (var word in Staff)
        {
            if (clause.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
