namespace Clona.Accuracy.Scoring;

/// <summary>The figures that the reference scorer prints too, in its order.</summary>
internal static class MainFigures
{
    public static IReadOnlyList<Figure> Of(Tally tally) =>
    [
        new("documents", tally.Documents, IsCount: true),
        new("words", tally.Words, IsCount: true),
        new("mention recall", tally.Mentions.Percent),
        new("entity recall", tally.Entities.Percent),
        new("character recall", tally.Characters.Percent),
        new("character precision", tally.MaskedCharacters.Percent),
        new("documents with a leak", tally.Leaks.Percent),
        new("documents with a critical leak", tally.CriticalLeaks.Percent),
        new("over-redaction", OverRedaction(tally)),
        new("officials left readable", tally.OfficialsReadable.Percent),
        new("officials not removed", tally.OfficialsNotRemoved.Percent),
        new("person strict F1", PersonF1(tally)),
        new("person found (any overlap)", tally.PersonsTouched.Percent),
        new("false persons per 1000 words", Rounding.PerThousand(tally.PersonsFalse, tally.Words)),
        new("role accuracy", tally.Roles.Percent),
        new("to review per 1000 words", Rounding.PerThousand(tally.Reviews, tally.Words)),
    ];

    private static double? OverRedaction(Tally tally) =>
        Rounding.Percent(tally.MaskedCharacters.Cases - tally.MaskedCharacters.Hits, tally.FreeCharacters);

    // From the rounded percentages, and none where one of them is zero: so does the reference scorer.
    private static double? PersonF1(Tally tally)
    {
        var precision = Rounding.Percent(tally.PersonsStrict.Hits, tally.PersonsPredicted);
        var recall = tally.PersonsStrict.Percent;
        return precision is > 0 and { } p && recall is > 0 and { } r ? Rounding.Hundredths(2 * p * r / (p + r)) : null;
    }
}
