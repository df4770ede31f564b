using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// ICCBased colour spaces; where the profile cannot be copied, the device space with as many components stands in.
/// </summary>
internal sealed class IccBasedRule(TupleRule whole) : CopyRule
{
    /// <inheritdoc/>
    public override PdfObject? Apply(PdfObject value, GraphCopier copier) =>
        whole.Apply(value, copier) ?? StandIn(value, copier);

    private static PdfName? StandIn(PdfObject value, GraphCopier copier) =>
        value is PdfArray { Count: > 1 } array && copier.Resolve(array[1]) is PdfStream profile
            ? (copier.Resolve(profile.Dictionary["N"]) as PdfNumber)?.ToInt32() switch
            {
                1 => new("DeviceGray"),
                3 => new("DeviceRGB"),
                4 => new("DeviceCMYK"),
                _ => null,
            }
            : null;
}
