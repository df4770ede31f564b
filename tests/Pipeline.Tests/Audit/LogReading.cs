using System.Buffers.Binary;
using System.Numerics;
using System.Security.Cryptography;
using System.Text;

namespace Clona.Pipeline.Tests.Audit;

/// <summary>
/// Reads logs by the words of docs/audit.md, with none of the writer's code; fails a test on the first fault.
/// </summary>
internal static class LogReading
{
    internal static List<ReadRecord> Read(byte[] log)
    {
        Encoding.ASCII.GetString(log, 0, 14).ShouldBe("CLONA-AUDIT/1\n");
        var records = new List<ReadRecord>();
        var chain = new byte[32];
        for (var at = 14; at < log.Length;)
        {
            var length = (int)BinaryPrimitives.ReadUInt32BigEndian(log.AsSpan(at));
            var payload = log.AsSpan(at + 4, length).ToArray();
            chain = SHA256.HashData([2, .. chain, .. SHA256.HashData([0, .. payload])]);
            log.AsSpan(at + 4 + length, 32).ToArray().ShouldBe(chain);
            var record = ReadPayload(payload, Convert.ToHexStringLower(chain));
            record.Sequence.ShouldBe(records.Count);
            records.Add(record);
            at += 4 + length + 32;
        }

        records.Select(record => record.LogId).Distinct().Count().ShouldBe(1);
        CheckpointsHold(records);
        return records;
    }

    internal static byte[] Root(ReadOnlySpan<byte[]> leaves)
    {
        if (leaves.Length == 1)
        {
            return leaves[0];
        }

        // RFC 6962, 2.1: split at the largest power of two smaller than the number of leaves.
        var split = (int)BitOperations.RoundUpToPowerOf2((uint)leaves.Length) / 2;
        return SHA256.HashData([1, .. Root(leaves[..split]), .. Root(leaves[split..])]);
    }

    private static void CheckpointsHold(List<ReadRecord> records)
    {
        foreach (var checkpoint in records.Where(record => record.Kind == "log.checkpoint"))
        {
            checkpoint.Attributes["size"].ShouldBe(checkpoint.Sequence);
            var before = records.Take((int)checkpoint.Sequence);
            var leaves = before.Select(record => SHA256.HashData([0, .. record.Payload])).ToArray();
            checkpoint.Attributes["root"].ShouldBe(Convert.ToHexStringLower(Root(leaves)));
        }
    }

    private static ReadRecord ReadPayload(byte[] payload, string chain)
    {
        using var reader = new BinaryReader(new MemoryStream(payload));
        BinaryPrimitives.ReadUInt16BigEndian(reader.ReadBytes(2)).ShouldBe((ushort)1);
        var id = Convert.ToHexStringLower(reader.ReadBytes(16));
        var sequence = Number(reader);
        var time = Number(reader);
        var kind = Text(reader);
        var actor = Text(reader);
        var subject = Convert.ToHexStringLower(reader.ReadBytes(32));
        var attributes = Attributes(reader);
        reader.BaseStream.Position.ShouldBe(payload.Length);
        return new ReadRecord(id, sequence, time, kind, actor, subject, attributes, payload, chain);
    }

    private static Dictionary<string, object> Attributes(BinaryReader reader)
    {
        var attributes = new Dictionary<string, object>();
        var previous = "";
        var count = Length(reader);
        for (var index = 0; index < count; index++)
        {
            var name = Text(reader);
            string.CompareOrdinal(previous, name).ShouldBeLessThan(0);
            previous = name;
            attributes[name] = reader.ReadByte() switch
            {
                1 => Text(reader),
                2 => Number(reader),
                3 => Convert.ToHexStringLower(reader.ReadBytes(32)),
                var other => throw new InvalidDataException($"type {other}"),
            };
        }

        return attributes;
    }

    private static int Length(BinaryReader reader) => (int)BinaryPrimitives.ReadUInt32BigEndian(reader.ReadBytes(4));

    private static long Number(BinaryReader reader) => BinaryPrimitives.ReadInt64BigEndian(reader.ReadBytes(8));

    private static string Text(BinaryReader reader) => Encoding.UTF8.GetString(reader.ReadBytes(Length(reader)));
}
