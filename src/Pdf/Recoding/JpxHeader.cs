using System.Buffers.Binary;
using Clona.Pdf.Filters;

namespace Clona.Pdf.Recoding;

/// <summary>What the boxes around a JPEG 2000 codestream say of it (ITU-T T.800, annex I).</summary>
internal sealed class JpxHeader
{
    private const int EntryOfMapping = 4;
    private const int EntryOfDefinition = 6;

    /// <summary>Its colours as a PDF names them; empty where it names others, null where it does not name them.</summary>
    public string? Space { get; private set; }

    /// <summary>Whether the colours are brightness and two differences.</summary>
    public bool IsDifferences { get; private set; }

    /// <summary>Its own table of colours; null where it has none.</summary>
    public JpxTable? Table { get; private set; }

    /// <summary>What each channel is, by its number: the colour that it is, from 0, <see cref="JpxChannels.Seen"/>, or null for nothing; null where nothing is said.</summary>
    public IReadOnlyDictionary<int, int?>? Meanings { get; private set; }

    /// <summary>Whether colours are said to be multiplied by what can be seen through.</summary>
    public bool IsMultiplied { get; private set; }

    /// <summary>Whether all of it can be followed.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>Reads a header box; of two colour spaces the first one counts, of all else there is one at most.</summary>
    public void Read(ReadOnlySpan<byte> header)
    {
        var (isTable, isMapped) = (Table is not null, false);
        for (var position = 0; JpxBoxes.BoxAt(header, position) is { } box; position = box.End)
        {
            var content = header[box.Start..box.End];
            switch (box.Type)
            {
                case "colr":
                    ReadSpace(content);
                    break;
                case "pclr":
                    IsSound &= !isTable;
                    Table = JpxTable.Read(content);
                    (isTable, IsSound) = (true, IsSound && Table is not null);
                    break;
                case "cmap":
                    IsSound &= !isMapped && Table is { } table && IsPlain(content, table.Columns);
                    isMapped = true;
                    break;
                case "cdef":
                    IsSound &= Meanings is null && ReadMeanings(content);
                    break;
            }
        }

        IsSound &= isTable == isMapped;
    }

    // Enumerated colours; a profile speaks of as many components as there are.
    private void ReadSpace(ReadOnlySpan<byte> content)
    {
        if (Space is not null || content.Length < 7 || content[0] != 1)
        {
            return;
        }

        var number = BinaryPrimitives.ReadUInt32BigEndian(content[3..]);
        IsDifferences = number == 18;
        Space = number switch
        {
            12 => "DeviceCMYK",
            16 => "DeviceRGB",
            17 => "DeviceGray",
            _ => "",
        };
    }

    // The only component's samples, through one column after the other: what decoders know.
    private static bool IsPlain(ReadOnlySpan<byte> content, int columns)
    {
        var isPlain = content.Length == columns * EntryOfMapping;
        for (var column = 0; isPlain && column < columns; column++)
        {
            isPlain = content.Slice(column * EntryOfMapping, EntryOfMapping).SequenceEqual<byte>([0, 0, 1, (byte)column]);
        }

        return isPlain;
    }

    private bool ReadMeanings(ReadOnlySpan<byte> content)
    {
        var meanings = new Dictionary<int, int?>();
        for (var at = 2; at + EntryOfDefinition <= content.Length; at += EntryOfDefinition)
        {
            var (channel, kind, about) = (
                BinaryPrimitives.ReadUInt16BigEndian(content[at..]), BinaryPrimitives.ReadUInt16BigEndian(content[(at + 2)..]), BinaryPrimitives.ReadUInt16BigEndian(content[(at + 4)..]));
            var isKnown = (kind == 0 && about is > 0 and < ushort.MaxValue) || kind is 1 or 2 or ushort.MaxValue;

            // What can be seen through of one colour alone is nothing that a PDF asks for.
            if (!isKnown || !meanings.TryAdd(channel, kind == 0 ? about - 1 : kind != ushort.MaxValue && about == 0 ? JpxChannels.Seen : (int?)null))
            {
                return false;
            }

            IsMultiplied |= kind == 2 && about == 0;
        }

        Meanings = meanings;
        var told = meanings.Values.OfType<int>().ToList();
        return told.Distinct().Count() == told.Count;
    }
}
