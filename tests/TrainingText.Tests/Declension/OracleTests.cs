using System.Diagnostics;
using System.Text;
using Clona.Detectors.Declension;
using Clona.TrainingText.Stock;

namespace Clona.TrainingText.Tests.Declension;

/// <summary>Declined names beside a dictionary of the system, which is an oracle here and never shipped.</summary>
public sealed class OracleTests
{
    private const double Enough = 0.97;

    // The dictionary misses the dative of rare names that it has otherwise (Yvetě, Zdeně).
    private const double EnoughOfWomen = 0.95;

    [OracleFact]
    public void The_dictionary_knows_the_forms_of_the_given_names_that_it_knows() =>
        KnownShare(Given(Gender.Masculine), (name, number) => MasculineDeclension.Of(name, number, beforeSurname: true)).ShouldBeGreaterThan(Enough);

    [OracleFact]
    public void The_dictionary_knows_the_forms_of_the_womens_names_that_it_knows()
    {
        // Vladimíra is known to it as a form of Vladimír only: a name counts when its instrumental is known too.
        var names = Given(Gender.Feminine);
        var strange = Unknown(names.Select(name => FeminineDeclension.Given(name, GrammaticalCase.Instrumental)));

        KnownShare(names.Where(name => !strange.Contains(FeminineDeclension.Given(name, GrammaticalCase.Instrumental))).ToList(), FeminineDeclension.Given)
            .ShouldBeGreaterThan(EnoughOfWomen);
    }

    [OracleFact]
    public void The_dictionary_knows_the_forms_of_the_surnames_that_it_knows() =>
        KnownShare(Surnames(), (name, number) => MasculineDeclension.Of(name, number)).ShouldBeGreaterThan(Enough);

    [OracleFact]
    public void The_dictionary_knows_the_womens_forms_of_the_surnames_that_it_knows() =>
        KnownShare(Surnames(), (name, number) => FeminineDeclension.Surname(FeminineDeclension.SurnameFrom(name), number), lemmaToo: true)
            .ShouldBeGreaterThan(Enough);

    private static List<string> Given(Gender gender)
    {
        var stock = GivenNameStock.Read(DataFolder.Require(), Part.Train);
        var draw = new Draw(1);
        return Enumerable.Range(0, 3000).Select(_ => stock.Any(draw, gender)).Distinct(StringComparer.Ordinal).ToList();
    }

    private static List<string> Surnames()
    {
        var stock = SurnameStock.Read(DataFolder.Require(), Part.Train);
        var draw = new Draw(2);
        return Enumerable.Range(0, 6000).Select(_ => stock.Listed(draw)).Distinct(StringComparer.Ordinal).ToList();
    }

    private static double KnownShare(List<string> lemmas, Func<string, GrammaticalCase, string> form, bool lemmaToo = false)
    {
        var unknown = Unknown(lemmaToo ? lemmas.Concat(lemmas.Select(FeminineDeclension.SurnameFrom)) : lemmas);
        var forms = lemmas.Where(lemma => !unknown.Contains(lemma) && !(lemmaToo && unknown.Contains(FeminineDeclension.SurnameFrom(lemma))))
            .SelectMany(lemma => Enumerable.Range(2, 6).Select(number => form(lemma, (GrammaticalCase)number))).ToList();
        var strange = Unknown(forms);
        return 1 - (forms.Count(strange.Contains) / (double)forms.Count);
    }

    private static HashSet<string> Unknown(IEnumerable<string> words)
    {
        var start = new ProcessStartInfo(OracleFactAttribute.Program, ["-d", "cs_CZ", "-i", "UTF-8", "-l"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        var answer = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(string.Join('\n', words) + "\n");
        process.StandardInput.Close();
        return answer.GetAwaiter().GetResult().Split('\n').ToHashSet(StringComparer.Ordinal);
    }
}
