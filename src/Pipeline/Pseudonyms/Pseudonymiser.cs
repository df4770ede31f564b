using System.Globalization;
using Clona.Detectors.Findings;
using Clona.Detectors.Lexicon;
using Clona.Pipeline.Policy;
using Clona.Pipeline.Policy.Lists;
using Clona.Pipeline.Reporting;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Says for each finding that a plan removes what stands in its place, the same for the same person and value.</summary>
/// <remarks>A pure function of text, plan and what is known of the case file: the same document gets the same pseudonyms.</remarks>
internal sealed class Pseudonymiser(NameForms forms, PseudonymStyle style, OwnLists? lists = null)
{
    private readonly MentionReader reader = new(forms);

    /// <summary>The plan with its pseudonyms, and the mapping.</summary>
    /// <param name="text">The document's text.</param>
    /// <param name="plan">What is removed.</param>
    /// <param name="known">The mapping of the case file so far.</param>
    /// <param name="mapping">What becomes of the mapping.</param>
    public (DocumentPlan Plan, PseudonymLedger Ledger) Apply(string text, DocumentPlan plan, PseudonymLedger known, PseudonymMapping mapping)
    {
        var survey = MentionSurvey.Of(text, plan, forms);
        var stock = new NameStock(Forbidden(text), Turn(plan.Sha256));
        var book = new SurrogateBook(stock, style, label => text.Contains(label, StringComparison.OrdinalIgnoreCase), known.Persons);
        foreach (var person in survey.Persons)
        {
            book.For(person);
        }

        var values = new ValueBook(style, known.Values);
        var mentionMarks = new MentionMarks(reader, book, IsPlain(text));
        var marks = mentionMarks.Of(survey);
        var unmarked = marks.Values.Count(mark => mark is null);
        foreach (var item in plan.Removed.Where(item => item.Finding is { Span.IsEmpty: false } && !marks.ContainsKey(item)))
        {
            marks[item] = values.For(item.Finding.Type, text[item.Finding.Span.Start..item.Finding.Span.End]);
        }

        var replaced = plan.Findings.Select(item => marks.TryGetValue(item, out var mark) && mark is not null ? item with { Mark = mark } : item);
        var record = new PseudonymRecord(style, mapping, survey.Persons.Count, mentionMarks.Nominative)
        {
            Nobody = unmarked + plan.Removed.Count(item => item.Finding is { Type: FindingType.Person, EntityInDoubt: true }),
        };
        return (
            plan with { Findings = [.. replaced], Pseudonyms = record },
            new PseudonymLedger(PseudonymLedger.SchemaName, book.Persons(), values.Values));
    }

    // Nobody whom the document or the office names may be meant by a pseudonym.
    private HashSet<ulong> Forbidden(string text)
    {
        var forbidden = NameStock.KeysOf(text).ToHashSet();
        foreach (var value in lists?.Entries.SelectMany(entry => entry.Values) ?? [])
        {
            forbidden.UnionWith(NameStock.KeysOf(value));
        }

        return forbidden;
    }

    private static int Turn(string sha256) =>
        sha256.Length >= 4 && int.TryParse(sha256.AsSpan(0, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var turn) ? turn : 0;

    // A text of some length without one letter with a hook or an accent was written without them.
    private static bool IsPlain(string text) => text.Length >= 40 && !text.Any(letter => char.IsLetter(letter) && letter > 0x7F);
}
