using System.Text.RegularExpressions;
using Clona.EndToEnd.Tests.Documents;
using Clona.EndToEnd.Tests.Programs;
using Xunit.Abstractions;

namespace Clona.EndToEnd.Tests;

/// <summary>The main promise: sixty values go into a contract of ten pages, none comes out, and everything else stays.</summary>
public sealed partial class PlantedContractTests(RedactedContract contract, ITestOutputHelper output) : IClassFixture<RedactedContract>
{
    [Fact]
    public void No_planted_value_survives_and_no_other_word_is_lost() => ShouldLoseTheValuesAlone(contract);

    [Fact]
    public void No_planted_value_survives_and_no_other_word_is_lost_when_LibreOffice_printed_it()
    {
        using var other = new RedactedContract(PrintedPdf.WithLibreOffice);

        ShouldLoseTheValuesAlone(other);
    }

    [Fact]
    public void Names_of_the_party_and_of_officials_stay()
    {
        contract.Result.ExitCode.ShouldBeOneOf(0, 10);

        var text = Readers.Poppler(contract.Redacted);
        PlantedContract.KeptNames.ShouldAllBe(name => text.Contains(name, StringComparison.Ordinal));
    }

    [Fact]
    public void Sixty_values_are_planted_and_readable_in_the_original()
    {
        var text = Compact(Readers.Poppler(contract.Original));

        PlantedContract.Values.Count.ShouldBe(60);
        PlantedContract.Values.ShouldAllBe(value => text.Contains(Compact(value), StringComparison.Ordinal));
    }

    private void ShouldLoseTheValuesAlone(RedactedContract made)
    {
        output.WriteLine(made.Result.Output);
        made.Result.ExitCode.ShouldBeOneOf(0, 10);
        Survivors(made.Redacted).ShouldBeEmpty(made.Result.Errors);
        KeptWords(Readers.Poppler(made.Redacted)).ShouldBe(KeptWords(Readers.Poppler(made.Original)));
    }

    private static IEnumerable<string> Survivors(string pdf)
    {
        string[] views = [Compact(Readers.Poppler(pdf)), Compact(Readers.MuPdf(pdf)), Compact(Readers.Qdf(pdf))];
        return PlantedContract.Values.Where(value => views.Any(view => view.Contains(Compact(value), StringComparison.OrdinalIgnoreCase)));
    }

    private static string Compact(string text) => Blanks().Replace(text, string.Empty);

    // What is left of both texts when the planted values and the marks in their place are taken out.
    private static string KeptWords(string text)
    {
        var compact = Compact(text);
        foreach (var value in PlantedContract.Values)
        {
            compact = compact.Replace(Compact(value), string.Empty, StringComparison.Ordinal);
        }

        return Mark().Replace(compact, string.Empty);
    }

    [GeneratedRegex(@"\s+", RegexOptions.None, 2000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@"\[[^\]]{2,30}\]", RegexOptions.None, 2000)]
    private static partial Regex Mark();
}
