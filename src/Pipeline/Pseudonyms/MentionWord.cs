namespace Clona.Pipeline.Pseudonyms;

/// <summary>A word of a mention before anybody knows what it is.</summary>
/// <param name="Start">Offset in the mention.</param>
/// <param name="End">Offset behind its last letter.</param>
/// <param name="Word">Its letters.</param>
/// <param name="HasDot">Whether a full stop follows at once.</param>
/// <param name="AfterComma">Whether a comma stands somewhere before it.</param>
internal readonly record struct MentionWord(int Start, int End, string Word, bool HasDot, bool AfterComma)
{
    /// <summary>Whether it is a letter that stands for a name; "Ch." is one letter.</summary>
    public bool IsInitial => char.IsUpper(Word[0]) && (Word.Length == 1 || (HasDot && Word.Length <= 3));

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital => char.IsUpper(Word[0]);

    /// <summary>Whether all its letters are capitals and there are several.</summary>
    public bool IsAllCapitals => Word.Length > 1 && Word.All(letter => !char.IsLower(letter));
}
