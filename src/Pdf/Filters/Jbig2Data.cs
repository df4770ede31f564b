using Clona.Pdf.Writing;

namespace Clona.Pdf.Filters;

/// <summary>JBIG2 data segment by segment, as PDF embeds it: without file header (ITU-T T.88, 7.2 and annex D.3).</summary>
internal static class Jbig2Data
{
    /// <summary>
    /// The segments that a decoder needs for the picture: no comments or other extensions, no profiles, no end marks,
    /// nothing after the last segment.
    /// </summary>
    /// <returns>Null where the data is not made of segments, or none of them is needed.</returns>
    public static ReadOnlyMemory<byte>? WithoutMetadata(ReadOnlyMemory<byte> data)
    {
        var bytes = data.Span;
        var sink = new ByteSink(data.Length);
        for (var position = 0; Jbig2Segment.At(bytes, position) is { } segment && segment.End <= bytes.Length; position = (int)segment.End)
        {
            if (IsNeeded(segment.Type))
            {
                sink.Write(bytes[position..(int)segment.End]);
            }
        }

        return sink.Length > 0 ? sink.Written : (ReadOnlyMemory<byte>?)null;
    }

    // Dictionaries, regions, page information, ends of stripes and code tables.
    private static bool IsNeeded(int type) => type is 0 or 4 or 6 or 7 or 16 or 20 or 22 or 23 or 36 or 38 or 39
        or 40 or 42 or 43 or 48 or 50 or 53;
}
