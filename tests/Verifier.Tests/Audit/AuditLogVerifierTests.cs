using Clona.Verifier.Audit;

namespace Clona.Verifier.Tests.Audit;

public sealed class AuditLogVerifierTests
{
    private const string LogId = "0102030405060708090a0b0c0d0e0f10";

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(100)]
    public void Sound_log_passes_with_its_checkpoints_recomputed(int events)
    {
        var builder = Sample(events);
        var log = builder.Build();

        var verdict = AuditLogVerifier.Verify(log, [new(LogId, builder.Records.Count - 1, Convert.ToHexStringLower(builder.Chain))]);

        verdict.Fault.ShouldBe(AuditFault.None);
        verdict.IsSound.ShouldBeTrue();
        (verdict.Records, verdict.Checkpoints, verdict.AnchorsFound).ShouldBe((events + 3, 2, 1));
        verdict.Last.ShouldBe(new AuditAnchor(LogId, events + 2, Convert.ToHexStringLower(builder.Chain)));
    }

    [Fact]
    public void Every_changed_byte_is_found()
    {
        var log = Sample(4).Build();
        for (var index = 0; index < log.Length; index++)
        {
            var changed = log.ToArray();
            changed[index] ^= 0x20;

            AuditLogVerifier.Verify(changed, []).IsSound.ShouldBeFalse($"byte {index}");
        }
    }

    [Fact]
    public void Every_cut_within_a_record_is_found_and_every_cut_at_all_with_an_anchor()
    {
        var builder = Sample(2);
        var log = builder.Build();
        var anchor = new AuditAnchor(LogId, builder.Records.Count - 1, Convert.ToHexStringLower(builder.Chain));
        for (var length = 0; length < log.Length; length++)
        {
            AuditLogVerifier.Verify(log.AsMemory(0, length), [anchor]).IsSound.ShouldBeFalse($"length {length}");
        }
    }

    [Theory]
    [InlineData("delete", AuditFault.SequenceBroken, 2)]
    [InlineData("insert", AuditFault.SequenceBroken, 2)]
    [InlineData("swap", AuditFault.SequenceBroken, 2)]
    [InlineData("change", AuditFault.ChainBroken, 2)]
    public void Tampering_names_the_first_bad_sequence(string how, AuditFault fault, long sequence)
    {
        var records = Sample(4).Records.ToList();
        switch (how)
        {
            case "delete":
                records.RemoveAt(2);
                break;
            case "insert":
                records.Insert(2, records[1]);
                break;
            case "swap":
                (records[2], records[3]) = (records[3], records[2]);
                break;
            default:
                records[2] = (new AuditLogBuilder().Payload("document.refused", 2), records[2].Chain);
                break;
        }

        var verdict = AuditLogVerifier.Verify(AuditLogBuilder.Build(records), []);

        (verdict.Fault, verdict.FirstBadSequence).ShouldBe((fault, sequence));
    }

    [Fact]
    public void Rewriting_with_right_hashes_is_found_by_an_anchor()
    {
        var noted = new AuditAnchor(LogId, 4, Convert.ToHexStringLower(Sample(4).Records[4].Chain));
        var rewritten = new AuditLogBuilder { Time = 1_790_000_000_000_001 };
        Fill(rewritten, 4);

        var verdict = AuditLogVerifier.Verify(rewritten.Build(), [noted]);

        (verdict.Fault, verdict.FirstBadSequence).ShouldBe((AuditFault.AnchorDiffers, 4));
    }

    [Fact]
    public void Cut_tail_is_found_by_an_anchor()
    {
        var records = Sample(4).Records;
        var noted = new AuditAnchor(LogId, 6, Convert.ToHexStringLower(records[6].Chain));

        var verdict = AuditLogVerifier.Verify(AuditLogBuilder.Build(records.Take(5)), [noted]);

        (verdict.Fault, verdict.FirstBadSequence).ShouldBe((AuditFault.AnchorMissing, 5));
    }

    [Fact]
    public void Anchor_of_another_log_is_found()
    {
        var noted = new AuditAnchor("ff", 0, Convert.ToHexStringLower(Sample(1).Records[0].Chain));

        AuditLogVerifier.Verify(Sample(1).Build(), [noted]).Fault.ShouldBe(AuditFault.AnchorOfOtherLog);
    }

    [Fact]
    public void Record_of_another_log_is_found()
    {
        var builder = Sample(1);
        builder.LogId = new byte[16];

        AuditLogVerifier.Verify(builder.Event("document.received").Build(), []).Fault.ShouldBe(AuditFault.LogIdDiffers);
    }

    [Theory]
    [MemberData(nameof(WrongEncodings))]
    public void Other_encodings_of_an_event_are_refused(string name, AuditFault fault)
    {
        var builder = new AuditLogBuilder().Event("log.created");
        var verdict = AuditLogVerifier.Verify(Wrong(builder, name).Build(), []);

        (verdict.Fault, verdict.FirstBadSequence).ShouldBe((fault, 1));
    }

    public static TheoryData<string, AuditFault> WrongEncodings => new()
    {
        { "doubled attribute", AuditFault.AttributesUnsorted },
        { "unsorted attributes", AuditFault.AttributesUnsorted },
        { "trailing byte", AuditFault.EncodingWrong },
        { "unknown type", AuditFault.EncodingWrong },
        { "free text", AuditFault.EncodingWrong },
        { "long token", AuditFault.EncodingWrong },
        { "kind with capitals", AuditFault.EncodingWrong },
        { "attribute with a space", AuditFault.EncodingWrong },
        { "version", AuditFault.VersionUnknown },
        { "empty", AuditFault.EncodingWrong },
        { "wrong checkpoint size", AuditFault.CheckpointWrong },
        { "wrong checkpoint root", AuditFault.CheckpointWrong },
        { "empty checkpoint", AuditFault.CheckpointWrong },
        { "second creation", AuditFault.CreationMissing },
    };

    [Fact]
    public void Times_that_go_back_are_counted_and_do_not_fail()
    {
        var builder = new AuditLogBuilder().Event("log.created");
        builder.Time -= 1;

        var verdict = AuditLogVerifier.Verify(builder.Event("document.received").Build(), []);

        (verdict.IsSound, verdict.TimeWarnings, verdict.RecordsAfterCheckpoint).ShouldBe((true, 1, 2));
    }

    [Fact]
    public void Length_that_lies_is_refused_without_reading_it()
    {
        byte[] log = [.. "CLONA-AUDIT/1\n"u8, 0xFF, 0xFF, 0xFF, 0xFF];

        AuditLogVerifier.Verify(log, []).Fault.ShouldBe(AuditFault.RecordTooLong);
    }

    private static AuditLogBuilder Wrong(AuditLogBuilder builder, string name) => name switch
    {
        "doubled attribute" => builder.Event("document.planned", ("a", 1L), ("a", 2L)),
        "unsorted attributes" => builder.Event("document.planned", ("b", 1L), ("a", 2L)),
        "trailing byte" => builder.Append([.. builder.Payload("document.planned", 1), 0]),
        "unknown type" => builder.Event("document.planned", ("a", (byte)4)),
        "free text" => builder.Event("document.planned", ("a", "two words")),
        "long token" => builder.Event("document.planned", ("a", new string('a', 129))),
        "kind with capitals" => builder.Event("Document.planned"),
        "attribute with a space" => builder.Event("document.planned", ("a b", 1L)),
        "version" => builder.Append([0, 2, .. builder.Payload("document.planned", 1).Skip(2)]),
        "empty" => builder.Append([]),
        "wrong checkpoint size" => builder.Event("log.checkpoint", ("root", AuditLogBuilder.Root([])), ("size", 2L)),
        "wrong checkpoint root" => builder.Event("log.checkpoint", ("root", new byte[32]), ("size", 1L)),
        "empty checkpoint" => builder.Event("log.checkpoint"),
        _ => builder.Event("log.created"),
    };

    private static AuditLogBuilder Sample(int events)
    {
        var builder = new AuditLogBuilder();
        Fill(builder, events);
        return builder;
    }

    private static void Fill(AuditLogBuilder builder, int events)
    {
        builder.Event("log.created");
        for (var index = 0; index < events; index++)
        {
            builder.Event("document.received", ("count", (long)index), ("media", "application/pdf"), ("sha256", new byte[32]));
        }

        builder.Checkpoint().Checkpoint();
    }
}
