namespace Clona.Scans.Recognition;

/// <summary>One letter as Tesseract read it.</summary>
/// <param name="Text">The letter.</param>
/// <param name="StartsLine">Whether a line begins with it.</param>
/// <param name="StartsWord">Whether a word begins with it.</param>
/// <param name="WordConfidence">How sure the whole word is, 0 to 100.</param>
/// <param name="Box">Where it stands.</param>
internal sealed record ReadLetter(string Text, bool StartsLine, bool StartsWord, double WordConfidence, ScanBox Box);
