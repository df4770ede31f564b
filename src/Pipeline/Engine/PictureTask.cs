using Clona.Pdf.Pictures;
using Clona.Pipeline.Texts;

namespace Clona.Pipeline.Engine;

/// <summary>Makes a PDF of a picture file, so that it goes the way of a scan.</summary>
internal static class PictureTask
{
    /// <summary>The PDF as the only part.</summary>
    public static EngineMessage Run(ReadOnlyMemory<byte> picture)
    {
        var (pdf, fault) = PictureDocument.Of(picture);
        return fault switch
        {
            PictureFault.None => EngineHost.Message(new EngineAnswer(), pdf),
            PictureFault.TooLarge => EngineHost.Message(EngineAnswer.Refused(RefusalReason.UnpackedTooLarge)),
            _ => EngineHost.Message(EngineAnswer.Refused(RefusalReason.UnreadablePicture)),
        };
    }
}
