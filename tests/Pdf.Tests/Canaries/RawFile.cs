using System.Globalization;
using System.Text;

namespace Clona.Pdf.Tests.Canaries;

/// <summary>Writes the objects of a file: one by one with a table, or in an object stream with a table that is a stream.</summary>
internal sealed class RawFile(bool inObjectStream, string trailer)
{
    private readonly List<(byte[] Body, bool IsStream)> objects = [];

    /// <summary>Adds an object; the first one is the catalogue.</summary>
    public void Add(string body) => objects.Add((Encoding.Latin1.GetBytes(body), false));

    /// <summary>Adds a stream.</summary>
    /// <param name="head">Its dictionary, without its end.</param>
    /// <param name="data">Its data as they stand in the file.</param>
    public void AddStream(string head, byte[] data) => objects.Add((
        [
            .. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{head} /Length {data.Length} >>\nstream\n")),
            .. data, .. "\nendstream"u8,
        ], true));

    /// <summary>The file.</summary>
    public byte[] ToBytes() => inObjectStream ? Packed() : Plain();

    private byte[] Plain()
    {
        using var file = new MemoryStream();
        Write(file, "%PDF-1.7\n");
        List<long> offsets = [];
        for (var i = 0; i < objects.Count; i++)
        {
            offsets.Add(WriteObject(file, i + 1, objects[i].Body));
        }

        var table = file.Length;
        Write(file, string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Count + 1}\n0000000000 65535 f \n"));
        offsets.ForEach(offset => Write(file, string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n")));
        Write(file, string.Create(CultureInfo.InvariantCulture, $"trailer\n<< /Size {objects.Count + 1} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private byte[] Packed()
    {
        using var file = new MemoryStream();
        Write(file, "%PDF-1.7\n");
        var packed = objects.Count + 1;
        var rows = new byte[objects.Count + 3][];
        rows[0] = [0, 0, 0, 0, 0];
        StringBuilder index = new(), bodies = new();
        var members = 0;
        for (var i = 0; i < objects.Count; i++)
        {
            if (objects[i].IsStream)
            {
                rows[i + 1] = Row(1, (int)WriteObject(file, i + 1, objects[i].Body), 0);
                continue;
            }

            index.Append(CultureInfo.InvariantCulture, $"{i + 1} {bodies.Length} ");
            bodies.Append(Encoding.Latin1.GetString(objects[i].Body)).Append(' ');
            rows[i + 1] = Row(2, packed, members++);
        }

        var data = CanaryFilters.Flate(Encoding.Latin1.GetBytes(index.ToString() + bodies));
        rows[packed] = Row(1, (int)WriteObject(file, packed, Stream($"<< /Type /ObjStm /N {members} /First {index.Length} /Filter /FlateDecode", data)), 0);
        var table = (int)file.Length;
        rows[packed + 1] = Row(1, table, 0);
        var head = string.Create(CultureInfo.InvariantCulture, $"<< /Type /XRef /Size {rows.Length} /W [1 3 1] /Root 1 0 R {trailer}");
        WriteObject(file, packed + 1, Stream(head, [.. rows.SelectMany(row => row)]));
        Write(file, string.Create(CultureInfo.InvariantCulture, $"startxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    private static byte[] Stream(FormattableString head, byte[] data) => Stream(FormattableString.Invariant(head), data);

    private static byte[] Stream(string head, byte[] data) =>
    [
        .. Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{head} /Length {data.Length} >>\nstream\n")),
        .. data, .. "\nendstream"u8,
    ];

    private static byte[] Row(byte kind, int second, int third) =>
        [kind, (byte)(second >> 16), (byte)(second >> 8), (byte)second, (byte)third];

    private static long WriteObject(MemoryStream file, int number, byte[] body)
    {
        var offset = file.Length;
        Write(file, string.Create(CultureInfo.InvariantCulture, $"{number} 0 obj\n"));
        file.Write(body);
        Write(file, "\nendobj\n");
        return offset;
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));
}
