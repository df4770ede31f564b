namespace Clona.Detectors.Structure;

/// <summary>A word, number or mark of the view with what precedes it.</summary>
internal struct Token
{
    /// <summary>Offset of the first character in the view.</summary>
    public int Start;

    /// <summary>Offset behind the last character in the view.</summary>
    public int End;

    /// <summary>Kind.</summary>
    public TokenKind Kind;

    /// <summary>Capitals of a word.</summary>
    public WordShape Shape;

    /// <summary>Number of line ends between the token before and this one.</summary>
    public int LinesBefore;

    /// <summary>Number of blanks directly before it.</summary>
    public int BlanksBefore;

    /// <summary>Whether the word was hyphenated over a line end; the span then holds the hyphen and the
    /// break.</summary>
    public bool IsBroken;

    /// <summary>What the vocabulary says about the word.</summary>
    public WordRoles Roles;

    /// <summary>Number of characters.</summary>
    public readonly int Length => End - Start;

    /// <summary>Whether it follows the token before without anything between.</summary>
    public readonly bool IsGlued => BlanksBefore == 0 && LinesBefore == 0;

    /// <summary>Whether it is a word with a capital first.</summary>
    public readonly bool IsCapital => Shape >= WordShape.Capitalised;
}
