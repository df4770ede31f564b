using System.Buffers.Binary;
using Clona.Pipeline.Audit;

namespace Clona.Pipeline.Tests.Audit;

public sealed class AuditLogWriterTests : IDisposable
{
    private readonly TemporaryLog log = new();

    public void Dispose() => log.Dispose();

    [Fact]
    public async Task Log_begins_with_its_creation_and_ends_with_a_checkpoint_when_the_first_event_comes()
    {
        var result = await log.AppendAsync(Event.Received());

        var records = log.Records;
        records.Select(record => record.Kind).ShouldBe(["log.created", "document.received", "log.checkpoint"]);
        records.ShouldAllBe(record => record.Microseconds == FixedTime.Noon.ToUnixTimeMilliseconds() * 1000);
        (result.Anchor!.Log.ToString(), result.Anchor.Sequence, result.Anchor.Chain.ToString())
            .ShouldBe((records[2].LogId, 2, records[2].Chain));
    }

    [Fact]
    public async Task Event_is_read_as_it_was_written_when_it_holds_every_kind_of_value()
    {
        await log.AppendAsync(Event.Document.Removed(Sha256Digest.Of("out"u8), 13, 1));

        var record = log.Records[1];
        (record.Kind, record.Actor, record.Subject)
            .ShouldBe(("document.removed", "cli", Sha256Digest.Of("original"u8).ToString()));
        record.Attributes.ShouldBe(new Dictionary<string, object>
        {
            ["glyphs"] = 13L,
            ["images"] = 1L,
            ["output"] = Sha256Digest.Of("out"u8).ToString(),
            ["program"] = "0.1.0",
        });
    }

    [Fact]
    public async Task Chain_goes_on_when_another_writer_appends()
    {
        var first = await log.AppendAsync(Event.Received());
        await log.AppendAsync(Event.Document.Refused("needs-password"), Event.Received());

        var records = log.Records;
        records.Count.ShouldBe(6);
        records[2].Chain.ShouldBe(first.Anchor!.Chain.ToString());
        records.Count(record => record.Kind == "log.created").ShouldBe(1);
    }

    [Fact]
    public async Task Chain_goes_on_when_two_writers_take_turns()
    {
        AuditLogWriter[] writers = [log.Writer(), log.Writer()];
        for (var turn = 0; turn < 12; turn++)
        {
            await writers[turn % 5 % 2].AppendAsync([Event.Received(turn)], CancellationToken.None);
        }

        log.Records.Count.ShouldBe(25);
    }

    [Fact]
    public async Task Damage_is_seen_when_it_lies_behind_what_the_writer_knows()
    {
        var writer = log.Writer();
        await writer.AppendAsync([Event.Received()], CancellationToken.None);
        await log.AppendAsync(Event.Received());
        var damaged = log.Bytes;
        damaged[^100] ^= 1;
        log.Bytes = damaged;

        (await writer.AppendAsync([Event.Received()], CancellationToken.None)).Fault.ShouldBe(AuditFault.Damaged);
    }

    [Fact]
    public async Task Log_is_walked_anew_when_it_was_cut_or_replaced_behind_the_back_of_a_writer()
    {
        var writer = log.Writer();
        await writer.AppendAsync([Event.Received()], CancellationToken.None);
        var first = log.Bytes;
        await writer.AppendAsync([Event.Received()], CancellationToken.None);

        log.Bytes = first;
        (await writer.AppendAsync([Event.Received()], CancellationToken.None)).Anchor!.Sequence.ShouldBe(4);
        File.Delete(log.Path);
        (await writer.AppendAsync([Event.Received()], CancellationToken.None)).Anchor!.Sequence.ShouldBe(2);

        log.Records.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Log_is_sound_when_random_events_come_in_random_batches()
    {
        var random = new Random(20261121);
        for (var batch = 0; batch < 60; batch++)
        {
            await log.AppendAsync([.. Enumerable.Range(0, random.Next(1, 8)).Select(_ => Event.Random(random))]);
        }

        log.Records.Count.ShouldBeGreaterThan(180);
    }

    [Fact]
    public async Task Earlier_events_stay_and_the_cut_is_noted_when_a_crash_left_any_part_of_a_batch()
    {
        await log.AppendAsync(Event.Received());
        var before = log.Bytes;
        await log.AppendAsync(Event.Received(1), Event.Document.Refused("damaged"));
        var whole = log.Bytes;
        var ends = RecordEnds(whole);

        for (var length = before.Length + 1; length < whole.Length; length++)
        {
            log.Bytes = whole[..length];
            var result = await log.AppendAsync(Event.Received(2));

            var torn = length - ends.Where(end => end <= length).Max();
            result.Recovered.ShouldBe(torn > 0, $"length {length}");
            log.Bytes.AsSpan(0, length - torn).SequenceEqual(whole.AsSpan(0, length - torn)).ShouldBeTrue();
            log.Records.Where(record => record.Kind == "log.recovered").Select(record => record.Attributes["bytes"])
                .ShouldBe(torn > 0 ? [(long)torn] : []);
        }
    }

    [Fact]
    public async Task Log_is_begun_anew_when_a_crash_left_a_part_of_its_first_batch()
    {
        await log.AppendAsync(Event.Received());
        var whole = log.Bytes;
        var first = RecordEnds(whole)[1];

        for (var length = 0; length < first; length++)
        {
            log.Bytes = whole[..length];
            await log.AppendAsync(Event.Received());

            log.Records[0].Kind.ShouldBe("log.created", $"length {length}");
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(5000)]
    public async Task Zeros_behind_the_last_record_are_cut_when_a_loss_of_power_left_them(int count)
    {
        await log.AppendAsync(Event.Received());
        log.Bytes = [.. log.Bytes, .. new byte[count]];

        var result = await log.AppendAsync(Event.Received());

        result.Recovered.ShouldBeTrue();
        log.Records.Single(record => record.Kind == "log.recovered").Attributes["bytes"].ShouldBe((long)count);
    }

    [Fact]
    public async Task Nothing_is_appended_when_a_bit_of_any_byte_was_flipped()
    {
        await log.AppendAsync(Event.Received());
        await log.AppendAsync(Event.Document.Refused("damaged"));
        var sound = log.Bytes;

        for (var offset = 0; offset < sound.Length; offset++)
        {
            var damaged = (byte[])sound.Clone();
            damaged[offset] ^= (byte)(1 << ((offset * 5) % 8));
            log.Bytes = damaged;

            (await log.AppendAsync(Event.Received())).Fault.ShouldBe(AuditFault.Damaged, $"offset {offset}");
            log.Bytes.ShouldBe(damaged);
        }
    }

    [Fact]
    public async Task Nothing_is_appended_when_records_were_swapped_or_dropped()
    {
        await log.AppendAsync(Event.Received(), Event.Received());
        var sound = log.Bytes;
        var ends = RecordEnds(sound);
        byte[][] forgeries =
        [
            [.. sound[..ends[1]], .. sound[ends[2]..ends[3]], .. sound[ends[1]..ends[2]], .. sound[ends[3]..]],
            [.. sound[..ends[1]], .. sound[ends[2]..]],
            [.. sound, .. sound[ends[3]..]],
            [.. sound, .. "x"u8.ToArray(), .. sound],
        ];

        foreach (var forgery in forgeries)
        {
            log.Bytes = forgery;
            (await log.AppendAsync(Event.Received())).Fault.ShouldBe(AuditFault.Damaged);
        }
    }

    [Fact]
    public async Task Nothing_is_appended_when_the_file_is_something_else()
    {
        log.Bytes = "CLONA-AUDIT/2\n"u8.ToArray();

        (await log.AppendAsync(Event.Received())).Fault.ShouldBe(AuditFault.Damaged);
        log.Bytes.ShouldBe("CLONA-AUDIT/2\n"u8.ToArray());
    }

    [Fact]
    public async Task Chain_stays_linear_when_many_writers_append_at_once()
    {
        var writers = Enumerable.Range(0, 8).Select(number => Task.Run(async () =>
        {
            for (var turn = 0; turn < 10; turn++)
            {
                (await log.AppendAsync(Event.Received(number), Event.Received(number))).Fault.ShouldBeNull();
            }
        }));

        await Task.WhenAll(writers);

        var sizes = log.Records
            .Where(record => record.Kind == "document.received")
            .Select(record => (long)record.Attributes["size"])
            .ToList();
        sizes.CountBy(size => size).ShouldAllBe(pair => pair.Value == 20);
        sizes.Chunk(2).ShouldAllBe(pair => pair[0] == pair[1]);
    }

    [Fact]
    public async Task Fault_tells_that_the_log_is_locked_when_another_holds_it_too_long()
    {
        await log.AppendAsync(Event.Received());
        using var holder = new FileStream(log.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        var result = await log.Writer(patienceSeconds: 0.1).AppendAsync([Event.Received()], CancellationToken.None);

        result.ShouldBe(new AuditAppendResult(null, AuditFault.Locked));
    }

    [Fact]
    public async Task Append_goes_through_when_the_other_writer_lets_go_in_time()
    {
        await log.AppendAsync(Event.Received());
        var holder = new FileStream(log.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        var append = log.AppendAsync(Event.Received());
        append.IsCompleted.ShouldBeFalse();

        await holder.DisposeAsync();

        (await append).Fault.ShouldBeNull();
    }

    [Fact]
    public async Task Waiting_ends_when_it_is_cancelled()
    {
        await log.AppendAsync(Event.Received());
        await using var holder = new FileStream(log.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        using var cancellation = new CancellationTokenSource();
        var append = log.Writer().AppendAsync([Event.Received()], cancellation.Token);

        await cancellation.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(append);
    }

    [Fact]
    public async Task Fault_tells_that_the_log_is_unwritable_when_its_folder_is_missing() =>
        (await new AuditLogWriter(log.Path + "/none/audit.log", TimeProvider.System, TimeSpan.Zero)
            .AppendAsync([Event.Received()], CancellationToken.None)).Fault.ShouldBe(AuditFault.Unwritable);

    [Fact]
    public async Task Append_is_misuse_when_there_is_no_event() =>
        await Should.ThrowAsync<ArgumentException>(() => log.AppendAsync());

    [Fact]
    public async Task Log_is_readable_by_its_owner_alone_when_created()
    {
        await log.AppendAsync(Event.Received());

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(log.Path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private static List<int> RecordEnds(byte[] bytes)
    {
        var ends = new List<int> { 14 };
        while (ends[^1] < bytes.Length)
        {
            ends.Add(ends[^1] + 4 + (int)BinaryPrimitives.ReadUInt32BigEndian(bytes.AsSpan(ends[^1])) + 32);
        }

        return ends;
    }
}
