using System.Text;
using Clona.Verifier.Audit;
using Clona.Verifier.Tests.Audit;
using Clona.Verifier.Tests.Samples;

namespace Clona.Verifier.Tests;

public sealed class FuzzTests
{
    private const int Rounds = 300;

    private static readonly string[] Splices =
    [
        "<<", ">>", "[", "]", "(", ")", "<", ">", "stream\n", "endstream", "endobj", "obj", "R", "/Kids", "/Length 99999999999",
        "-1", "0 0 R", "1 0 R", "3 0 R", "5 0 R", "99999999999999999999", "/Filter [/FlateDecode /LZWDecode]", "BT", "Do", "TJ", "BI ID",
        "/DecodeParms << /Predictor 12 /Columns 999999 >>", "/W [8 8 8]", "/Type /ObjStm /N 99999 /First 5", "\0", "%", "NaN", "1e999",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Mutated_documents_never_throw_or_hang(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < Rounds; round++)
        {
            var plain = round % 2 == 0;
            var pair = SamplePair.With(sample =>
            {
                sample.Output.RawContent = plain ? Encoding.Latin1.GetBytes(sample.Output.Content) : null;
                sample.Bytes = bytes => Mutate(bytes, random);
            });

            pair.Verify().Checks.Count.ShouldBe(15);
        }
    }

    [Fact]
    public void Mutated_originals_never_throw_or_hang()
    {
        var random = new Random(4);
        var output = new SamplePair().Output.Build();
        for (var round = 0; round < Rounds; round++)
        {
            var original = Mutate(new SamplePair().Original.Build(), random);
            var claim = new RemovalClaim(
                SamplePair.Hash(original), SamplePair.Hash(output), [new PageClaim(1, [new(3, 9, "f")], [], 0, [])]);

            DocumentVerifier.Verify(new VerificationRequest(original, output, claim)).Checks.Count.ShouldBe(15);
        }
    }

    [Fact]
    public void Mutated_logs_never_throw_and_are_found()
    {
        var random = new Random(5);
        var log = new AuditLogBuilder().Event("log.created").Event("document.received", ("a", 1L), ("b", "token")).Checkpoint().Build();
        for (var round = 0; round < Rounds * 4; round++)
        {
            var changed = Mutate(log, random);

            AuditLogVerifier.Verify(changed, []).IsSound.ShouldBe(changed.AsSpan().SequenceEqual(log));
        }
    }

    private static byte[] Mutate(byte[] bytes, Random random)
    {
        var result = bytes.ToList();
        for (var count = random.Next(1, 6); count > 0; count--)
        {
            var position = random.Next(result.Count);
            switch (random.Next(4))
            {
                case 0:
                    result[position] = (byte)random.Next(256);
                    break;
                case 1:
                    result.RemoveRange(position, Math.Min(random.Next(1, 40), result.Count - position - 1));
                    break;
                case 2:
                    result.InsertRange(position, Encoding.Latin1.GetBytes(Splices[random.Next(Splices.Length)]));
                    break;
                default:
                    result.InsertRange(position, result.GetRange(random.Next(position + 1), Math.Min(30, result.Count - position)));
                    break;
            }
        }

        return [.. result];
    }
}
