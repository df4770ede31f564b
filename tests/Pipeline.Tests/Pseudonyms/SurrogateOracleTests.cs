using System.Diagnostics;
using System.Text;
using Clona.Detectors.Declension;
using Clona.Pipeline.Pseudonyms;
using Xunit.Abstractions;

namespace Clona.Pipeline.Tests.Pseudonyms;

/// <summary>The forms of all names that pseudonyms are made of, beside the system's Czech dictionary, which is never shipped.</summary>
public sealed class SurrogateOracleTests(ITestOutputHelper output)
{
    [OracleFact]
    public void The_dictionary_knows_the_forms_of_the_invented_names_that_it_knows()
    {
        var stock = new NameStock([], 0);
        HashSet<string> taken = new(StringComparer.Ordinal);
        List<string> surnames = [];
        while (stock.NextSurname(taken) is { } surname)
        {
            surnames.Add(surname);
        }

        var cases = Enum.GetValues<GrammaticalCase>();
        var rows = new List<(string Lemma, string Form)>();
        foreach (var given in stock.Given(Gender.Masculine))
        {
            rows.AddRange(cases.Select(item => (given, new InventedName(Gender.Masculine, given, "Dvořák").GivenIn(item, beforeSurname: true))));
        }

        foreach (var given in stock.Given(Gender.Feminine))
        {
            rows.AddRange(cases.Select(item => (given, new InventedName(Gender.Feminine, given, "Dvořák").GivenIn(item, beforeSurname: true))));
        }

        foreach (var surname in surnames)
        {
            rows.AddRange(cases.Select(item => (surname, new InventedName(Gender.Masculine, "Petr", surname).SurnameIn(item))));
        }

        var unknown = Unknown(rows.SelectMany(row => new[] { row.Lemma, row.Form }));
        var known = rows.Where(row => !unknown.Contains(row.Lemma)).ToList();
        var strange = known.Where(row => unknown.Contains(row.Form)).ToList();
        output.WriteLine($"{known.Count} forms of {known.Select(row => row.Lemma).Distinct(StringComparer.Ordinal).Count()} names, {strange.Count} unknown: "
            + string.Join(' ', strange.Select(row => row.Form)));

        (1 - (strange.Count / (double)known.Count)).ShouldBeGreaterThanOrEqualTo(0.95);
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
