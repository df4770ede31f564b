namespace Clona.Accuracy.Scoring;

/// <summary>All figures of one run over some documents.</summary>
internal sealed class AccuracyReport
{
    private AccuracyReport(Scorer scorer, KindScorer kinds, EntityPairs pairs, RoleConfusion roles, Questions questions)
    {
        Pairs = pairs;
        Roles = roles;
        Questions = questions;
        Main = MainFigures.Of(scorer.Tally);
        Types = scorer.Types;
        Kinds = kinds.Kinds;
        Misses = scorer.Misses;
    }

    /// <summary>The figures that the reference scorer prints too.</summary>
    public IReadOnlyList<Figure> Main { get; }

    /// <summary>Counts per type, as the reference scorer prints them.</summary>
    public IReadOnlyDictionary<string, TypeTally> Types { get; }

    /// <summary>Precision and recall per kind.</summary>
    public IReadOnlyDictionary<string, KindTally> Kinds { get; }

    /// <summary>Linking of the mentions of one person.</summary>
    public EntityPairs Pairs { get; }

    /// <summary>Roles that persons got instead of their own.</summary>
    public RoleConfusion Roles { get; }

    /// <summary>What people are asked, each person once.</summary>
    public Questions Questions { get; }

    /// <summary>Single documents; never to be shown for sealed texts.</summary>
    public IReadOnlyList<DocumentMisses> Misses { get; }

    public static AccuracyReport Of(IEnumerable<ScoredDocument> documents)
    {
        var scorer = new Scorer();
        var kinds = new KindScorer();
        var pairs = new EntityPairs();
        var roles = new RoleConfusion();
        var questions = new Questions();
        foreach (var document in documents)
        {
            scorer.Add(document);
            kinds.Add(document);
            pairs.Add(document);
            roles.Add(document);
            questions.Add(document);
        }

        return new AccuracyReport(scorer, kinds, pairs, roles, questions);
    }

    /// <summary>Every figure by its name; per kind as <c>BIRTH_NUMBER/strict recall</c>.</summary>
    public IEnumerable<Figure> Figures() =>
        Main.Concat(Types.Select(type => new Figure($"{type.Key}/masked", type.Value.Masked.Percent)))
            .Append(new Figure("entity pair F1", Pairs.F1))
            .Append(new Figure("questions per 1000 words", Questions.AskedPerThousand))
            .Concat(Kinds.SelectMany(kind => KindFigures.Of(kind.Key, kind.Value)));
}
