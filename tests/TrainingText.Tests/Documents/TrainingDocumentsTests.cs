using System.Globalization;
using Clona.TrainingText.Rendering;
using Clona.TrainingText.Stock;
using Clona.TrainingText.Templates;
using Clona.TrainingText.Values;

namespace Clona.TrainingText.Tests.Documents;

/// <summary>What every made document must be.</summary>
public sealed class TrainingDocumentsTests
{
    private const int Many = 600;

    private static readonly string[] Profiles = ["registr-smluv", "minutes", "infz"];

    [DataFact]
    public void The_same_seed_gives_the_same_text() =>
        TrainingDocuments.Make(11, 40, Part.Train).ShouldBe(TrainingDocuments.Make(11, 40, Part.Train));

    [DataFact]
    public void Another_seed_gives_another_text() =>
        TrainingDocuments.Make(11, 1, Part.Train).ShouldNotBe(TrainingDocuments.Make(12, 1, Part.Train));

    [DataFact]
    public void A_longer_run_begins_as_a_shorter_one() =>
        TrainingDocuments.Make(3, 30, Part.Test).Take(10).ShouldBe(TrainingDocuments.Make(3, 10, Part.Test));

    [DataFact]
    public void Every_mark_is_well_formed_and_none_is_left_over()
    {
        foreach (var text in All())
        {
            Profiles.ShouldContain(Marked.ProfileOf(text));
            Marked.Strip(text).IndexOfAny(['⟦', '⟧', '{', '}']).ShouldBe(-1, text);
            Marked.MarksOf(text).ShouldAllBe(mark => mark.Surface.Trim().Length > 0);
        }
    }

    [DataFact]
    public void Every_mark_bears_a_type_and_a_role_of_the_guide()
    {
        foreach (var mark in All().SelectMany(Marked.MarksOf))
        {
            Decisions.Types.ShouldContain(mark.Type);
            Decisions.Roles.ShouldContain(mark.Role);
        }
    }

    [DataFact]
    public void Names_are_decided_as_the_table_of_the_guide_says_unless_a_person_must_decide()
    {
        foreach (var text in All())
        {
            var profile = Marked.ProfileOf(text);
            Marked.MarksOf(text)
                .Where(mark => mark.Type is "PERSON" && mark.Decision is not 'Q' && mark.Decision != Decisions.Of(profile, "PERSON", mark.Role))
                .ShouldBeEmpty();
        }
    }

    [DataFact]
    public void Check_digits_of_clean_birth_numbers_hold()
    {
        var numbers = All().SelectMany(Marked.MarksOf).Where(mark => mark.Type == "BIRTH_NUMBER")
            .Select(mark => string.Concat(mark.Surface.Where(char.IsAsciiDigit))).Where(digits => digits.Length == 10).ToList();

        // Optical slips damage a few on purpose.
        numbers.Count.ShouldBeGreaterThan(50);
        numbers.Count(CheckDigits.IsBirthNumber).ShouldBeGreaterThan(numbers.Count * 9 / 10);
    }

    [DataFact]
    public void Test_and_training_share_no_template()
    {
        var train = TemplateSet.Read(Part.Train).Templates.Select(template => template.Id);
        var test = TemplateSet.Read(Part.Test).Templates.Select(template => template.Id);

        train.Intersect(test, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Part.Train, 150)]
    [InlineData(Part.Test, 40)]
    public void There_are_many_templates_each_with_its_own_name(Part part, int fewest)
    {
        var ids = TemplateSet.Read(part).Templates.Select(template => template.Id).ToList();

        ids.Count.ShouldBeGreaterThanOrEqualTo(fewest);
        ids.ShouldBeUnique();
    }

    [DataFact]
    public void Test_and_training_share_no_person_by_full_name()
    {
        static HashSet<string> Names(Part part) => TrainingDocuments.Make(5, Many, part).SelectMany(Marked.MarksOf)
            .Where(mark => mark.Type == "PERSON").SelectMany(mark => mark.Surface.Split(' ', '\n', '\t', '-'))
            .Where(word => word.Length > 4 && char.IsUpper(word[0]) && char.IsLower(word[1]) && !word.Contains('.', StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);

        var train = Names(Part.Train);
        var test = Names(Part.Test);

        // Only declined forms of two lemmas may meet (Pavla is a woman, and of Pavel), and names of families.
        train.Count(test.Contains).ShouldBeLessThan(test.Count / 50);
    }

    [DataFact]
    public void A_thousand_documents_take_seconds()
    {
        var words = TrainingDocuments.Make(1, 1000, Part.Train).Sum(text => text.AsSpan().Count(' '));

        words.ShouldBeGreaterThan(50_000, words.ToString(CultureInfo.InvariantCulture));
    }

    [DataFact]
    public void Every_template_and_every_sentence_of_a_pool_can_be_filled()
    {
        foreach (var part in Enum.GetValues<Part>())
        {
            var set = TemplateSet.Read(part);
            var stock = NameStock.Read(DataFolder.Require(), part);
            foreach (var template in set.Templates)
            {
                for (ulong seed = 0; seed < 12; seed++)
                {
                    Renderer.Render(set, template, new DocumentState(stock, new Draw(seed), template.Profiles[0])).ShouldNotBeEmpty();
                }
            }
        }
    }

    private static IEnumerable<string> All() =>
        TrainingDocuments.Make(21, Many, Part.Train).Concat(TrainingDocuments.Make(22, Many, Part.Test));
}
