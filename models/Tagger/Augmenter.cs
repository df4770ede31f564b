using System.Text;
using Clona.Detectors.Lexicon;
using Clona.Detectors.Structure;
using Clona.Detectors.Tagging;

namespace Clona.Tagger;

/// <summary>Changes a document for one round of training: unknown names, capitals, small letters, missing diacritics.</summary>
internal sealed class Augmenter(NameAnalyzer analyzer)
{
    private const int DocumentsWithInvention = 60;
    private const int NamesInvented = 70;
    private const int OthersInvented = 8;
    private const int DocumentsInCapitals = 25;
    private const int DocumentsWithoutDiacritics = 20;
    private const int DocumentsInSmallLetters = 8;
    private const int LinesInCapitals = 4;
    private const int LinesWithoutDiacritics = 3;

    /// <summary>The document as it is learned this time.</summary>
    public IReadOnlyList<MarkedPart> Change(MarkedDocument document, Dice dice)
    {
        IReadOnlyList<MarkedPart> parts = document.Parts;
        if (dice.Falls(DocumentsWithInvention))
        {
            var invention = new InventedWords((ulong)dice.Next(int.MaxValue));
            var seed = (ulong)dice.Next(int.MaxValue);
            parts = [.. parts.Select(part => part with { Text = Invent(part, invention, seed, NamesInvented) })];
        }

        var (capitals, bare) = (dice.Falls(DocumentsInCapitals), dice.Falls(DocumentsWithoutDiacritics));
        var small = !capitals && dice.Falls(DocumentsInSmallLetters);
        return [.. parts.Select(part => part with { Text = small ? InSmallLetters(Restyle(part.Text, false, bare)) : Restyle(part.Text, capitals, bare) })];
    }

    /// <summary>The document with every name replaced by one that no list knows, everything else as it is.</summary>
    public IReadOnlyList<MarkedPart> WithInventedNames(IReadOnlyList<MarkedPart> parts, ulong seed)
    {
        var invention = new InventedWords(seed);
        return [.. parts.Select(part =>
            part.Kind == TagLabel.PersonStart ? part with { Text = Invent(part, invention, seed, 100) } : part)];
    }

    /// <summary>The text in capitals, length by length the same.</summary>
    public static string InCapitals(string text) => string.Create(text.Length, text, (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = char.ToUpperInvariant(source[i]);
        }
    });

    /// <summary>The text in small letters, length by length the same.</summary>
    public static string InSmallLetters(string text) => string.Create(text.Length, text, (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            target[i] = char.ToLowerInvariant(source[i]);
        }
    });

    /// <summary>The text without diacritics, length by length the same.</summary>
    public static string WithoutDiacritics(string text) => string.Create(text.Length, text, (target, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            var letter = source[i];
            var folded = LetterFolding.Fold(letter);
            target[i] = letter < 0x80 ? letter : char.IsUpper(letter) ? char.ToUpperInvariant(folded) : folded;
        }
    });

    /// <summary>Sometimes single lines of a document are written otherwise.</summary>
    public static IReadOnlyList<MarkedPart> RestyleLines(IReadOnlyList<MarkedPart> parts, Dice dice)
    {
        var result = new List<MarkedPart>(parts.Count);
        var (capitals, bare) = (false, false);
        foreach (var part in parts)
        {
            var made = new StringBuilder(part.Text.Length);
            foreach (var piece in part.Text.SplitKeepingLines())
            {
                made.Append(Restyle(piece, capitals, bare));
                if (piece.EndsWith('\n'))
                {
                    (capitals, bare) = (dice.Falls(LinesInCapitals), dice.Falls(LinesWithoutDiacritics));
                }
            }

            result.Add(part with { Text = made.ToString() });
        }

        return result;
    }

    private static string Restyle(string text, bool capitals, bool bare)
    {
        text = bare ? WithoutDiacritics(text) : text;
        return capitals ? InCapitals(text) : text;
    }

    private string Invent(MarkedPart part, InventedWords invention, ulong seed, int names)
    {
        if (part.Kind == TagLabel.AddressStart)
        {
            return part.Text;
        }

        var made = new StringBuilder(part.Text.Length + 8);
        var sentence = part.Kind == TagLabel.Outside;
        for (var i = 0; i < part.Text.Length;)
        {
            var end = i;
            while (end < part.Text.Length && char.IsLetter(part.Text[end]))
            {
                end++;
            }

            if (end == i)
            {
                sentence = part.Kind == TagLabel.Outside && (part.Text[i] is '.' or '\n' or ':' or '|' || (sentence && char.IsWhiteSpace(part.Text[i])));
                made.Append(part.Text[i++]);
                continue;
            }

            var word = part.Text.AsSpan(i, end - i);
            if (IsInvented(word, part.Kind, sentence, end < part.Text.Length && part.Text[end] == '.', seed, names))
            {
                made.Append(invention.For(word));
            }
            else
            {
                made.Append(word);
            }

            sentence = false;
            i = end;
        }

        return made.ToString();
    }

    // Names keep titles and initials; other words are replaced only where nothing knows them, so that not every unknown
    // word is a name.
    private bool IsInvented(ReadOnlySpan<char> word, TagLabel kind, bool sentence, bool dot, ulong seed, int names)
    {
        if (word.Length < 3 || !char.IsUpper(word[0]) || sentence || dot)
        {
            return false;
        }

        var folded = LetterFolding.Fold(word.ToString());
        if ((Vocabulary.Of(folded) & WordRoles.NeverName) != WordRoles.None)
        {
            return false;
        }

        var dice = new Dice(seed ^ NameStem.KeyOf(folded));
        if (kind == TagLabel.PersonStart)
        {
            return dice.Falls(names);
        }

        var known = analyzer.Analyze(word, ignoreDiacritics: false);
        return !known.IsGiven && dice.Falls(known.IsSurname || known.IsPlace ? OthersInvented : OthersInvented * 4);
    }
}
