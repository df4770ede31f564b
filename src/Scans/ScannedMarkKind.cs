namespace Clona.Scans;

/// <summary>What else than text was found in a picture.</summary>
public enum ScannedMarkKind
{
    /// <summary>Strokes of a pen: a signature or initials.</summary>
    Signature,

    /// <summary>Strokes of a pen that are no signature: a note, a date, a tick.</summary>
    Handwriting,

    /// <summary>Ink that no text, line or box explains: a stamp, a drawing, words that were hardly read.</summary>
    Ink,

    /// <summary>Ink that no text explains, in which a face is seen.</summary>
    Face,

    /// <summary>QR code or barcode.</summary>
    Code,

    /// <summary>QR code of a payment, which holds an account.</summary>
    PaymentCode,
}
