namespace Clona.Verifier.Reading.Objects;

/// <summary>The members of an array that holds strings and numbers only, without an object for each.</summary>
internal sealed class TextPieces(byte[] bytes, TextPiece[] pieces)
{
    public ReadOnlySpan<TextPiece> All => pieces;

    public ReadOnlySpan<byte> BytesOf(in TextPiece piece) => bytes.AsSpan(piece.Start, piece.Length);

    /// <summary>The same as objects.</summary>
    public PdfValue[] ToValues() => Array.ConvertAll(pieces, ToValue);

    private PdfValue ToValue(TextPiece piece) => piece.IsText
        ? new PdfString(BytesOf(piece).ToArray())
        : PdfNumber.Of(piece.Number, piece.Length == -1);
}
