using Clona.Office.Packages;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Reading;

/// <summary>Says as a refusal why a package of an office program was not opened.</summary>
internal static class PackageRefusals
{
    /// <summary>The reason for <paramref name="fault"/>.</summary>
    public static RefusalReason ReasonOf(PackageFault fault) => fault switch
    {
        PackageFault.Damaged => RefusalReason.Damaged,
        PackageFault.OtherType => RefusalReason.UnsupportedType,
        PackageFault.TooLarge => RefusalReason.UnpackedTooLarge,
        PackageFault.TooComplex => RefusalReason.TooComplex,
        PackageFault.NeedsPassword => RefusalReason.NeedsPassword,
        PackageFault.Unsupported => RefusalReason.UnsupportedFeature,
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
