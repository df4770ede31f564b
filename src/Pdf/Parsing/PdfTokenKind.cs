namespace Clona.Pdf.Parsing;

/// <summary>What a token is.</summary>
internal enum PdfTokenKind
{
    /// <summary>No more bytes.</summary>
    EndOfInput,

    /// <summary>A number without a decimal point.</summary>
    Integer,

    /// <summary>A number with a decimal point.</summary>
    Real,

    /// <summary>A name, with its slash.</summary>
    Name,

    /// <summary>A string in parentheses.</summary>
    LiteralString,

    /// <summary>A string in single angle brackets.</summary>
    HexString,

    /// <summary><c>[</c>.</summary>
    ArrayStart,

    /// <summary><c>]</c>.</summary>
    ArrayEnd,

    /// <summary>Two opening angle brackets.</summary>
    DictionaryStart,

    /// <summary>Two closing angle brackets.</summary>
    DictionaryEnd,

    /// <summary>Any other word; also a lone brace, parenthesis or angle bracket.</summary>
    Keyword,
}
