using Clona.Detectors.Lexicon;

namespace Clona.Detectors.Tests.Lexicon;

public sealed class NameLexiconTests
{
    private static readonly Dictionary<string, LexiconFacts> Entries = new(StringComparer.Ordinal)
    {
        ["jan"] = LexiconFacts.GivenMale | LexiconFacts.GivenFrequencyLow,
        ["dub"] = LexiconFacts.SurnameMale | LexiconFacts.WordLow,
        ["škvor"] = LexiconFacts.SurnameMale,
    };

    [Fact]
    public void Gives_back_what_was_written()
    {
        var lexicon = NameLexicon.Load(LexiconWriter.Write(Entries));

        lexicon.EntryCount.ShouldBe(3);
        Find(lexicon, "dub").ShouldBe(Entries["dub"]);
        Find(lexicon, "škvor").ShouldBe(LexiconFacts.SurnameMale);
        Find(lexicon, "skvor").ShouldBe(LexiconFacts.None);
        Find(lexicon, "buk").ShouldBe(LexiconFacts.None);
    }

    [Fact]
    public void Knows_a_form_without_its_diacritics_as_folded()
    {
        var lexicon = NameLexicon.Load(LexiconWriter.Write(Entries));

        lexicon.Find(LexiconHash.Of("skvor"), LexiconHash.Of("skvor"), out var folded);

        folded.ShouldBe(LexiconFacts.SurnameMale);
    }

    [Fact]
    public void Same_entries_give_the_same_bytes() =>
        LexiconWriter.Write(Entries).ShouldBe(LexiconWriter.Write(Entries.Reverse().ToDictionary()));

    [Theory]
    [InlineData(0)]
    [InlineData(15)]
    [InlineData(100)]
    public void Refuses_a_cut_file(int length)
    {
        var file = LexiconWriter.Write(Entries).AsMemory(0, length);

        Should.Throw<ArgumentException>(() => NameLexicon.Load(file));
    }

    [Fact]
    public void Refuses_a_file_without_an_empty_slot()
    {
        var file = LexiconWriter.Write(Entries);
        file[12] = 64;

        Should.Throw<ArgumentException>(() => NameLexicon.Load(file));
    }

    private static LexiconFacts Find(NameLexicon lexicon, string word) =>
        lexicon.Find(LexiconHash.Of(LetterFolding.Fold(word)), LexiconHash.Of(word), out _);
}
