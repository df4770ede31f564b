using Clona.EndToEnd.Tests.Programs;
using Clona.Pipeline.Verification;

namespace Clona.EndToEnd.Tests;

/// <summary>The log that <c>redact file</c> leaves, checked by the independent reader.</summary>
public sealed class AuditTests
{
    [Fact]
    public void A_fresh_log_is_sound_and_holds_the_anchor_of_its_report()
    {
        using var sample = new RedactedSample();

        var result = Redact.Run("audit", "verify", sample.Log);

        result.ExitCode.ShouldBe(0, result.Errors);
        result.Output.ShouldContain("souhlasících kotev z dokladů: 1");
    }

    [Fact]
    public void A_changed_byte_anywhere_is_found()
    {
        using var sample = new RedactedSample();
        var log = File.ReadAllBytes(sample.Log);
        for (var place = 0; place < log.Length; place++)
        {
            Change(sample, log, place);

            AuditVerification.Verify(sample.Log).IsSound.ShouldBeFalse($"byte {place}");
        }
    }

    // In the header, in the middle and at the very end; every byte between is asked about above, without a start of the program for each.
    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(1)]
    public void A_log_with_a_changed_byte_ends_the_call_with_thirty(double share)
    {
        using var sample = new RedactedSample();
        var log = File.ReadAllBytes(sample.Log);
        Change(sample, log, (int)(share * (log.Length - 1)));

        Redact.Run("audit", "verify", sample.Log).ExitCode.ShouldBe(30);
    }

    [Fact]
    public void A_cut_tail_is_found_by_the_anchor_in_the_report()
    {
        using var sample = new RedactedSample();
        var log = File.ReadAllBytes(sample.Log);
        File.WriteAllBytes(sample.Log, log[..RecordEnds(log)[2]]);

        Redact.Run("audit", "verify", sample.Log).ExitCode.ShouldBe(30);
    }

    [Fact]
    public void No_value_of_the_document_stands_in_the_log()
    {
        using var sample = new RedactedSample();
        var log = System.Text.Encoding.UTF8.GetString(File.ReadAllBytes(sample.Log));

        foreach (var value in new[] { "Šťastná", "705718", "Krátká", "605 118", "stastna", "5120047383" })
        {
            log.ShouldNotContain(value);
        }
    }

    private static void Change(RedactedSample sample, byte[] log, int place)
    {
        var changed = log.ToArray();
        changed[place] ^= 1;
        File.WriteAllBytes(sample.Log, changed);
    }

    private static List<int> RecordEnds(byte[] log)
    {
        var ends = new List<int>();
        for (var position = "CLONA-AUDIT/1\n".Length; position < log.Length;)
        {
            var length = System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(log.AsSpan(position));
            position += 4 + length + 32;
            ends.Add(position);
        }

        return ends;
    }
}
