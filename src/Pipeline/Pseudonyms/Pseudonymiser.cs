using System.Globalization;
using Clona.Detectors.Declension;
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
        var withoutDiacritics = IsPlain(text);
        var marks = new Dictionary<PlannedFinding, string?>(ReferenceEqualityComparer.Instance);
        var nominative = 0;
        foreach (var mention in survey.Mentions)
        {
            marks[mention.Finding] = MarkOf(mention, book, withoutDiacritics, ref nominative);
        }

        foreach (var item in plan.Removed.Where(item => item.Finding is { Span.IsEmpty: false } && !marks.ContainsKey(item)))
        {
            marks[item] = values.For(item.Finding.Type, text[item.Finding.Span.Start..item.Finding.Span.End]);
        }

        var replaced = plan.Findings.Select(item => marks.TryGetValue(item, out var mark) && mark is not null ? item with { Mark = mark } : item);
        var record = new PseudonymRecord(style, mapping, survey.Persons.Count, nominative)
        {
            Nobody = plan.Removed.Count(item => item.Finding is { Type: FindingType.Person, EntityInDoubt: true }),
        };
        return (
            plan with { Findings = [.. replaced], Pseudonyms = record },
            new PseudonymLedger(PseudonymLedger.SchemaName, book.Persons(), values.Values));
    }

    private string MarkOf(SurveyedMention mention, SurrogateBook book, bool withoutDiacritics, ref int nominative)
    {
        var known = mention.Persons.SelectMany(person => person.GivenKeys).ToHashSet();
        var read = reader.Read(mention.Text, mention.Around.IsIntroduced, known);
        var form = read.Units.Count == 0
            ? new MentionForm(GrammaticalCase.Nominative, false, null, true)
            : MentionGrammar.Read(read, [.. mention.Persons.Select(person => person.Gender)], mention.IsCouple, mention.Around);
        nominative += form.IsDoubtful ? 1 : 0;
        var surrogates = mention.Persons.Select(book.For).ToList();
        var names = surrogates.Select(surrogate => surrogate.Name).OfType<InventedName>().ToList();
        return names.Count == surrogates.Count && read.Units.Count > 0
            ? NameWriter.Write(read, form, BornNames(mention, read, names, book), withoutDiacritics)
            : string.Join(" a ", surrogates.Select(surrogate => surrogate.Label.In(form.Case)));
    }

    private static List<InventedName> BornNames(SurveyedMention mention, NameMention read, List<InventedName> names, SurrogateBook book)
    {
        var surname = read.Units.FirstOrDefault(unit => unit.Kind == UnitKind.Surname);
        var isOther = surname is not null && mention.Around.IsBornName && surname.Form.Key != mention.Persons[0].SurnameKey;
        return isOther && book.SurnameFor(surname!.Form.Key) is { } born ? names.ConvertAll(name => name with { Surname = born }) : names;
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
