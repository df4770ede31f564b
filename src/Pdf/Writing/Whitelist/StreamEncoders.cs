using Clona.Pdf.Objects;

namespace Clona.Pdf.Writing.Whitelist;

/// <summary>
/// The ways in which stream data is decoded and written anew; none ever hands on bytes as they stood in the file.
/// </summary>
internal static class StreamEncoders
{
    /// <summary>
    /// Data that the page cannot do without; when it cannot be decoded, the document cannot be written.
    /// </summary>
    public static EncodedStream? Required(PdfStream stream, GraphCopier copier)
    {
        if (copier.Decoder.Decode(stream) is { } data)
        {
            return copier.Compress(data.Span);
        }

        copier.Dropped.AddUndecodable();
        return null;
    }

    /// <summary>A PostScript-like program (CMap, calculator function): its tokens, without comments.</summary>
    public static EncodedStream? RequiredProgram(PdfStream stream, GraphCopier copier)
    {
        if (copier.Decoder.Decode(stream) is { } data)
        {
            return copier.Compress(ProgramText.WithoutComments(data));
        }

        copier.Dropped.AddUndecodable();
        return null;
    }

    /// <summary>A ToUnicode map: left out where it cannot be decoded.</summary>
    public static EncodedStream? UnicodeMap(PdfStream stream, GraphCopier copier)
    {
        if (copier.Decoder.Decode(stream) is { } data)
        {
            return copier.Compress(ProgramText.WithoutComments(data));
        }

        copier.Dropped.Add(DroppedPart.UnicodeMap);
        return null;
    }

    /// <summary>An ICC profile without its texts: left out where it cannot be read.</summary>
    public static EncodedStream? ColorProfile(PdfStream stream, GraphCopier copier)
    {
        if (copier.Decoder.Decode(stream) is { } data
            && (copier.Lacks(Remover.Profiles) ? data.ToArray() : ProfileTags.WithoutDescriptions(data)) is { } profile)
        {
            return copier.Compress(profile);
        }

        copier.Dropped.Add(DroppedPart.ColorProfile);
        return null;
    }
}
