namespace Clona.Detectors.Lexicon;

/// <summary>Remembers the words asked for last: while a phrase is weighed, the same few are asked for again and
/// again.</summary>
/// <param name="read">Reads the word at a token anew.</param>
/// <remarks>Belongs to one scan of one text.</remarks>
internal sealed class RecentWords(Func<int, NameWord> read)
{
    private const int Slots = 32;

    private readonly NameWord[] words = new NameWord[Slots];
    private readonly int[] indexes = new int[Slots];

    /// <summary>What is known of the word at token <paramref name="index"/>.</summary>
    public NameWord Of(int index)
    {
        var slot = index % Slots;
        if (indexes[slot] != index + 1)
        {
            words[slot] = read(index);
            indexes[slot] = index + 1;
        }

        return words[slot];
    }
}
