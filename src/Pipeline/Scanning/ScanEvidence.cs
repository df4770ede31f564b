using Clona.Detectors.Findings;
using Clona.Scans;

namespace Clona.Pipeline.Scanning;

/// <summary>Says as findings what was found in the picture of a page besides text.</summary>
internal static class ScanEvidence
{
    private const double Sure = 4;

    /// <summary>The reason for a place at which a value stands once more that is removed elsewhere.</summary>
    public static Evidence Repeated { get; } = new("scan.repeated", 0);

    /// <summary>The kind of finding.</summary>
    public static FindingType TypeOf(ScannedMarkKind kind) => kind switch
    {
        ScannedMarkKind.Signature => FindingType.Signature,
        ScannedMarkKind.Ink or ScannedMarkKind.Handwriting or ScannedMarkKind.Face => FindingType.Photo,
        ScannedMarkKind.Code or ScannedMarkKind.PaymentCode => FindingType.QrCode,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>The reason.</summary>
    public static Evidence Of(ScannedMarkKind kind) => kind switch
    {
        ScannedMarkKind.Signature => new("scan.signature", 2),
        ScannedMarkKind.Handwriting => new("scan.handwriting", 0),
        ScannedMarkKind.Ink => new("scan.ink", 0),
        ScannedMarkKind.Face => new("scan.face", 1),
        ScannedMarkKind.Code => new("scan.code", Sure),
        ScannedMarkKind.PaymentCode => new("scan.payment-code", Sure),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
