using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using Clona.Office.Text;

namespace Clona.Office.Mail.Outlook;

/// <summary>The properties of a message, a recipient or an attachment ([MS-OXMSG], 2.1 and 2.4).</summary>
/// <param name="file">The file.</param>
/// <param name="folder">The folder that holds them.</param>
/// <param name="codePage">What letters are written in where they are not Unicode; null where nothing is said.</param>
internal sealed class OutlookProperties(CompoundFile file, CompoundEntry folder, string? codePage)
{
    private const string FixedName = "__properties_version1.0";
    private const int FixedLength = 16;

    private readonly Dictionary<string, CompoundEntry> streams = file.In(folder)
        .GroupBy(entry => entry.Name.ToUpperInvariant(), StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);

    /// <summary>A text; empty where there is none.</summary>
    public string Text(ushort id)
    {
        if (Stream(id, 0x001F) is { } unicode)
        {
            return Encoding.Unicode.GetString(unicode).TrimEnd('\0');
        }

        return Stream(id, 0x001E) is { } narrow ? Charsets.Decode(narrow, codePage).TrimEnd('\0') : string.Empty;
    }

    /// <summary>Bytes; null where there are none.</summary>
    public byte[]? Bytes(ushort id) => Stream(id, 0x0102);

    /// <summary>A folder with a message of its own; null where there is none.</summary>
    public CompoundEntry? Inner(ushort id) => streams.GetValueOrDefault(NameOf(id, 0x000D)) is { IsFolder: true } inner ? inner : null;

    /// <summary>A number or a time of fixed length; null where there is none.</summary>
    /// <param name="id">Its property.</param>
    /// <param name="header">Bytes before the first property: they differ by what the properties belong to.</param>
    public long? Number(ushort id, int header)
    {
        if (!streams.TryGetValue(FixedName.ToUpperInvariant(), out var entry))
        {
            return null;
        }

        var data = file.Read(entry);
        for (var position = header; position + FixedLength <= data.Length; position += FixedLength)
        {
            if (BinaryPrimitives.ReadUInt16LittleEndian(data.AsSpan(position + 2)) == id)
            {
                return BinaryPrimitives.ReadInt64LittleEndian(data.AsSpan(position + 8));
            }
        }

        return null;
    }

    private byte[]? Stream(ushort id, ushort type) =>
        streams.GetValueOrDefault(NameOf(id, type)) is { IsFolder: false } entry ? file.Read(entry) : null;

    private static string NameOf(ushort id, ushort type) => string.Create(CultureInfo.InvariantCulture, $"__SUBSTG1.0_{id:X4}{type:X4}");
}
