namespace Clona.TrainingText.Stock;

/// <summary>Czech and neighbouring letters without their marks.</summary>
public static class PlainLetters
{
    private const string Marked = "áäâàãąčćçďđéěëèêęíîïìľĺłňńñóôöőõòřŕšśșťțúůüűùýžźżÁÄÂČĆĎÉĚËÍĽĹŁŇŃÓÔÖŐŘŔŠŚŤÚŮÜŰÝŽŹŻ";
    private const string Plain = "aaaaaacccddeeeeeeiiiilllnnnoooooorrsssttuuuuuyzzzAAACCDEEEILLLNNOOOORRSSTUUUUYZZZ";

    /// <summary>Small letter without diacritics.</summary>
    public static char Of(char letter) => char.ToLowerInvariant(WithoutMark(letter));

    /// <summary>The letter without diacritics in its own case.</summary>
    public static char WithoutMark(char letter)
    {
        var index = letter < 128 ? -1 : Marked.IndexOf(letter, StringComparison.Ordinal);
        return index < 0 ? letter : Plain[index];
    }

    /// <summary><paramref name="text"/> without diacritics.</summary>
    public static string WithoutMarks(string text) => string.Create(text.Length, text, (target, source) =>
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] = WithoutMark(source[i]);
        }
    });
}
