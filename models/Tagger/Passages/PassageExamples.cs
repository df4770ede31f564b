using Clona.Detectors.Lexicon;
using Clona.Detectors.Passages;

namespace Clona.Tagger.Passages;

/// <summary>Reads the sentences of a document that may hold a passage, as the program will see them.</summary>
internal static class PassageExamples
{
    /// <summary>The sentences, each as its words.</summary>
    public static List<PassageExample[]> Of(PassageDocument document, HashFilter triggers)
    {
        var sentences = new List<PassageExample[]>();
        var reader = new PassageFeatureReader(document.Source, triggers);
        var asked = new PassageSentences(document.Source, triggers);
        var marks = MarksOf(document);
        while (asked.Next() is { } unit)
        {
            reader.Begin(unit);
            var words = new PassageExample[unit.End - unit.First];
            for (var index = unit.First; index < unit.End; index++)
            {
                var taken = reader.IsTaken(index);
                words[index - unit.First] = new PassageExample(taken ? [] : [.. reader.Read(index)], reader.RuleFeatures, marks[index] > 0 && !taken, false, false, taken);
            }

            for (var at = 0; at < words.Length; at++)
            {
                words[at] = words[at] with
                {
                    IsFirst = words[at].IsInside && (at == 0 || !words[at - 1].IsInside || marks[unit.First + at] != marks[unit.First + at - 1]),
                    IsLast = words[at].IsInside && (at == words.Length - 1 || !words[at + 1].IsInside || marks[unit.First + at] != marks[unit.First + at + 1]),
                };
            }

            sentences.Add(words);
        }

        return sentences;
    }

    // For each token the number of its mark, from 1.
    private static int[] MarksOf(PassageDocument document)
    {
        var marks = new int[document.Source.Text.Tokens.Length];
        for (var index = 0; index < document.Marks.Count; index++)
        {
            marks.AsSpan(document.Marks[index].First, document.Marks[index].End - document.Marks[index].First).Fill(index + 1);
        }

        return marks;
    }
}
