using System.Reflection;
using Clona.Detectors.Declension;
using Clona.Detectors.Lexicon;
using Clona.Pipeline.Engine;
using Clona.Pipeline.Pseudonyms;

namespace Clona.Pipeline.Tests.Pseudonyms;

/// <summary>A row of surrogates.txt: a sentence, the surrogate, and the form that a person found right.</summary>
internal sealed record JudgedSurrogate(string Sentence, int Start, int End, string Gender, string Surrogate, string Expected, string Verdict)
{
    private static readonly NameForms Forms = new(NameLexicon.Load(DetectionData.Lexicon()));

    public static IReadOnlyList<JudgedSurrogate> All() => [.. Lines().Select(Parse)];

    /// <summary>The verdict as it has to stand in the file.</summary>
    public string TrueVerdict() => Written() is var written && written == Expected ? "right" : $"wrong: {written}";

    /// <summary>What the product writes.</summary>
    public string Written()
    {
        var text = Sentence[..Start] + Sentence[(Start + 1)..End] + Sentence[(End + 1)..];
        var around = Neighbourhood.Of(text, Start, End - 1);
        var mention = new MentionReader(Forms).Read(text[Start..(End - 1)], around.IsIntroduced, new HashSet<ulong>());
        var genders = Genders();
        var form = MentionGrammar.Read(mention, genders, Gender == "c", around);
        if (Surrogate.Split(' ') is [var noun, { Length: 1 } mark])
        {
            return new PersonLabel(noun, mark).In(form.Case);
        }

        var names = Surrogate.Split(" + ").Select((name, index) => NameOf(name, genders[index])).ToList();
        return NameWriter.Write(mention, form, names, !text.Any(letter => letter > 0x7F) && text.Length > 40);
    }

    private Gender[] Genders() => Gender switch
    {
        "m" => [Detectors.Declension.Gender.Masculine],
        "f" => [Detectors.Declension.Gender.Feminine],
        _ => [.. Surrogate.Split(" + ").Select(name => name[^1] is 'á' ? Detectors.Declension.Gender.Feminine : Detectors.Declension.Gender.Masculine)],
    };

    private static InventedName NameOf(string name, Gender gender)
    {
        var parts = name.Split(' ');
        return new InventedName(gender, parts[0], gender == Detectors.Declension.Gender.Masculine ? parts[1] : MasculineOf(parts[1]));
    }

    // The list names women as they are called; the product keeps the form for men.
    private static string MasculineOf(string surname) => new[]
    {
        "Dvořák", "Kučera", "Novotný", "Malý", "Beneš", "Havel", "Zeman", "Říha", "Marek", "Kolář", "Veselý", "Kovář",
    }.Single(name => FeminineDeclension.SurnameFrom(name) == surname);

    private static JudgedSurrogate Parse(string line)
    {
        var parts = line.Split(" | ");
        return new JudgedSurrogate(
            parts[0], parts[0].IndexOf('[', StringComparison.Ordinal), parts[0].IndexOf(']', StringComparison.Ordinal), parts[1], parts[2], parts[4], parts[5]);
    }

    private static List<string> Lines()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("surrogates.txt")!);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#')];
    }
}
