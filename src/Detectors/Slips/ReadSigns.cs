using Clona.Detectors.Findings;

namespace Clona.Detectors.Slips;

/// <summary>Tells whether a text was read in pictures before it came here, by other people's programs: digits stand in its words for letters ("souh1así",
/// "Pave1").</summary>
/// <remarks>A word is a sign only where it means nothing as it stands and something known with letters in the place of its digits.</remarks>
internal sealed class ReadSigns(NameSlips names)
{
    private const int Enough = 3;
    private const int WordsForOne = 400;
    private const int Letters = 6;

    /// <summary>Whether <paramref name="text"/> has three such words, and one for each four hundred words.</summary>
    public bool In(string text)
    {
        var signs = 0;
        var needed = Math.Max(Enough, text.Length / (WordsForOne * Letters));
        for (var at = Next(text, 0); at >= 0 && signs < needed;)
        {
            var word = WordAt(text, at);
            signs += IsSign(text, word) ? 1 : 0;
            at = Next(text, word.End);
        }

        return signs >= needed;
    }

    private static int Next(string text, int start)
    {
        var at = text.AsSpan(start).IndexOfAnyInRange('0', '9');
        return at < 0 ? at : start + at;
    }

    private static TextSpan WordAt(string text, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && ReadWords.IsPart(text[start - 1]))
        {
            start--;
        }

        while (end < text.Length && ReadWords.IsPart(text[end]))
        {
            end++;
        }

        return new TextSpan(start, end);
    }

    // Letters on both sides of the digit, or three before it: "2a" and "B1" are numbers.
    private bool IsSign(string text, TextSpan word)
    {
        var part = text.AsSpan(word.Start, word.Length);
        var digit = part.IndexOfAnyInRange('0', '9');
        return digit > 0 && part.Length > digit && char.IsLetter(part[0]) && (digit >= Enough || (digit + 1 < part.Length && char.IsLower(part[^1])))
            && names.Of(text, word) is not null;
    }
}
