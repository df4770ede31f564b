using System.Text;
using Clona.Pdf.Tests.Oracles;

namespace Clona.Pdf.Tests.Corpora.Differences;

/// <summary>Says why a second reader reads or draws an output otherwise than its input. No rule knows a file by its name.</summary>
/// <param name="before">The input.</param>
/// <param name="after">The output.</param>
/// <param name="folder">An empty folder for what is made on the way.</param>
internal sealed class Judge(string before, string after, string folder)
{
    private const int Margin = 2;
    private const int FewestEqual = 2;
    private const double MostRounded = 0.001;
    private static readonly string[] OtherResolutions = ["75", "96", "100", "120"];

    private readonly Lazy<Reference?> reference = new(() => Reference.Of(before, folder));

    private string Expected => reference.Value?.Path ?? before;

    // What is compared with may lack annotations that had to go.
    private DifferenceClass Restated => reference.Value is { LacksAnnotations: true } ? DifferenceClass.TakenOut : DifferenceClass.Mended;

    /// <summary>The words of <c>pdftotext</c>.</summary>
    public Judgement OnWords() => SameWords(before, after)
        ? Judgement.Same
        : Judgement.By(
            (DifferenceClass.TakenOut, "annotations", () => reference.Value is { LacksAnnotations: true, HasMendedCounts: false } && SameWords(Expected, after)),
            (DifferenceClass.TakenOut, "hidden", () => MissingLetters.WereInvisible(Expected, after)),
            (DifferenceClass.TakenOut, "replacement-text", () => WithoutReplacements(before) is { } left && WithoutReplacements(after) is { } right && SameWords(left, right)),
            (DifferenceClass.TakenOut, "outside-font", () => reference.Value?.HasLettersOutside() == true && DoesMutoolRead(before, after)),
            (DifferenceClass.NoLook, "no-look", OnlyBareText),
            (DifferenceClass.Mended, "page-count", () => reference.Value is { HasMendedCounts: true } && SameWords(Expected, after)),
            (Restated, "flattened", () => reference.Value?.Flattened() is { } flat && SameWords(flat, after)),
            (DifferenceClass.Unreadable, "reader-fails", () => FailsOnInput() && (Mutool.WordsIn(before).Length == 0 || DoesMutoolRead(before, after) || FailsMutoolOnInput())),
            (DifferenceClass.Unsure, "mutool-reads-the-same", () => DoesMutoolRead(before, after)),
            (DifferenceClass.Unsure, "faulty-for-the-reader", () => Poppler.FaultsIn(before) is > 0 and var faults && faults >= Poppler.FaultsIn(after)));

    /// <summary>The pixels of <c>pdftoppm</c> at 72 dpi; null where it draws nothing of the input.</summary>
    public Judgement? OnPixels()
    {
        var input = Poppler.PixelsIn(before);
        return input.Length == 0 ? null
            : input.AsSpan().SequenceEqual(Poppler.PixelsIn(after)) ? Judgement.Same
            : Judgement.By(
                (DifferenceClass.TakenOut, "annotations", () => reference.Value is { LacksAnnotations: true, HasMendedCounts: false } && SamePixels(Expected, after)),
                (DifferenceClass.Mended, "page-count", () => reference.Value is { HasMendedCounts: true } && SamePixels(Expected, after)),
                (DifferenceClass.TakenOut, "outside", () => SamePixels(Expected, after, "-cropbox")),
                (DifferenceClass.TakenOut, "hidden", () => MissingLetters.WereInvisible(Expected, after)),
                (DifferenceClass.TakenOut, "silent-text", () => reference.Value?.WithoutSilentText(before) is { } silent && SamePixels(silent, after)),
                (DifferenceClass.TakenOut, "damaged-picture", () => reference.Value?.WithoutDamagedPictures(before) is { } rest && SamePixels(rest, after)),
                (Restated, "flattened", () => reference.Value?.Flattened() is { } flat && SamePixels(flat, after)),
                (DifferenceClass.TakenOut, "outside-font", () => reference.Value?.HasLettersOutside() == true && DoesMutoolAgree()),
                (DifferenceClass.NoLook, "no-look", () => reference.Value is { HasBareAnnotations: true } made && DiffersOnlyIn(made.BoxesUpToReaders)),
                (DifferenceClass.Unreadable, "reader-fails", () => FailsOnInput() && (Mutool.PixelsIn(before).Length == 0 || DoesMutoolAgree() || FailsMutoolOnInput())),
                (DifferenceClass.Unsure, "between-two-pixels", IsRounding),
                (DifferenceClass.Unsure, "mutool-draws-the-same", DoesMutoolAgree),
                (DifferenceClass.Unsure, "faulty-for-the-reader", () => Poppler.FaultsIn(before) is > 0 and var faults && faults >= Poppler.FaultsIn(after)));
    }

    private static bool SameWords(string left, string right) => Poppler.WordsIn(left).SequenceEqual(Poppler.WordsIn(right));

    private static bool SamePixels(string left, string right, params string[] options) =>
        Poppler.PixelsIn(left, options).AsSpan().SequenceEqual(Poppler.PixelsIn(right, options));

    // Both are uncompressed by qpdf, and the entry gets another name of the same length: readers then read the glyphs.
    private string? WithoutReplacements(string path)
    {
        var target = Path.Join(folder, "plain.pdf");
        File.Delete(target);
        CorporaFiles.AskQpdf("--qdf", "--object-streams=disable", "--decrypt", path, target);
        if (!File.Exists(target))
        {
            return null;
        }

        var content = Encoding.Latin1.GetString(File.ReadAllBytes(target));
        var named = Path.Join(folder, Path.GetFileNameWithoutExtension(path) + ".renamed.pdf");
        File.WriteAllBytes(named, Encoding.Latin1.GetBytes(content.Replace("/ActualText", "/NoText----", StringComparison.Ordinal)));
        return content.Contains("/ActualText", StringComparison.Ordinal) || path == after ? named : null;
    }

    // Every word that stands outside of such annotations is there as often; what is more is a word that their entries hold. Words
    // of a built look may stand so near to others that the reader joins them: then the same is asked of the letters.
    private bool OnlyBareText()
    {
        if (reference.Value is not { HasBareAnnotations: true } made || made.WithoutBare() is not { } bare)
        {
            return false;
        }

        var (more, less) = (Poppler.WordsIn(after), Poppler.WordsIn(bare.Path));
        return IsOnlyMore(more, less, word => bare.Words.Any(held => held.Contains(word, StringComparison.Ordinal)))
            || IsOnlyMore(Letters(more), Letters(less), letter => bare.Words.Any(held => held.Contains(letter, StringComparison.Ordinal)));
    }

    private static bool IsOnlyMore(string[] more, string[] less, Func<string, bool> isHeld)
    {
        var counts = Counts(more);
        foreach (var (text, count) in Counts(less))
        {
            counts[text] = counts.GetValueOrDefault(text) - count;
        }

        return counts.All(pair => pair.Value == 0 || (pair.Value > 0 && isHeld(pair.Key)));
    }

    private static string[] Letters(string[] words) => [.. words.SelectMany(word => word).Select(letter => letter.ToString())];

    private bool FailsOnInput() => Poppler.FaultsIn(before) > 0 && Poppler.FaultsIn(after) == 0;

    private bool FailsMutoolOnInput() => Mutool.FaultsIn(before) > 0 && Mutool.FaultsIn(after) == 0;

    private static bool DoesMutoolRead(string left, string right) => Mutool.WordsIn(right) is { Length: > 0 } seen && Mutool.WordsIn(left).SequenceEqual(seen);

    private static Dictionary<string, int> Counts(string[] words) => words.GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    private bool DiffersOnlyIn(Func<int, IEnumerable<PixelBox>> boxesOf)
    {
        var (left, right) = (PpmPage.Read(Poppler.PixelsIn(Expected)), PpmPage.Read(Poppler.PixelsIn(after)));
        return left.Count == right.Count && left.Zip(right).Select((pair, page) => Differs(pair.First, pair.Second, [.. boxesOf(page)])).All(differs => !differs);
    }

    private static bool Differs(PpmPage left, PpmPage right, PixelBox[] boxes) =>
        left.DifferencesFrom(right) is not { } pixels || pixels.Any(pixel => !boxes.Any(box => box.Holds(pixel, Margin)));

    private bool DoesMutoolAgree()
    {
        var (left, right) = (PpmPage.Read(Mutool.PixelsIn(Expected)), PpmPage.Read(Mutool.PixelsIn(after)));
        return right.Count > 0 && left.Count == right.Count && left.Zip(right).All(pair => AreNearlySame(pair.First, pair.Second));
    }

    private static bool AreNearlySame(PpmPage left, PpmPage right) =>
        left.DifferencesFrom(right) is { } pixels && pixels.Count <= MostRounded * left.Width * left.Height;

    // A handful of pixels, and none at most other resolutions.
    private bool IsRounding()
    {
        var (left, right) = (PpmPage.Read(Poppler.PixelsIn(Expected)), PpmPage.Read(Poppler.PixelsIn(after)));
        return left.Count == right.Count
            && left.Zip(right).All(pair => AreNearlySame(pair.First, pair.Second))
            && OtherResolutions.Count(resolution => SamePixels(Expected, after, "-r", resolution)) >= FewestEqual;
    }
}
