using Clona.Pipeline.Audit;

namespace Clona.Pipeline.Tests.Audit;

/// <summary>Builders of events for tests.</summary>
internal static class Event
{
    internal static readonly DocumentEvents Document = new(Sha256Digest.Of("original"u8), "cli", "0.1.0");

    internal static AuditEvent Received(long size = 4711) =>
        Document.Received(size, "application/pdf", "minutes", "2026.1");

    internal static AuditEvent Random(Random random)
    {
        var builder = new AuditEventBuilder("test." + Letters(random, 20), Letters(random, 100), Digest(random));
        for (var left = random.Next(0, 12); left > 0; left--)
        {
            var name = $"{Letters(random, 20)}.{left}";
            _ = random.Next(3) switch
            {
                0 => builder.Token(name, Letters(random, AuditSyntax.MaxToken)),
                1 => builder.Number(name, random.NextInt64(long.MinValue, long.MaxValue)),
                _ => builder.Digest(name, Digest(random)),
            };
        }

        return builder.Build();
    }

    private static Sha256Digest Digest(Random random)
    {
        var bytes = new byte[32];
        random.NextBytes(bytes);
        return new Sha256Digest(bytes);
    }

    private static string Letters(Random random, int longest) =>
        new([.. Enumerable.Range(0, random.Next(1, longest + 1)).Select(_ => (char)('a' + random.Next(26)))]);
}
