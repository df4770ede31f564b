namespace Clona.Verifier.Reading.Objects;

internal enum TokenKind
{
    End,
    Number,
    String,
    Name,
    Keyword,
    ArrayOpen,
    ArrayClose,
    DictionaryOpen,
    DictionaryClose,
}
