using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Clona.Verifier.Tests.Audit;

/// <summary>Writes logs of format 1, right or wrong, from the words of docs/audit.md.</summary>
internal sealed class AuditLogBuilder
{
    private readonly List<(byte[] Payload, byte[] Chain)> records = [];
    private readonly List<byte[]> leaves = [];
    private byte[] chain = new byte[32];

    public byte[] LogId { get; set; } = [.. Enumerable.Range(1, 16).Select(value => (byte)value)];

    public ushort Version { get; set; } = 1;

    public long Time { get; set; } = 1_790_000_000_000_000;

    public IReadOnlyList<(byte[] Payload, byte[] Chain)> Records => records;

    public byte[] Chain => chain;

    public AuditLogBuilder Event(string kind, params (string Name, object Value)[] attributes) =>
        Event(kind, records.Count, attributes);

    public AuditLogBuilder Event(string kind, long sequence, params (string Name, object Value)[] attributes) =>
        Append(Payload(kind, sequence, attributes));

    public AuditLogBuilder Checkpoint() => Event("log.checkpoint", ("root", Root(leaves)), ("size", (long)leaves.Count));

    public AuditLogBuilder Append(byte[] payload)
    {
        var leaf = SHA256.HashData([0, .. payload]);
        chain = SHA256.HashData([2, .. chain, .. leaf]);
        leaves.Add(leaf);
        records.Add((payload, chain));
        return this;
    }

    public byte[] Payload(string kind, long sequence, params (string Name, object Value)[] attributes)
    {
        using var payload = new MemoryStream();
        payload.Write([(byte)(Version >> 8), (byte)Version]);
        payload.Write(LogId);
        WriteLong(payload, sequence);
        WriteLong(payload, Time);
        WriteText(payload, kind);
        WriteText(payload, "cli");
        payload.Write(new byte[32]);
        WriteInteger(payload, attributes.Length);
        foreach (var (name, value) in attributes)
        {
            WriteText(payload, name);
            WriteValue(payload, value);
        }

        return payload.ToArray();
    }

    public byte[] Build() => Build(records);

    public static byte[] Build(IEnumerable<(byte[] Payload, byte[] Chain)> records)
    {
        using var log = new MemoryStream();
        log.Write("CLONA-AUDIT/1\n"u8);
        foreach (var (payload, chain) in records)
        {
            WriteInteger(log, payload.Length);
            log.Write(payload);
            log.Write(chain);
        }

        return log.ToArray();
    }

    /// <summary>The definition of RFC 6962, section 2.1, word for word.</summary>
    public static byte[] Root(IReadOnlyList<byte[]> leaves)
    {
        if (leaves.Count < 2)
        {
            return leaves.Count == 0 ? SHA256.HashData([]) : leaves[0];
        }

        var split = 1;
        while (split * 2 < leaves.Count)
        {
            split *= 2;
        }

        return SHA256.HashData([1, .. Root([.. leaves.Take(split)]), .. Root([.. leaves.Skip(split)])]);
    }

    private static void WriteValue(Stream target, object value)
    {
        switch (value)
        {
            case string token:
                target.WriteByte(1);
                WriteText(target, token);
                break;
            case long number:
                target.WriteByte(2);
                WriteLong(target, number);
                break;
            case byte[] digest:
                target.WriteByte(3);
                target.Write(digest);
                break;
            case byte type:
                target.WriteByte(type);
                break;
        }
    }

    private static void WriteText(Stream target, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        WriteInteger(target, bytes.Length);
        target.Write(bytes);
    }

    private static void WriteInteger(Stream target, int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        target.Write(bytes);
    }

    private static void WriteLong(Stream target, long value)
    {
        Span<byte> bytes = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        target.Write(bytes);
    }
}
