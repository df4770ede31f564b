using System.Buffers;
using Clona.Pipeline.Audit;
using Clona.Verifier.Audit;

namespace Clona.Pipeline.Tests.Audit;

/// <summary>A log that is kept in a table holds the same records as one in a file.</summary>
public sealed class AuditChainTests
{
    [Fact]
    public void Records_of_a_chain_are_sound_as_a_file_when_it_is_continued_from_its_state_every_time()
    {
        var file = new ArrayBufferWriter<byte>();
        file.Write(LogFormat.Header.Span);
        AuditChainState? state = null;
        for (var append = 0; append < 20; append++)
        {
            var chain = new AuditChain(state);
            foreach (var record in chain.Append([.. Events(append)], FixedTime.Noon).Records)
            {
                LogFormat.WriteRecord(file, record.Payload.Span, record.Chain);
            }

            state = chain.State;
        }

        var verdict = AuditLogVerifier.Verify(file.WrittenMemory, []);

        verdict.IsSound.ShouldBeTrue(verdict.Fault.ToString());
        verdict.Checkpoints.ShouldBe(20);
        verdict.Last.ShouldNotBeNull().ChainHash.ShouldBe(state.ShouldNotBeNull().Chain.ToString());
    }

    [Fact]
    public void An_event_is_read_back_from_its_payload()
    {
        var written = Events(2).Last();
        var record = new AuditChain(null).Append([written], FixedTime.Noon).Records[1];

        var read = AuditRecord.Read(record.Payload).ShouldNotBeNull();

        (read.Sequence, read.Microseconds).ShouldBe((record.Sequence, record.Microseconds));
        (read.Event.Kind, read.Event.Actor, read.Event.Subject).ShouldBe((written.Kind, written.Actor, written.Subject));
        read.Event.Attributes.ShouldBe(written.Attributes);
    }

    [Fact]
    public void Nothing_is_read_from_bytes_that_are_no_payload()
    {
        var payload = new AuditChain(null).Append([.. Events(1)], FixedTime.Noon).Records[1].Payload;
        for (var length = 0; length < payload.Length; length++)
        {
            AuditRecord.Read(payload[..length]).ShouldBeNull();
        }

        AuditRecord.Read((byte[])[.. payload.Span, 0]).ShouldBeNull();
    }

    [Fact]
    public void A_state_whose_tree_does_not_fit_its_size_is_misuse() =>
        Should.Throw<ArgumentException>(() => new AuditChain(new AuditChainState(LogId.Random(), 3, default, [default])));

    private static IEnumerable<AuditEvent> Events(int count) => Enumerable.Range(0, count + 1).Select(number =>
        new AuditEventBuilder(AuditKinds.ReviewChanged, "u-1", Sha256Digest.Of([1]))
            .Token("finding", $"d{number}").Number("change", number).Digest("output", Sha256Digest.Of([2])).Build());
}
