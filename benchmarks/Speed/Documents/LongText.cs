using Clona.Speed.Texts;

namespace Clona.Speed.Documents;

/// <summary>A hundred pages of Czech prose with a thousand invented secrets, the same ones every time.</summary>
/// <remarks>
/// The prose is that of the gold texts for development without their findings. Each secret is one word that stands in no other
/// word: a surname, a birth number or a telephone number.
/// </remarks>
internal sealed class LongText
{
    /// <summary>Number of pages.</summary>
    public const int PageCount = 100;

    /// <summary>Number of secrets.</summary>
    public const int SecretCount = 1000;

    private const int WordsOfPage = 490;
    private const int SecretsOfPage = SecretCount / PageCount;
    private const int SourceLength = 500_000;

    private static readonly char[] Blanks = [' ', '\n'];

    private LongText(IReadOnlyList<IReadOnlyList<string>> pages, IReadOnlyList<string> secrets)
    {
        Pages = pages;
        Secrets = secrets;
    }

    /// <summary>The words of each page, secrets among them.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Pages { get; }

    /// <summary>The secrets in the order in which they stand.</summary>
    public IReadOnlyList<string> Secrets { get; }

    /// <summary>Makes the text.</summary>
    public static LongText Create()
    {
        var prose = CorpusText.WithoutFindings(SourceLength).Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var secrets = new SecretWords(string.Join(' ', prose)).Take(SecretCount);
        return new([.. Enumerable.Range(0, PageCount).Select(page => PageOf(page, prose, secrets))], secrets);
    }

    private static List<string> PageOf(int page, string[] prose, IReadOnlyList<string> secrets)
    {
        List<string> words = [.. Enumerable.Range(0, WordsOfPage).Select(word => prose[((page * WordsOfPage) + word) % prose.Length])];
        for (var i = SecretsOfPage - 1; i >= 0; i--)
        {
            // Not at the very beginning, where the heading stands, and a little differently on every page.
            words.Insert(9 + (i * (WordsOfPage / SecretsOfPage)) + (page * 7 % 31), secrets[(page * SecretsOfPage) + i]);
        }

        return words;
    }
}
