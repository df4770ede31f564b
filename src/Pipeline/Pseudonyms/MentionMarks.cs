using Clona.Detectors.Declension;
using Clona.Pipeline.Policy;

namespace Clona.Pipeline.Pseudonyms;

/// <summary>Writes what stands in the place of each mention, so that nothing that is written stands for two people whom nobody joined.</summary>
/// <remarks>
/// What a mention shows of an invented name is written as in the text as long as it fits its person alone. Where it fits somebody else, too, the whole name is
/// written; where that does not help, nobody's pseudonym.
/// </remarks>
internal sealed class MentionMarks(MentionReader reader, SurrogateBook book, bool withoutDiacritics)
{
    /// <summary>Mentions whose case could not be told.</summary>
    public int Nominative { get; private set; }

    /// <summary>The mark of each mention; null where it gets nobody's pseudonym.</summary>
    public Dictionary<PlannedFinding, string?> Of(MentionSurvey survey)
    {
        var mentions = survey.Mentions.Select(Read).ToList();
        Nominative = mentions.Count(mention => mention.Form.IsDoubtful);
        var rivals = new NameRivals(book.Names(), mentions.Where(mention => mention.IsNamed && mention.IsWrittenAsMeant && mention.Name.Persons < mention.Surrogates.Count).Select(mention => mention.Names));
        var marks = mentions.Select(mention => (Mention: mention, Mark: MarkOf(mention, rivals))).ToList();
        var inFull = Alike(marks);
        marks = marks.ConvertAll(item => inFull.Contains(item.Mark ?? string.Empty) ? (item.Mention, Mark: Full(item.Mention)) : item);
        var nobodys = Alike(marks);
        var written = new Dictionary<PlannedFinding, string?>(ReferenceEqualityComparer.Instance);
        foreach (var (mention, mark) in marks)
        {
            written[mention.Mention.Finding] = mark is null || nobodys.Contains(mark) ? null : mark;
        }

        return written;
    }

    // Words that are written for two people, such as "Dvořákovi", which is a couple and a man to whom something is given. A couple and one of the two may share them.
    private static HashSet<string> Alike(List<(ReadMention Mention, string? Mark)> marks) => marks.Where(item => item.Mark is not null)
        .GroupBy(item => item.Mark!, item => item.Mention.Surrogates.Select(surrogate => surrogate.Label.Full).ToHashSet(StringComparer.Ordinal), StringComparer.OrdinalIgnoreCase)
        .Where(group => group.MaxBy(persons => persons.Count) is { } most && group.Any(persons => !persons.IsSubsetOf(most)))
        .Select(group => group.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private ReadMention Read(SurveyedMention mention)
    {
        var known = mention.Persons.SelectMany(person => person.GivenKeys).ToHashSet();
        var read = reader.Read(mention.Text, mention.Around.IsIntroduced, known);
        var form = read.Units.Count == 0
            ? new MentionForm(GrammaticalCase.Nominative, false, null, true)
            : MentionGrammar.Read(read, [.. mention.Persons.Select(person => person.Gender)], mention.IsCouple, mention.Around);
        return new ReadMention(mention, read, form, [.. mention.Persons.Select(book.For)]);
    }

    private string? MarkOf(ReadMention mention, NameRivals rivals)
    {
        if (!mention.IsNamed)
        {
            return string.Join(" a ", mention.Surrogates.Select(surrogate => surrogate.Label.In(mention.Form.Case)));
        }

        var shown = BornName(mention) is { } born ? [.. mention.Names.Select(name => name with { Surname = born })] : mention.Names;
        return !mention.IsWrittenAsMeant || rivals.Fit(mention.Name, mention.Names, shown) ? Full(mention) : NameWriter.Write(mention.Name, mention.Form, shown, withoutDiacritics);
    }

    // Of a name at birth that somebody bears there is no whole name to write.
    private string? Full(ReadMention mention) => !mention.IsNamed || BornName(mention) is not null ? null
        : !mention.IsWrittenAsMeant ? NameWriter.InFull(mention.Form, mention.Names) : NameWriter.WriteInFull(mention.Name, mention.Form, mention.Names, withoutDiacritics);

    private string? BornName(ReadMention mention)
    {
        var surname = mention.Name.Units.FirstOrDefault(unit => unit.Kind == UnitKind.Surname);
        var isOther = surname is not null && mention.Mention.Around.IsBornName && surname.Form.Key != mention.Mention.Persons[0].SurnameKey;
        return isOther ? book.SurnameFor(surname!.Form.Key) : null;
    }
}
