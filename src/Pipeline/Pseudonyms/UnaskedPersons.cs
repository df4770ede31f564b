using Clona.Detectors.Lexicon;
using Clona.Pipeline.Persons;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Who is who where nobody can be asked: of what the program joined only equal whole names hold.</summary>
/// <remarks>
/// A mention that a person would have to confirm keeps its person only where it is the whole name, in whatever case and order, that the person is first called by,
/// and the program is sure of it. Everything else that is joined, a surname alone above all, and the second half of a name in two cells get nobody's pseudonym.
/// </remarks>
internal sealed class UnaskedPersons(string text, NameForms forms)
{
    private static readonly HashSet<ulong> Nothing = [];

    private readonly MentionReader reader = new(forms);
    private readonly Dictionary<string, string> wholeNames = new(StringComparer.Ordinal);

    /// <summary>The plan; what is removed stays the same.</summary>
    public DocumentPlan Apply(DocumentPlan plan)
    {
        var mentions = PersonMention.Of(plan).DistinctBy(mention => mention.Start).ToDictionary(mention => mention.Start);
        var state = WhoIsWho.Of([.. mentions.Values], []);
        return plan with { Findings = [.. plan.Findings.Select(item => PersonMention.IsMention(item) && IsNobodys(item, mentions[item.Finding.Span.Start], state) ? Doubted(item) : item)] };
    }

    private bool IsNobodys(PlannedFinding item, PersonMention mention, WhoIsWho state) => state.WholeOf(mention.Start) != mention.Start
        || (state.IsOpen(mention.Start) && (mention.IsUnsure || !IsWholeName(item, mention)));

    private bool IsWholeName(PlannedFinding item, PersonMention mention)
    {
        var span = item.Finding.Span;
        var name = reader.Read(text[span.Start..span.End], Neighbourhood.Of(text, span.Start, span.End).IsIntroduced, Nothing);
        return name.Persons == mention.Labels.Length && mention.Labels.Index().All(label => WordsOf(name, label.Index) is { } words
            && (wholeNames.TryGetValue(label.Item, out var known) ? known == words : wholeNames.TryAdd(label.Item, words)));
    }

    // Null where the mention holds less than a given name and a surname, or letters for them.
    private static string? WordsOf(NameMention name, int person)
    {
        var units = name.Units.Where(unit => unit.Person == person).ToList();
        if (name.SharesSurname && person == 0)
        {
            units.AddRange(name.UnitsOf(1).Where(unit => unit.Kind == UnitKind.Surname));
        }

        var isWhole = units.Exists(unit => unit.Kind == UnitKind.Given) && units.Exists(unit => unit.Kind == UnitKind.Surname)
            && !units.Exists(unit => unit.Kind is UnitKind.GivenInitial or UnitKind.SurnameInitial);
        return isWhole ? string.Join(' ', units.Select(unit => unit.Form.Key).Order()) : null;
    }

    private static PlannedFinding Doubted(PlannedFinding item) => item with { Finding = item.Finding with { EntityInDoubt = true } };
}
